import Language

/// The article's language by its text; the page's claim is evidence, not truth.
public struct LanguageStep: EnrichmentStep {
  /// "language".
  public let name = "language"
  /// Raised with every change of the decision.
  public let version = 2

  /// Creates the step.
  public init() {}

  /// Sets the language, "und" when it cannot be told.
  public func apply(_ draft: inout Draft) throws {
    let text = draft.article.title + "\n" + draft.article.body
    let claim = draft.claims.language
    draft.article.language = LanguageIdentifier.identify(text, claim: claim, domain: draft.article.source.domain).code
    if draft.article.source.language.isEmpty { draft.article.source.language = draft.article.language }
  }
}
