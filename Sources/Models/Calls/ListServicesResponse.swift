/// What the server answers to `ListServices`.
public struct ListServicesResponse: Sendable, Hashable {
  /// Full names in order, "newswire.v1.Query".
  public var services: [String]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a list services response from its parts.
  public init(services: [String] = []) {
    self.services = services
  }
}
