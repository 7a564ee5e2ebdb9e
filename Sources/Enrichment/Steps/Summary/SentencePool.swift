import Language
import Models

/// The sentences of an article that may stand in a digest.
struct SentencePool {
  /// One of them.
  struct Candidate {
    /// Its place among the body's sentences.
    let sentence: Int
    /// Words and numbers.
    let wordCount: Int
    /// The stems of its content words, each with tf · rarity.
    let vector: [(stem: UInt64, weight: Double)]
    /// Who or what it speaks of stands at most so many sentences before it; 0 when it speaks for itself.
    let reach: Int
  }

  /// In the order of the text.
  let candidates: [Candidate]

  static let sentencesMax = 160
  private static let wordsMin = 5
  private static let wordsMax = 70
  /// As long as a digest may be: where there is nothing shorter.
  private static let longWordsMax = 120

  /// Sentences of paragraphs; long ones, or those of lists, quotations and tables, where no paragraph has a shorter one.
  init(_ draft: Draft) {
    var found = Self.found(draft, wordsMax: Self.wordsMax) { $0 == .paragraph }
    if found.isEmpty { found = Self.found(draft, wordsMax: Self.longWordsMax) { $0 == .paragraph } }
    if found.isEmpty { found = Self.found(draft, wordsMax: Self.wordsMax) { $0 != .heading } }
    candidates = found
  }

  private static func found(
    _ draft: Draft, wordsMax: Int, where isAllowed: (Block.Kind) -> Bool
  ) -> [Candidate] {
    var found: [Candidate] = []
    for (number, sentence) in draft.body.sentences.enumerated() {
      guard found.count < Self.sentencesMax else { break }
      let kind =
        draft.article.blocks.indices.contains(sentence.block) ? draft.article.blocks[sentence.block].kind : .paragraph
      guard isAllowed(kind) else { continue }
      let wordCount = draft.body.tokens[sentence.tokens].count { !$0.flags.contains(.symbol) }
      guard Self.isWhole(sentence, draft.body), !Boilerplate.isOne(sentence, draft), wordCount <= wordsMax,
        wordCount >= Self.wordsMin || Self.isDense(sentence, draft.body)
      else { continue }
      found.append(
        Candidate(
          sentence: number, wordCount: wordCount, vector: Self.vector(sentence, draft),
          reach: min(number, BackReference.reach(of: sentence, draft))))
    }
    return found
  }

  /// Scripts without spaces have few words and many letters.
  private static func isDense(_ sentence: Sentence, _ text: AnnotatedText) -> Bool {
    text.scalars[sentence.start] >= 0x2E80 && sentence.end - sentence.start >= 12
  }

  /// Ends as a sentence ends, and holds no half quotation or bracket.
  private static func isWhole(_ sentence: Sentence, _ text: AnnotatedText) -> Bool {
    var (straight, opened, brackets) = (0, 0, 0)
    // „So“ closes with the mark that opens “so”.
    var isGerman = false
    for scalar in text.scalars[sentence.start..<sentence.end] {
      switch scalar {
      case 0x22: straight += 1
      case 0x201E:
        opened += 1
        isGerman = true
      case 0xAB, 0x300C: opened += 1
      case 0x201C: opened += opened > 0 && isGerman ? -1 : 1
      case 0x201D, 0xBB, 0x300D: opened -= 1
      case 0x28: brackets += 1
      case 0x29: brackets -= 1
      // Between the cells of a table.
      case 0x7C: return false
      default: break
      }
    }
    guard straight % 2 == 0, opened == 0, brackets == 0 else { return false }
    var last = sentence.end - 1
    while last > sentence.start, closers.contains(text.scalars[last]) { last -= 1 }
    return terminators.contains(text.scalars[last])
  }

  private static let closers: Set<UInt32> = [0x22, 0x27, 0x201C, 0x201D, 0x2019, 0xBB, 0xAB, 0x29, 0x300D]
  private static let terminators: Set<UInt32> = [
    0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x06D4, 0x0964,
  ]

  private static func vector(_ sentence: Sentence, _ draft: Draft) -> [(stem: UInt64, weight: Double)] {
    var counts: [UInt64: (count: Double, rarity: Double)] = [:]
    for token in draft.body.tokens[sentence.tokens] where token.isWord {
      let word = draft.words[token.word]
      guard !word.isFunction else { continue }
      counts[word.stem, default: (0, Double(word.rarity))].count += 1
    }
    return counts.map { (stem: $0.key, weight: $0.value.count * max(0, $0.value.rarity - 2)) }.sorted {
      $0.stem < $1.stem
    }
  }
}
