public import Models

/// Where a worker learns what publishers write under their articles.
public protocol TagSource: Sendable {
  /// The counts; nothing when they are still those of `knownVersion`.
  func tags(knownVersion: String) async throws(WorkError) -> (version: String, languages: [LanguageTags])?
}
