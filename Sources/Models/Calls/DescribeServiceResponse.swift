/// What the server answers to `DescribeService`.
public struct DescribeServiceResponse: Sendable, Hashable {
  /// The full name, "newswire.v1.Query".
  public var service: String
  /// In the order of the .proto file.
  public var methods: [MethodDescription]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a describe service response from its parts.
  public init(service: String = "", methods: [MethodDescription] = []) {
    self.service = service
    self.methods = methods
  }
}
