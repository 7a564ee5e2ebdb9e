/// Why something could not be fetched, in words for whoever asked.
public struct FetchError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of failure.
  public enum Code: Sendable, Hashable {
    /// Not an http or https address.
    case badAddress
    /// The host's address is one that Newswire does not connect to.
    case refusedAddress
    /// The name has no address.
    case unresolved
    /// No connection came about, or it broke.
    case connection
    /// The certificate or the handshake is wrong.
    case tls
    /// It took too long.
    case timeout
    /// The answer is larger than what is taken, or unpacks to more.
    case tooLarge
    /// Too many redirects, a loop, or one that leads nowhere.
    case redirects
    /// The answer is not HTTP, or not as HTTP has it.
    case malformed
    /// The site asks robots to stay away from this page.
    case robots
    /// The caller went away.
    case cancelled
  }

  /// What kind of failure.
  public let code: Code
  /// One line, with the host or the number that matters.
  public let message: String

  /// Describes a failure.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
