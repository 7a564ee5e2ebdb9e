/// What the server answers to `DescribeService`.
public struct DescribeServiceResponse: Sendable, Hashable {
  /// The service.
  public var service: String
  /// The methods.
  public var methods: [MethodDescription]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a describe service response from its parts.
  public init(service: String = "", methods: [MethodDescription] = []) {
    self.service = service
    self.methods = methods
  }
}
