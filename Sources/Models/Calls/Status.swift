/// How a call ended, for people and for programs.
public struct Status: Sendable, Hashable {
  /// The canonical code.
  public var code: StatusCode
  /// What is wrong and what to do about it, in English, at most 2 KiB on the wire.
  public var message: String
  /// What a program can act on.
  public var details: [StatusDetail]

  /// Creates a status from its parts.
  public init(code: StatusCode, message: String = "", details: [StatusDetail] = []) {
    self.code = code
    self.message = message
    self.details = details
  }

  /// The call did what was asked.
  public static let ok = Status(code: .ok)

  /// When the server asks the caller to come back, if it does.
  public var retryAfter: Duration? {
    for case .retry(let info) in details { return .milliseconds(info.retryAfterMilliseconds) }
    return nil
  }
}
