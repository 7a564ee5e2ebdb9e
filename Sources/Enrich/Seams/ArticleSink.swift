public import Models

/// Where articles go.
public protocol ArticleSink: Sendable {
  /// Stores articles, and returns when they are durable. Idempotent.
  ///
  /// - Throws: ``WorkError`` with `isPermanent` when the articles are refused and another attempt cannot help.
  func put(_ articles: [Article]) async throws
}
