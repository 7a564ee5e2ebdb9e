/// A completion.
public struct Completion: Sendable, Hashable {
  /// The lease ID.
  public var leaseID: LeaseID
  /// The article IDs.
  public var articleIDs: [ArticleID]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a completion from its parts.
  public init(leaseID: LeaseID = "", articleIDs: [ArticleID] = []) {
    self.leaseID = leaseID
    self.articleIDs = articleIDs
  }
}
