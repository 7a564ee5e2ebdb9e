public import Models

/// Makes articles of a document: the work itself, a blocking function that only computes.
public protocol DocumentEnricher: Sendable {
  /// The articles, at least one, or why there is none.
  func articles(of document: LeasedDocument) throws(DocumentFailure) -> [Article]
}
