/// Articles on their way to a webhook.
public struct AlertDelivery: Sendable, Hashable {
  /// What the receiver knows it by; the same at every attempt.
  public var id: String
  /// The alert's name.
  public var alert: String
  /// In the order in which they became visible; at most 50.
  public var articleIDs: [ArticleID]
  /// How often it was tried.
  public var attempts: Int
  /// When the articles were found.
  public var createdAt: Timestamp?
  /// When the last attempt failed.
  public var failedAt: Timestamp?
  /// Why it failed.
  public var error: String
  /// It stands for what became visible after this cursor …
  public var fromCursor: String
  /// … up to this one.
  public var toCursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an alert delivery from its parts.
  public init(
    id: String = "", alert: String = "", articleIDs: [ArticleID] = [], attempts: Int = 0, createdAt: Timestamp? = nil,
    failedAt: Timestamp? = nil, error: String = "", fromCursor: String = "", toCursor: String = ""
  ) {
    self.id = id
    self.alert = alert
    self.articleIDs = articleIDs
    self.attempts = attempts
    self.createdAt = createdAt
    self.failedAt = failedAt
    self.error = error
    self.fromCursor = fromCursor
    self.toCursor = toCursor
  }
}
