/// Why a document gave no article, in words for the person who sent it.
public struct FormatError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of trouble it is.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// There are no bytes.
    case empty
    /// The bytes are no text: an image, an archive, a program.
    case notText
    /// No format of the catalogue takes it.
    case unknownFormat
    /// It breaks the rules of its format.
    case malformed
    /// It is well formed and holds no text.
    case noText
    /// It is a page, but no article: a home page, a gallery, an error page.
    case noArticle
    /// It is larger, deeper or longer than a limit.
    case tooLarge
  }

  /// For programs.
  public var code: Code
  /// For people: "JSON is cut off at byte 120".
  public var reason: String

  /// Creates an error.
  public init(_ code: Code, _ reason: String) {
    self.code = code
    self.reason = reason
  }

  /// The reason.
  public var description: String { reason }
}
