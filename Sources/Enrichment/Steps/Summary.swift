import Language
import Models

/// The standfirst and the digest, in sentences of the article itself.
public struct SummaryStep: EnrichmentStep {
  /// "summary".
  public let name = "summary"
  /// Raised with every change of the choice.
  public let version = 5
  /// The longest digest, in words.
  public static let digestWordsMax = 120
  /// The longest standfirst of our own, in words; a single sentence may be longer.
  public static let standfirstWordsMax = 45
  /// The most sentences of a standfirst.
  public static let standfirstSentencesMax = 2

  /// Two sentences that are more alike than this say the same.
  private static let repeatSimilarity = 0.6

  /// The sentences that a digest usually takes.
  private static let digestSentencesUsual = 4

  private let wordsMax: Int
  private let sentencesMax: Int?

  /// Creates the step.
  ///
  /// - Parameters:
  ///   - digestWordsMax: the longest digest, in words.
  ///   - digestSentencesMax: the most sentences of a digest; as many as fit when nothing is said.
  public init(digestWordsMax: Int = Self.digestWordsMax, digestSentencesMax: Int? = nil) {
    wordsMax = digestWordsMax
    sentencesMax = digestSentencesMax
  }

  /// Sets standfirst and digest; both stay empty when the text has no whole sentence.
  public func apply(_ draft: inout Draft) throws {
    let pool = SentencePool(draft)
    let ranker = SentenceRanker(pool, draft)
    let digest = chosen(
      ranker.order(wanted: sentencesMax ?? Self.digestSentencesUsual), pool, wordsMax: wordsMax,
      countMax: sentencesMax ?? .max)
    draft.article.digest = excerpt(digest, pool, draft)
    if let description = PublisherDescription.real(draft) {
      draft.article.standfirst = Excerpt(text: description, origin: .publisher)
      draft.noteStated(.standfirst)
    } else {
      let best = chosen(
        ranker.order(wanted: Self.standfirstSentencesMax), pool, wordsMax: Self.standfirstWordsMax,
        countMax: Self.standfirstSentencesMax)
      draft.article.standfirst = excerpt(best, pool, draft)
    }
  }

  /// The best candidates that fit, none that repeats another, in the order of the text.
  ///
  /// A sentence that begins with a pronoun comes in only behind one that says who or what is meant.
  func chosen(_ order: [Int], _ pool: SentencePool, wordsMax: Int, countMax: Int) -> [Int] {
    var kept: [Int] = []
    var words = 0
    func next() -> Int? {
      order.first { place in
        let candidate = pool.candidates[place]
        return !kept.contains(place) && words + candidate.wordCount <= wordsMax && stands(candidate, on: kept, pool)
          && !kept.contains { similarity(pool.candidates[$0], candidate) > Self.repeatSimilarity }
      }
    }
    // Each that comes in may be what a better one waited for: so the search begins at the best again.
    while kept.count < countMax, let place = next() ?? alone(order, pool, kept) {
      kept.append(place)
      words += pool.candidates[place].wordCount
    }
    return kept.sorted()
  }

  /// One sentence that is longer than wanted, or leans on one that can't be taken, is better than none.
  private func alone(_ order: [Int], _ pool: SentencePool, _ kept: [Int]) -> Int? {
    guard kept.isEmpty, let first = order.first else { return nil }
    return pool.candidates[first].wordCount <= Self.digestWordsMax ? first : nil
  }

  /// True when a sentence says by itself, or behind one that is kept, of whom or what it speaks.
  private func stands(_ candidate: SentencePool.Candidate, on kept: [Int], _ pool: SentencePool) -> Bool {
    let before = (candidate.sentence - candidate.reach)..<candidate.sentence
    return before.isEmpty || kept.contains { before.contains(pool.candidates[$0].sentence) }
  }

  private func similarity(_ left: SentencePool.Candidate, _ right: SentencePool.Candidate) -> Double {
    let product = SentenceRanker.dot(left.vector, left.vector) * SentenceRanker.dot(right.vector, right.vector)
    return product > 0 ? SentenceRanker.dot(left.vector, right.vector) / product.squareRoot() : 0
  }

  private func excerpt(_ places: [Int], _ pool: SentencePool, _ draft: Draft) -> Excerpt? {
    guard !places.isEmpty else { return nil }
    let spans = places.map { place -> Span in
      let sentence = draft.body.sentences[pool.candidates[place].sentence]
      return Span(start: sentence.start, end: sentence.end)
    }
    let text = spans.map { draft.body.text($0.start, $0.end) }.joined(separator: " ")
    return Excerpt(text: text, origin: .extracted, spans: spans)
  }
}
