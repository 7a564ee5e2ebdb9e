import Language
import Models

/// Makes an article's vector: tf · idf over the stems of title and text, and over the names in it.
///
/// A stem counts ``titleWeight`` when it stands in the title, and then each time it stands in the text: ``leadWeight`` among
/// the first words, 1 after. What is counted is dampened by 1 + ln. Rarity comes from the word frequencies of the language
/// and not from the archive: ln(1 / (p + ``rarityFloor``)), p being the share of texts of ``textWords`` words that have the
/// word. So a word does not become telling because an archive is small, and a vector never has to be computed again.
struct VectorBuilder: ~Copyable {
  static let titleWeight = 3.0
  static let leadWeight = 2.5
  static let leadWords = 50
  /// Words of the text that count: what a story is about stands early.
  static let bodyWords = 1_000
  static let textWords = 150.0
  static let rarityFloor = 0.000_005
  /// What a name counts beside its words: between 0.3 and all of it, by its salience.
  static let nameWeight = 2.0
  /// How rare a name is thought to be.
  static let nameShare = 0.000_1

  private struct Count {
    var occurrences = 0.0
    var share = 0.0
  }

  private let frequencies: WordFrequencies
  private var counts: [UInt32: Count] = [:]
  /// Of each spelling's number its stem's hash, once it was counted.
  private var stems: [UInt32?] = []

  /// `text` are the article's words.
  static func vector(of article: Article, text: inout ArticleText) -> ArticleVector {
    var builder = VectorBuilder(language: article.language)
    return builder.build(article, &text)
  }

  private init(language: String) { frequencies = WordFrequencies(language: language) }

  private mutating func build(_ article: Article, _ text: inout ArticleText) -> ArticleVector {
    let title = Self.words(text.title, of: &text)
    let body = Self.words(text.body, of: &text)
    stems = [UInt32?](repeating: nil, count: text.count)
    var seen: Set<Int> = []
    for word in title where seen.insert(word).inserted { add(word, Self.titleWeight, &text) }
    if body != title {
      for (place, word) in body.enumerated() { add(word, place < Self.leadWords ? Self.leadWeight : 1, &text) }
    }
    var weights: [UInt32: Double] = [:]
    for (stem, count) in counts {
      weights[stem] = Self.dampened(count.occurrences) * Self.rarity(share: count.share)
    }
    let named = article.entities.prefix(ArticleVector.namesMax).map { entity in
      (hash: Self.hash("\u{1F}" + TextAnalyzer.normalized(entity.name)), salience: min(max(entity.salience, 0), 1))
    }
    for name in named {
      weights[name.hash] = Self.nameWeight * (0.3 + 0.7 * name.salience) * Self.rarity(share: Self.nameShare)
    }
    return ArticleVector(weights: weights, names: Set(named.map(\.hash)))
  }

  private mutating func add(_ word: Int, _ weight: Double, _ text: inout ArticleText) {
    let stem: UInt32
    if let known = stems[word] {
      stem = known
    } else {
      stem = Self.hash(text.stem(of: word))
      stems[word] = stem
      let rarity = frequencies.rarity(StableWordHash.hash(text.spelling(of: word)))
      counts[stem, default: Count()].share += (Double(-rarity) * 3.321_928_094_887_362).powerOfTwo
    }
    counts[stem, default: Count()].occurrences += weight
  }

  private static func hash(_ text: String) -> UInt32 { UInt32(truncatingIfNeeded: StableWordHash.hash(text)) }

  private static func dampened(_ occurrences: Double) -> Double {
    occurrences > 1 ? 1 + occurrences.logarithm : occurrences
  }

  /// `share` is a word's share of all words of its language.
  private static func rarity(share: Double) -> Double {
    let texts = 1 - (-share * textWords * 1.442_695_040_888_963).powerOfTwo
    return max(0, (1 / (texts + rarityFloor)).logarithm)
  }

  /// The words of a text in lower case with their accents, by their numbers; of scripts without spaces, every pair of neighbours.
  /// One letter of ASCII alone is left out: what an apostrophe cuts off.
  static func words(_ words: ArticleText.Words, of text: inout ArticleText, limit: Int = bodyWords) -> [Int] {
    var (numbers, before): ([Int], Token?) = ([], nil)
    for (token, number) in zip(words.tokens, words.numbers) {
      guard numbers.count < limit, token.end <= ArchiveLimits.vectorScalarsMax else { break }
      guard token.end - token.start == 1 else {
        before = nil
        numbers.append(token.isASCII ? number : text.number(of: written(token.bytes, of: words.text)))
        continue
      }
      if let before, !token.isASCII, before.end == token.start {
        numbers.append(text.number(of: written(before.bytes.lowerBound..<token.bytes.upperBound, of: words.text)))
      }
      before = token.isASCII ? nil : token
      if token.isASCII, ("0"..."9").contains(token.text) { numbers.append(number) }
    }
    return numbers
  }

  private static func written(_ bytes: Range<Int>, of text: String) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: bytes.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: bytes.count)].lowercased()
  }
}
