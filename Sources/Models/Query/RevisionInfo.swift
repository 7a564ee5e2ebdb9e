/// One text of an article that has several.
public struct RevisionInfo: Sendable, Hashable {
  /// 1 is the first.
  public var revision: Int
  /// When ingest acknowledged the document of this text, in UTC.
  public var receivedAt: Timestamp?
  /// The title of this text.
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
