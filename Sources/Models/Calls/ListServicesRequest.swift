/// What a caller asks by `ListServices`.
public struct ListServicesRequest: Sendable, Hashable {
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a list services request from its parts.
  public init() {}
}
