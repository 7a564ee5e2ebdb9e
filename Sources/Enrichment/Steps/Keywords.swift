import Language
import Models

/// What an editor would write under the article: entities and concepts, in reading form, the best first.
public struct KeywordsStep: EnrichmentStep {
  /// "keywords".
  public let name = "keywords"
  /// Raised with every change of candidates, weights or word tables.
  public let version = 1
  /// The most keywords.
  public static let countMax = 12
  /// So many are kept even when they are weak.
  public static let countMin = 5
  /// The most of the publisher's tags that are weighed.
  public static let tagsMax = 40

  /// Below this share of the best score a keyword is left out, but for the first five.
  private static let shareMin = 0.14
  private static let tagScalarsMax = 60
  /// What a tag of the publisher's adds to its candidate: a factor, and a share of the best score.
  private static let tagFactor = 1.5
  private static let tagShare = 0.35
  /// The same for a tag of which the text has the initials.
  private static let acronymTagShare = 0.9

  /// Creates the step.
  public init() {}

  /// Sets the keywords.
  public func apply(_ draft: inout Draft) throws {
    let collector = PhraseCollector(draft)
    var candidates = collector.candidates
    let stems = PhraseStems(language: draft.article.language)
    let merge = PhraseMerge(collector: collector, phrases: stems)
    merge.mergeEntities(draft.article.entities, into: &candidates)
    merge.mergeAcronyms(words: draft.words, into: &candidates)
    let tags = markTags(&candidates, collector, stems, draft)
    let scorer = PhraseScore(
      bodyCount: draft.body.tokens.count, hasNounCapitals: draft.article.language.hasPrefix("de"))
    for place in candidates.indices where candidates[place].count > 0 {
      candidates[place].score = scorer.score(candidates[place])
    }
    let best = candidates.reduce(0) { max($0, $1.score) }
    for place in candidates.indices where candidates[place].isTag && candidates[place].count > 0 {
      candidates[place].score = candidates[place].score * Self.tagFactor + best * Self.tagShare
    }
    addTags(tags, best: best, to: &candidates, stems, draft)
    let kept = PhraseChoice(candidates, countMax: Self.countMax).kept
    let top = kept.first?.score ?? 1
    draft.article.keywords = kept.enumerated()
      .filter { $0.offset < Self.countMin || $0.element.score >= top * Self.shareMin }
      .map {
        Keyword(
          text: $0.element.readingForm?.text(draft) ?? "", score: ($0.element.score / top * 1_000).rounded() / 1_000)
      }
  }

  /// Marks candidates that are tags; the tags that are no candidates are returned.
  private func markTags(
    _ candidates: inout [PhraseCandidate], _ collector: PhraseCollector, _ stems: PhraseStems, _ draft: Draft
  ) -> [String] {
    var missing: [String] = []
    for tag in draft.article.tags.prefix(Self.tagsMax) where tag.unicodeScalars.count <= Self.tagScalarsMax {
      if let place = collector.place(stems.stems(tag)), candidates[place].count > 0 {
        candidates[place].isTag = true
      } else {
        missing.append(tag)
      }
    }
    return missing
  }

  /// A tag that the text does not write out is believed when the text writes its initials, or half of its words.
  private func addTags(
    _ tags: [String], best: Double, to candidates: inout [PhraseCandidate], _ phrases: PhraseStems, _ draft: Draft
  ) {
    let known = Set(draft.words.words.map(\.stem))
    for tag in tags {
      let (content, initials) = phrases.content(tag)
      guard !content.isEmpty, !candidates.contains(where: { $0.isTag && $0.stems == content }) else { continue }
      let hasAcronym = content.count > 1 && draft.words.number(ofFolded: initials) != nil
      let share = Double(content.count { known.contains($0) }) / Double(content.count)
      guard hasAcronym || (content.count > 1 && share >= 0.5) else { continue }
      var candidate = PhraseCandidate(stems: content, count: 1, first: 0, weight: 1)
      candidate.forms = [PhraseForm(hash: 0, place: .tag(tag), isWeak: false)]
      candidate.isTag = true
      candidate.score = best * (hasAcronym ? Self.acronymTagShare : Self.tagShare * share)
      candidates.append(candidate)
    }
  }
}
