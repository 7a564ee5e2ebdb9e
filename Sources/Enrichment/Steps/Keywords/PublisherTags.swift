import Language

/// Weighs the tags that the publisher put on the very article.
struct PublisherTags {
  private static let tagScalarsMax = 60
  /// What a candidate gains that is a tag.
  private static let gain = 2.0
  /// How far above the best candidate a tag stands of which the text has the initials alone.
  private static let acronymLead = 1.5
  /// The same for a tag of which the text has half of the words at least.
  private static let partLead = 0.5

  private let tags: [String]
  private let stems: PhraseStems
  private let words: Vocabulary

  init(_ draft: Draft) {
    tags = draft.article.tags.prefix(KeywordsStep.tagsMax).filter { $0.unicodeScalars.count <= Self.tagScalarsMax }
    stems = PhraseStems(language: draft.article.language)
    words = draft.words
  }

  /// Lifts candidates that are tags, and adds tags that the text does not write out but half.
  func weigh(_ candidates: inout [PhraseCandidate], _ collector: PhraseCollector) {
    let best = candidates.lazy.map(\.score).filter(\.isFinite).max() ?? 0
    var missing: [String] = []
    let scores = candidates.map(\.score)
    for tag in tags {
      if let place = collector.place(stems.stems(tag)) {
        // A text writes "artificial intelligence" once and "AI" from then on: either form ranks by the better one.
        if !candidates[place].isTag {
          let score = max(scores[place], candidates[place].sameAs.map { scores[$0] } ?? -.infinity)
          // What would be no keyword by its build is one where the publisher says so: "streaming".
          candidates[place].score = score.isFinite ? score + Self.gain : best
        }
        candidates[place].isTag = true
      } else {
        missing.append(tag)
      }
    }
    let known = Set(words.words.map(\.stem))
    for tag in missing {
      let (content, initials) = stems.content(tag)
      guard content.count > 1 else { continue }
      let hasAcronym = words.number(ofFolded: initials) != nil
      guard hasAcronym || content.count(where: known.contains) * 2 >= content.count else { continue }
      candidates.append(
        PhraseCandidate(
          tag: tag, stems: content.map { collector.words.stem($0) ?? -1 },
          score: best + (hasAcronym ? Self.acronymLead : Self.partLead)))
    }
  }
}
