/// What the server answers to `HealthCheck`.
public struct HealthCheckResponse: Sendable, Hashable {
  /// Whether calls are taken.
  public enum ServingStatus: Int, Sendable, Hashable, CaseIterable {
    /// The server does not say.
    case unknown = 0
    /// Calls are taken.
    case serving = 1
    /// Calls are refused, for now or while the process stops.
    case notServing = 2
  }

  /// Whether calls are taken.
  public var status: ServingStatus
  /// Why it is not serving; empty otherwise.
  public var reason: String
  /// The version of the program that answers, "0.1.0".
  public var version: String
  /// Since the process has been up.
  public var uptimeMilliseconds: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a health check response from its parts.
  public init(
    status: ServingStatus = .unknown,
    reason: String = "",
    version: String = "",
    uptimeMilliseconds: Int = 0
  ) {
    self.status = status
    self.reason = reason
    self.version = version
    self.uptimeMilliseconds = uptimeMilliseconds
  }
}
