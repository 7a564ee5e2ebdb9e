/// Why the queue could not do what was asked; nothing of the call was kept.
public struct QueueError: Error, Sendable, CustomStringConvertible {
  /// The kind of a failure.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    /// The name.
    public let description: String

    /// The disk has no room: a retry works once there is.
    public static let storageFull = Code(description: "storageFull")
    /// Reading or writing failed: a retry may work.
    public static let storageFailed = Code(description: "storageFailed")
    /// The file is not a queue, or damaged, or of a newer version.
    public static let unusableFile = Code(description: "unusableFile")
    /// Another process has the file open.
    public static let inUse = Code(description: "inUse")
    /// The queue was closed.
    public static let closed = Code(description: "closed")
    /// The caller's task was cancelled.
    public static let cancelled = Code(description: "cancelled")
    /// A mistake of this program.
    public static let `internal` = Code(description: "internal")
  }

  /// What kind of failure it is.
  public var code: Code
  /// What is wrong and what to do, for people.
  public var message: String
  /// The error below.
  public var cause: (any Error)?

  /// Creates an error.
  public init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }

  static let closed = QueueError(.closed, "the queue is closed")

  /// The message, and the error below.
  public var description: String { cause.map { "\(message) (\($0))" } ?? message }
}
