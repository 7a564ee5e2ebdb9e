public import Models
public import Wire

/// `rpc.v1.Reflection`: what a server can do, for tools that call it by name.
public enum ReflectionMethods {
  /// The service's full name.
  public static let service = "rpc.v1.Reflection"

  /// The full names of the services, in order.
  public static let listServices = Wire.Method<ListServicesRequest, ListServicesResponse>(
    "rpc.v1.Reflection/ListServices", isIdempotent: true, timeout: .seconds(3))

  /// The methods of one service.
  public static let describeService = Wire.Method<DescribeServiceRequest, DescribeServiceResponse>(
    "rpc.v1.Reflection/DescribeService", isIdempotent: true, timeout: .seconds(3))
}
