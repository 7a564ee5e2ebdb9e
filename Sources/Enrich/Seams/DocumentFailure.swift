/// Why a document gave no article.
public struct DocumentFailure: Error, Sendable, Hashable {
  /// For the person who sent it: "the page has no text".
  public var reason: String
  /// True when another attempt cannot help.
  public var isPermanent: Bool

  /// Creates a failure.
  public init(_ reason: String, isPermanent: Bool) {
    self.reason = reason
    self.isPermanent = isPermanent
  }
}
