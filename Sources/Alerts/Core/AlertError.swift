/// Why something could not be done with an alert; nothing of the call was kept.
public struct AlertError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of a failure.
  public enum Code: Sendable, Hashable {
    /// A value is wrong; the field is named.
    case invalid(field: String)
    /// There is no alert of that name.
    case notFound
    /// Another alert has the name.
    case exists
    /// A limit is reached.
    case full
    /// The alert has no webhook.
    case noWebhook
    /// The file is not one of alerts, or damaged, or of a newer version.
    case unusableFile
    /// Reading or writing failed: a retry may work.
    case storageFailed
  }

  /// What kind of failure it is.
  public var code: Code
  /// What is wrong and what to do, for people.
  public var description: String

  /// Creates an error.
  public init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }

  static func notFound(_ name: String) -> AlertError {
    AlertError(.notFound, "no alert is called \"\(name)\"; `newswire alerts list` has them")
  }
}
