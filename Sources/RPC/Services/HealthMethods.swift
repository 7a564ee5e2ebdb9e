public import Models
public import Wire

/// `rpc.v1.Health`, as in grpc.health.v1.
public enum HealthMethods {
  /// The service's full name.
  public static let service = "rpc.v1.Health"

  /// Whether a service, or the process when the name is empty, takes calls.
  public static let check = Wire.Method<HealthCheckRequest, HealthCheckResponse>(
    "rpc.v1.Health/Check", isIdempotent: true, timeout: .seconds(3))
}
