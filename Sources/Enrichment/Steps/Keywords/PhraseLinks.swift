import Language
import Models

/// Finds the candidates that are names, and those that are two forms of one thing.
struct PhraseLinks {
  let collector: PhraseCollector

  /// Marks names; a person's short name ("LeCun") leads to the full one ("Yann LeCun").
  func linkEntities(_ draft: Draft, _ candidates: inout [PhraseCandidate]) {
    for entity in draft.article.entities {
      var seen: Set<Int> = []
      var full: Int?
      for mention in entity.mentions {
        let stems = stems(of: mention.span, draft)
        guard !stems.isEmpty, let place = collector.place(stems) else { continue }
        candidates[place].isEntity = true
        seen.insert(place)
        if mention.text == entity.name, candidates[place].contentCount > 1 { full = place }
      }
      guard entity.kind == .person, let full else { continue }
      for place in seen where place != full { candidates[place].fullName = full }
    }
  }

  /// "AI" is the same as "artificial intelligence" where the text has both.
  func linkAcronyms(_ words: Vocabulary, _ candidates: inout [PhraseCandidate]) {
    for long in candidates.indices where candidates[long].initials != 0 {
      guard let stem = words.stem(ofHash: candidates[long].initials), let short = collector.place([stem] as [UInt64]),
        candidates[short].isAcronym
      else { continue }
      candidates[long].sameAs = short
      candidates[short].sameAs = candidates[short].sameAs ?? long
    }
  }

  /// Words and phrases that hardly occur but inside a longer one lead to that.
  func linkParts(_ candidates: inout [PhraseCandidate]) {
    for long in candidates.indices where isFixed(long, candidates) {
      let stems = candidates[long].stems
      for length in 1..<stems.count {
        for start in 0...(stems.count - length) {
          guard let part = collector.place(Array(stems[start..<(start + length)])),
            isMostly(part, inside: long, candidates),
            candidates[part].whole.map({ candidates[$0].score < candidates[long].score }) ?? true
          else { continue }
          candidates[part].whole = long
        }
      }
    }
  }

  /// A name, and a phrase that the body has often; twice when its words occur nowhere else.
  private func isFixed(_ long: Int, _ candidates: [PhraseCandidate]) -> Bool {
    let candidate = candidates[long]
    guard candidate.stems.count > 1, candidate.score.isFinite else { return false }
    if candidate.isEntity { return true }
    guard candidate.bodyCount >= Self.wholeCountMin else { return false }
    return candidate.bodyCount > Self.wholeCountMin
      || candidate.stems.allSatisfy { stem in
        collector.place([stem]).map { isMostly($0, inside: long, candidates) } ?? true
      }
  }

  private func isMostly(_ part: Int, inside long: Int, _ candidates: [PhraseCandidate]) -> Bool {
    Double(candidates[long].count) >= Self.wholeShare * Double(candidates[part].count)
  }

  /// The share of a part's occurrences that lie inside the longer one.
  private static let wholeShare = 0.8
  /// A phrase that occurs once is no fixed one.
  private static let wholeCountMin = 2

  /// The stems of the words of a span of the body.
  private func stems(of span: Span, _ draft: Draft) -> [Int32] {
    let tokens = draft.body.tokens
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < span.start { low = middle + 1 } else { high = middle }
    }
    var stems: [Int32] = []
    while low < tokens.count, tokens[low].end <= span.end, stems.count <= Self.stemsMax {
      if !tokens[low].flags.contains(.symbol) { stems.append(collector.words[tokens[low].word].stem) }
      low += 1
    }
    return stems
  }

  /// No candidate has more.
  private static let stemsMax = 8
}
