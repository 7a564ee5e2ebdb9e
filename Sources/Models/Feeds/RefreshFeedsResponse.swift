/// How many feeds are due now.
public struct RefreshFeedsResponse: Sendable, Hashable {
  /// How many there were.
  public var refreshed: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a refresh feeds response from its parts.
  public init(refreshed: Int = 0) {
    self.refreshed = refreshed
  }
}
