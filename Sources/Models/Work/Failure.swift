/// A lease whose attempt failed.
public struct Failure: Sendable, Hashable {
  /// The lease that ends.
  public var leaseID: LeaseID
  /// For people, at most 2 KiB.
  public var reason: String
  /// True when another attempt cannot help.
  public var isPermanent: Bool
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a failure from its parts.
  public init(leaseID: LeaseID = "", reason: String = "", isPermanent: Bool = false) {
    self.leaseID = leaseID
    self.reason = reason
    self.isPermanent = isPermanent
  }
}
