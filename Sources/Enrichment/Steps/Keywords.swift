import Language
import Models

/// What an editor would write under the article: entities and concepts, in reading form, the best first.
public struct KeywordsStep: EnrichmentStep {
  /// "keywords".
  public let name = "keywords"
  /// Raised with every change of candidates, weights, word tables or of how tags are weighed.
  public let version = 6
  /// The most keywords.
  public static let countMax = 12
  /// So many are kept even when they are weak.
  public static let countMin = 5
  /// The most of the publisher's tags that are weighed.
  public static let tagsMax = 40

  /// A short text gives one more than the first five for so many words.
  private static let wordsPerKeyword = 10

  /// A keyword that is so far below the best one is left out, but for the first five.
  private static let gapMax = 8.0

  /// Likely tags of the archive stand so far above the best candidate of the text, and the likelier the farther.
  private static let suggestionLead = 1.0
  private static let suggestionRange = 4.0

  private let lexicon: TagLexicon?
  private let countMax: Int

  /// The version of the tags that it learned from.
  public var dataVersion: String { lexicon?.version ?? "" }

  /// Creates the step.
  ///
  /// - Parameters:
  ///   - lexicon: the tags that publishers use; without it the text decides alone.
  ///   - countMax: the most keywords.
  public init(lexicon: TagLexicon? = nil, countMax: Int = Self.countMax) {
    self.lexicon = lexicon
    self.countMax = countMax
  }

  /// Sets the keywords.
  public func apply(_ draft: inout Draft) throws {
    let collector = PhraseCollector(draft)
    var candidates = collector.candidates
    let links = PhraseLinks(collector: collector)
    links.linkEntities(draft, &candidates)
    links.linkAcronyms(draft.words, &candidates)
    let scorer = PhraseScore(collector, language: draft.article.language)
    for place in candidates.indices { candidates[place].score = scorer.score(candidates[place]) }
    links.linkParts(&candidates)
    if let entries = lexicon?.entries(draft.article.language) {
      suggest(TagSuggestions(entries, collector).suggestions(candidates), collector, &candidates)
    }
    PublisherTags(draft).weigh(&candidates, collector)
    let count = min(countMax, Self.countMin + collector.bodyWordCount / Self.wordsPerKeyword)
    let kept = PhraseChoice(candidates, countMax: count).kept
    let top = kept.first?.score ?? 0
    draft.article.keywords = kept.enumerated()
      .filter { $0.offset < Self.countMin || $0.element.score >= top - Self.gapMax }
      .map { Keyword(text: $0.element.text(draft), score: Self.share($0.element.score, of: top)) }
  }

  /// Puts likely tags before the other candidates.
  private func suggest(
    _ suggestions: [TagSuggestions.Suggestion], _ collector: PhraseCollector, _ candidates: inout [PhraseCandidate]
  ) {
    let best = candidates.reduce(-Double.infinity) { max($0, $1.score) }
    guard best.isFinite else { return }
    for suggestion in suggestions.prefix(Self.countMax) {
      let score = best + Self.suggestionLead + Self.suggestionRange * suggestion.probability
      if let place = collector.place(suggestion.tag.stems) {
        candidates[place].score = score
        candidates[place].isTag = true
      } else {
        let stems = suggestion.tag.stems.map { collector.words.stem($0) ?? -1 }
        candidates.append(PhraseCandidate(tag: suggestion.tag.text, stems: stems, score: score))
      }
    }
  }

  /// 1 for the best keyword, less for the others.
  private static func share(_ score: Double, of top: Double) -> Double {
    (1_000 / (1 + max(0, top - score))).rounded() / 1_000
  }
}
