public import Models

/// The methods of `rpc.v1.Reflection`, which every server has.
public enum ReflectionMethods {
  /// The service's full name.
  public static let service = "rpc.v1.Reflection"

  /// The services of a server.
  public static let listServices = Method<ListServicesRequest, ListServicesResponse>(
    "rpc.v1.Reflection/ListServices", isIdempotent: true, timeout: .seconds(5))

  /// The methods of a service.
  public static let describeService = Method<DescribeServiceRequest, DescribeServiceResponse>(
    "rpc.v1.Reflection/DescribeService", isIdempotent: true, timeout: .seconds(5))
}
