import Language

/// The article's language by its text. What the page claims is evidence, not truth; where it claims nothing, so is what people have
/// said of its publisher.
public struct LanguageStep: EnrichmentStep {
  /// "language".
  public let name = "language"
  /// Raised with every change of the decision.
  public let version = 3

  /// Creates the step.
  public init() {}

  /// Sets the language, "und" when it cannot be told.
  public func apply(_ draft: inout Draft) throws {
    // A headline without a text has its title for a body: said twice it would outweigh the other evidence.
    let (title, body) = (draft.article.title, draft.article.body)
    let text = body.hasPrefix(title) ? body : title + "\n" + body
    let claim = draft.claims.language.isEmpty ? draft.claims.publisherLanguage : draft.claims.language
    draft.article.language = LanguageIdentifier.identify(text, claim: claim, domain: draft.article.source.domain).code
    if Self.primary(draft.claims.language) == Self.primary(draft.article.language) { draft.noteStated(.language) }
    if draft.article.source.language.isEmpty { draft.article.source.language = draft.article.language }
  }

  private static func primary(_ tag: String) -> String { tag.prefix { $0 != "-" }.lowercased() }
}
