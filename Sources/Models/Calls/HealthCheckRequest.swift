/// What a caller asks by `HealthCheck`.
public struct HealthCheckRequest: Sendable, Hashable {
  /// "newswire.v1.Ingest"; empty for the process as a whole.
  public var service: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a health check request from its parts.
  public init(service: String = "") {
    self.service = service
  }
}
