/// What the server answers to `HealthCheck`.
public struct HealthCheckResponse: Sendable, Hashable {
  /// The serving status of a health check response.
  public enum ServingStatus: Int, Sendable, Hashable, CaseIterable {
    /// Unknown.
    case unknown = 0
    /// Serving.
    case serving = 1
    /// Notserving.
    case notServing = 2
  }

  /// The status.
  public var status: ServingStatus
  /// Why it is not serving; empty otherwise.
  public var reason: String
  /// The version of the program that answers, "0.1.0".
  public var version: String
  /// The uptime milliseconds.
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
