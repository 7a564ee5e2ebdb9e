/// What stands in front of a request's payload.
public struct CallHeader: Sendable, Hashable {
  /// The framing's version that this program speaks.
  public static let protocolVersion = 1
  /// The longest method name, in bytes.
  public static let methodByteCountMax = 256

  /// "package.Service/Method".
  public var method: String
  /// The time that is left, in milliseconds; 0 means the server's own limit.
  public var timeoutMilliseconds: Int
  /// What travels with the call.
  public var metadata: Metadata
  /// The framing's version that the caller speaks.
  public var protocolVersion: Int

  /// Creates a header from its parts.
  public init(
    method: String, timeoutMilliseconds: Int = 0, metadata: Metadata = Metadata(),
    protocolVersion: Int = CallHeader.protocolVersion
  ) {
    self.method = method
    self.timeoutMilliseconds = timeoutMilliseconds
    self.metadata = metadata
    self.protocolVersion = protocolVersion
  }
}
