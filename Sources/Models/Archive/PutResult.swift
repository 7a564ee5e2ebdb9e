/// A put result.
public struct PutResult: Sendable, Hashable {
  /// The outcome of a put result.
  public enum Outcome: Int, Sendable, Hashable, CaseIterable {
    /// Unspecified.
    case unspecified = 0
    /// Created.
    case created = 1
    /// The same text again: its values were replaced.
    case replaced = 2
    /// Another text under the same ID.
    case revised = 3
  }

  /// The article ID.
  public var articleID: ArticleID
  /// The outcome.
  public var outcome: Outcome
  /// The revision.
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
