/// Where a document stands on its way into the archive.
public struct DocumentStatus: Sendable, Hashable {
  /// The document that was asked about.
  public var documentID: DocumentID
  /// The station that it has reached.
  public var state: DocumentState
  /// How often a worker has leased it, those aside that gave it back untouched.
  public var attempts: Int
  /// The articles that it became, when done.
  public var articleIDs: [ArticleID]
  /// Why it is dead, or why its last attempt failed.
  public var reason: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a document status from its parts.
  public init(
    documentID: DocumentID = "",
    state: DocumentState = .unknown,
    attempts: Int = 0,
    articleIDs: [ArticleID] = [],
    reason: String = ""
  ) {
    self.documentID = documentID
    self.state = state
    self.attempts = attempts
    self.articleIDs = articleIDs
    self.reason = reason
  }
}
