/// What a caller asks by `DescribeService`.
public struct DescribeServiceRequest: Sendable, Hashable {
  /// A full name, "newswire.v1.Query".
  public var service: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a describe service request from its parts.
  public init(service: String = "") {
    self.service = service
  }
}
