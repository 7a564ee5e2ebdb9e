public import Models

/// The methods of `rpc.v1.Health`, which every server has.
public enum HealthMethods {
  /// The service's full name.
  public static let service = "rpc.v1.Health"

  /// Whether a service, or the process as a whole, takes calls.
  public static let check = Method<HealthCheckRequest, HealthCheckResponse>(
    "rpc.v1.Health/Check", isIdempotent: true, timeout: .seconds(2))
}
