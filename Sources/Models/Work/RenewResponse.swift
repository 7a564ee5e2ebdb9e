/// What the server answers to `Renew`.
public struct RenewResponse: Sendable, Hashable {
  /// Those that are not held any more: stop working on them.
  public var lostLeaseIDs: [LeaseID]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a renew response from its parts.
  public init(lostLeaseIDs: [LeaseID] = []) {
    self.lostLeaseIDs = lostLeaseIDs
  }
}
