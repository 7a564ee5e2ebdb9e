import Language
import Models

/// Tokens and sentences of title and body, once for all later steps.
public struct SentencesStep: EnrichmentStep {
  /// "sentences".
  public let name = "sentences"
  /// Raised with every change of a boundary.
  public let version = 3

  /// Creates the step.
  public init() {}

  /// Sets the sentences' spans and the number of words.
  public func apply(_ draft: inout Draft) throws {
    let language = draft.article.language
    draft.words = Vocabulary(language: language)
    draft.title = AnnotatedText(draft.article.title, language: language, blocks: [], words: &draft.words)
    let blocks = draft.article.blocks.map { $0.span.start..<$0.span.end }
    draft.body = AnnotatedText(draft.article.body, language: language, blocks: blocks, words: &draft.words)
    draft.article.sentences = draft.body.sentences.map { Span(start: $0.start, end: $0.end) }
    draft.article.wordCount = draft.body.wordCount
  }
}
