/// A revision info.
public struct RevisionInfo: Sendable, Hashable {
  /// The revision.
  public var revision: Int
  /// The received at.
  public var receivedAt: Timestamp?
  /// The title.
  public var title: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a revision info from its parts.
  public init(revision: Int = 0, receivedAt: Timestamp? = nil, title: String = "") {
    self.revision = revision
    self.receivedAt = receivedAt
    self.title = title
  }
}
