public import Models

/// A service and its methods.
public struct ServiceDescriptor: Sendable {
  /// "newswire.v1.Query".
  public let name: String
  /// In the order of the .proto file.
  public let methods: [AnyMethod]

  /// Describes a service.
  public init(_ name: String, _ methods: [AnyMethod]) {
    self.name = name
    self.methods = methods
  }

  /// The service as reflection tells of it.
  public var reflected: DescribeServiceResponse {
    DescribeServiceResponse(service: name, methods: methods.map(\.reflected))
  }
}
