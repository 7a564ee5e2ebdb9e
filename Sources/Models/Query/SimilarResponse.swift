/// What the server answers to `Similar`.
public struct SimilarResponse: Sendable, Hashable {
  /// The most similar one first.
  public var similar: [SimilarArticle]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a similar response from its parts.
  public init(similar: [SimilarArticle] = []) {
    self.similar = similar
  }
}
