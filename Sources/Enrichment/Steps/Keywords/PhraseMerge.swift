import Language
import Models

/// Gives occurrences to the candidate that they are about.
struct PhraseMerge {
  let collector: PhraseCollector
  let phrases: PhraseStems

  /// A short form's occurrences count for the full name ("LeCun" for "Yann LeCun"), and those inside a longer name not
  /// for its parts ("Summit" in "AI Action Summit").
  func mergeEntities(_ entities: [Entity], into candidates: inout [PhraseCandidate]) {
    for entity in entities {
      let full = phrases.stems(entity.name)
      guard let target = collector.place(full) else { continue }
      candidates[target].isEntity = true
      takeFromParts(of: full, count: candidates[target].count, in: &candidates)
      var seen: Set<String> = [entity.name]
      for mention in entity.mentions where seen.insert(mention.text).inserted {
        guard let source = collector.place(phrases.stems(mention.text)), source != target else { continue }
        move(from: source, to: target, in: &candidates)
      }
    }
  }

  /// "AI" counts for "artificial intelligence" where the text has both, but not the other way round: the written-out
  /// form is what a reader looks up.
  func mergeAcronyms(words: Vocabulary, into candidates: inout [PhraseCandidate]) {
    for long in candidates.indices where candidates[long].initials != 0 && candidates[long].count > 0 {
      guard let stem = words.stem(ofHash: candidates[long].initials), let short = collector.place([stem]),
        candidates[short].isAcronym, candidates[short].count > 0
      else { continue }
      move(from: short, to: long, in: &candidates)
    }
  }

  private func takeFromParts(of full: [UInt64], count: Int, in candidates: inout [PhraseCandidate]) {
    guard full.count > 1 else { return }
    for length in 1..<full.count {
      for start in 0...(full.count - length) {
        guard let part = collector.place(Array(full[start..<(start + length)])) else { continue }
        candidates[part].count = max(0, candidates[part].count - count)
        candidates[part].capitalCount = min(candidates[part].capitalCount, candidates[part].count)
        candidates[part].edgeCount = min(candidates[part].edgeCount, candidates[part].count)
      }
    }
  }

  private func move(from source: Int, to target: Int, in candidates: inout [PhraseCandidate]) {
    candidates[target].count += candidates[source].count
    candidates[target].titleCount += candidates[source].titleCount
    candidates[target].capitalCount += candidates[source].capitalCount
    candidates[target].edgeCount += candidates[source].edgeCount
    candidates[target].first = min(candidates[target].first, candidates[source].first)
    candidates[target].aliases.append(candidates[source].stems)
    candidates[source].count = 0
  }
}
