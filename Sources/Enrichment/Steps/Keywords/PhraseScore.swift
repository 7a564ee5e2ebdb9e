/// How well a candidate says what its article is about: a weighted sum of a few properties, the logarithm of a likelihood
/// but for a constant.
///
/// The weights were fitted by a listwise softmax (ListNet; Cao et al., ICML 2007) over labelled news in four languages,
/// reduced to those without which it is worse, and rounded (docs/decisions/0012-keywords-and-summary.md).
struct PhraseScore {
  private let words: PhraseWords
  private let bodyCount: Double
  /// log2 of the number of words.
  private let length: Double
  private let isEnglish: Bool
  private let hasNounCapitals: Bool

  init(_ collector: PhraseCollector, language: String) {
    words = collector.words
    bodyCount = Double(max(1, collector.bodyCount))
    length = StableMath.log2(Double(collector.bodyWordCount) + 1)
    isEnglish = language.prefix { $0 != "-" } == "en"
    hasNounCapitals = language.prefix { $0 != "-" } == "de"
  }

  /// Where an occurrence is first by half a doubling, in tokens.
  private static let firstTokens = 20.0

  /// The score of a candidate, which occurs at least once.
  func score(_ candidate: PhraseCandidate) -> Double {
    let count = Double(candidate.count)
    let isWord = candidate.contentCount == 1
    guard !candidate.isPiece, !(isWord && isBareUnit(candidate)), !isCountedUnit(candidate) else { return -.infinity }
    var score = StableMath.log2(1 + count) * (1.36 - (isWord ? 0.25 : 0) - (isEnglish ? 0.73 : 0))
    score -= (isWord ? 0.2 : 0.315) * StableMath.log2(1 + Double(candidate.first) / Self.firstTokens)
    score -= 0.19 * Double(candidate.tenths.nonzeroBitCount)
    score += 0.58 * Double(candidate.endCount) / count
    score += 0.445 * Double(candidate.determinerCount) / count
    if !candidate.isEntity { score -= candidate.penalties / count }
    if candidate.isEntity { score += isEnglish ? 0.43 : 1.39 }
    return score + ofCapitals(candidate) + ofLength(candidate) + ofWords(candidate)
  }

  /// "Week" says nothing alone. A long English text that has it often may be about a night or a decade.
  private func isBareUnit(_ candidate: PhraseCandidate) -> Bool {
    (!isEnglish || length < Self.shortLength) && candidate.contentWords.contains { words[$0].isUnit }
  }

  /// "First", "first time" and "last week" say as little.
  private func isCountedUnit(_ candidate: PhraseCandidate) -> Bool {
    !candidate.isEntity && candidate.contentWords.contains { words[$0].isOrder }
      && candidate.contentWords.allSatisfy { words[$0].isUnit || words[$0].isOrder }
  }

  /// log2 of 100 words.
  private static let shortLength = 6.65

  /// A phrase in capitals is a name; in English so are many phrases that editors do not choose.
  private func ofCapitals(_ candidate: PhraseCandidate) -> Double {
    // In German every noun has one, and what ends in another word is no keyword.
    if hasNounCapitals { return candidate.nounCount * 2 < candidate.count ? -.infinity : 0 }
    guard candidate.insideCount > 0 else { return 0 }
    let share = Double(candidate.capitalCount) / Double(candidate.insideCount)
    if candidate.contentCount == 1 { return -0.23 * share }
    return (isEnglish ? -0.1 : 0.52) * share
  }

  /// Long articles are tagged by phrases, short ones by words.
  private func ofLength(_ candidate: PhraseCandidate) -> Double {
    let linkers = -0.38 * Double(candidate.stems.count - candidate.contentCount)
    switch candidate.contentCount {
    case 1: return linkers + (isEnglish ? 1.47 : 1.42)
    case 2: return linkers + 0.125 * length
    case 3: return linkers + 0.106 * length
    default: return linkers
    }
  }

  /// What its words say, wherever else they stand.
  private func ofWords(_ candidate: PhraseCandidate) -> Double {
    var (least, most) = (Double.infinity, 0.0)
    var (frequencies, weighted, early) = (0.0, 0.0, 0.0)
    for word in candidate.contentWords {
      let known = words[word]
      let frequency = StableMath.log2(1 + Double(max(1, words.counts[Int(known.stem)])))
      least = min(least, known.weight)
      most = max(most, known.weight)
      frequencies += frequency
      weighted += frequency * known.weight
      early += StableMath.log2(1 + words.earliness[Int(known.stem)]) * known.weight
    }
    let count = Double(max(1, candidate.contentWords.count))
    var score = 0.12 * least - 0.156 * most + 0.39 * frequencies / count - 0.074 * early
    if isEnglish {
      score += 0.078 * weighted
      if candidate.contentCount > 1, candidate.endsLikeVerb { score -= 1.03 }
    }
    return score + 0.089 * Double(candidate.readingForm?.range.count ?? 0) / count
  }
}
