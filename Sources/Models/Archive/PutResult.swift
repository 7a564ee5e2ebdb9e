/// What became of one article.
public struct PutResult: Sendable, Hashable {
  /// What the archive did with the article.
  public enum Outcome: Int, Sendable, Hashable, CaseIterable {
    /// Not said: a later version of the contract may have more outcomes than this one.
    case unspecified = 0
    /// There was none under this ID.
    case created = 1
    /// The same text again: its values were replaced.
    case replaced = 2
    /// Another text under the same ID.
    case revised = 3
  }

  /// The article that was put.
  public var articleID: ArticleID
  /// What the archive did with it.
  public var outcome: Outcome
  /// The revision that the text is now: 1 is the first.
  public var revision: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a put result from its parts.
  public init(articleID: ArticleID = "", outcome: Outcome = .unspecified, revision: Int = 0) {
    self.articleID = articleID
    self.outcome = outcome
    self.revision = revision
  }
}
