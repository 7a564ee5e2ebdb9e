import Language
import Models

/// The top-level IPTC Media Topics of the article, by a lexicon in eight languages.
///
/// Each word form speaks for its topics with the logarithm of its occurrences times its rarity, shared among the topics
/// for which it speaks; the title counts more.
public struct TopicsStep: EnrichmentStep {
  /// "topics".
  public let name = "topics"
  /// Raised with every change of lexicon or weights.
  public let version = 2
  /// The most topics that an article keeps.
  public static let countMax = 3

  private static let titleWeight = 3.0
  /// Less than this share of all votes is no topic.
  private static let shareMin = 0.14
  /// Fewer votes than this say nothing.
  private static let votesMin = 4.0

  /// Creates the step.
  public init() {}

  /// Sets the topics, the surest first.
  public func apply(_ draft: inout Draft) throws {
    let lexicon = TopicLexicon.standard
    var counts = [Double](repeating: 0, count: draft.words.words.count)
    for token in draft.body.tokens where token.isWord { counts[token.word] += 1 }
    for token in draft.title.tokens where token.isWord { counts[token.word] += Self.titleWeight }
    var votes = [Double](repeating: 0, count: lexicon.topics.count)
    for (number, count) in counts.enumerated() where count > 0 {
      let word = draft.words[number]
      guard !word.isFunction else { continue }
      let topics = lexicon.topics(of: word)
      guard !topics.isEmpty else { continue }
      let weight = StableMath.log2(1 + count) * Double(max(0.5, min(word.rarity, 5.5) - 2)) / Double(topics.count)
      for topic in topics { votes[Int(topic)] += weight }
    }
    let total = votes.reduce(0, +)
    guard total >= Self.votesMin else { return }
    draft.article.topics = votes.enumerated()
      .filter { $0.element / total >= Self.shareMin }
      .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
      .prefix(Self.countMax)
      .map { place, vote in
        let share = (vote / total * 1_000).rounded() / 1_000
        return Topic(code: lexicon.topics[place].code, name: lexicon.topics[place].name, confidence: share)
      }
  }
}
