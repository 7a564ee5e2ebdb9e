import Language

/// Which tags of an archive an article would get, as probabilities.
///
/// A logistic model of few properties (how common the tag is, how often the text has it and its words, how early, and in the
/// title), then one step to the tags that go with the likely ones.
struct TagSuggestions {
  /// One likely tag.
  struct Suggestion {
    let tag: TagLexicon.Tag
    let probability: Double
    /// False when the text has not all of its words.
    let isInText: Bool
  }

  /// A tag of the text must be as likely as this.
  private static let probabilityMin = 0.1
  /// A tag that the text does not have must be as likely as this.
  private static let absentProbabilityMin = 0.15
  /// How much of a companion's share counts.
  private static let companionWeight = 0.5
  private static let firstTokens = 20.0

  private let entries: TagLexicon.Entries
  private let collector: PhraseCollector

  init(_ entries: TagLexicon.Entries, _ collector: PhraseCollector) {
    self.entries = entries
    self.collector = collector
  }

  /// The likeliest first.
  func suggestions(_ candidates: [PhraseCandidate]) -> [Suggestion] {
    var probabilities: [Int: Double] = [:]
    for stem in collector.words.stemHashes {
      for tag in entries.byStem[stem] ?? [] {
        if let probability = probability(entries.tags[tag], candidates) { probabilities[tag] = probability }
      }
    }
    let present = probabilities.sorted { $0.key < $1.key }.filter { $0.value >= Self.probabilityMin }
    var doubts: [Int: Double] = [:]
    for (tag, probability) in present {
      for companion in entries.tags[tag].companions {
        doubts[companion.tag, default: 1] *= 1 - Self.companionWeight * probability * companion.share
      }
    }
    var found = Set(probabilities.keys)
    found.formUnion(doubts.keys)
    return found.map { tag in
      let own = probabilities[tag]
      return (tag: tag, probability: 1 - (1 - (own ?? 0)) * (doubts[tag] ?? 1), isInText: own != nil)
    }
    .filter { $0.probability >= ($0.isInText ? Self.probabilityMin : Self.absentProbabilityMin) }
    .sorted { ($1.probability, $0.tag) < ($0.probability, $1.tag) }
    .map { Suggestion(tag: entries.tags[$0.tag], probability: $0.probability, isInText: $0.isInText) }
  }

  /// Nothing when the text has not all of its content words.
  private func probability(_ tag: TagLexicon.Tag, _ candidates: [PhraseCandidate]) -> Double? {
    let words = collector.words
    var (least, first, inTitle) = (Int32.max, 0, 0)
    for hash in tag.content {
      guard let stem = words.stem(hash).map(Int.init) else { return nil }
      least = min(least, words.counts[stem] + (words.isInTitle[stem] ? 1 : 0))
      first = max(first, Int(words.firsts[stem]))
      if words.isInTitle[stem] { inTitle += 1 }
    }
    let count = collector.place(tag.stems).map { candidates[$0].count } ?? (tag.stems.count == 1 ? Int(least) : 0)
    let evidence =
      -1.94 + 0.19 * tag.prior + 1.05 * StableMath.log2(1 + Double(count)) - 0.17 * StableMath.log2(1 + Double(least))
      - 0.12 * StableMath.log2(1 + Double(first) / Self.firstTokens)
      + 0.67 * Double(inTitle) / Double(tag.content.count) + (tag.stems.count > 1 ? 1.18 : 0)
    return 1 / (1 + StableMath.exp2(-evidence * Self.log2e))
  }

  private static let log2e = 1.442_695_040_888_963_4
}
