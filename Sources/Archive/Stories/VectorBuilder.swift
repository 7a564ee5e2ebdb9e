import Language
import Models

/// Makes an article's vector: tf · idf over the stems of title and text, and over the names in it.
///
/// A stem counts ``titleWeight`` when it stands in the title, and then each time it stands in the text: ``leadWeight`` among
/// the first words, 1 after. What is counted is dampened by 1 + ln. Rarity comes from the word frequencies of the language
/// and not from the archive: ln(1 / (p + ``rarityFloor``)), p being the share of texts of ``textWords`` words that have the
/// word. So a word does not become telling because an archive is small, and a vector never has to be computed again.
/// No table has numbers, so that they are the rarest words: together they are held below ``numbersShareMax``, or two tables of results
/// would be alike.
///
/// An article that is hardly more than a headline is read otherwise: in the language of its words, where the article is said to
/// be in another; its names count more; a number in it counts as in a text, since most are dates and counts of things; the
/// words of its address, which are often those of a longer headline, count once where it does not have them itself; and what its words
/// mean is kept beside them (``HeadlineEmbedding``).
struct VectorBuilder: ~Copyable {
  static let titleWeight = 3.0
  static let leadWeight = 2.5
  static let leadWords = 50
  /// Words of the text that count: what a story is about stands early.
  static let bodyWords = 1_000
  static let textWords = 150.0
  static let rarityFloor = 0.000_005
  /// The part of the vector that numbers have at most, of what the words have.
  static let numbersShareMax = 0.4
  /// A word that is so rare is most likely a name, as -log10 of its share.
  static let rareMin: Float = 6
  /// What a name counts beside its words: between 0.3 and all of it, by its salience.
  static let nameWeight = 2.0
  /// Words of title and text up to which an article is hardly more than a headline.
  static let briefWordsMax = 40
  /// What a name counts there.
  static let briefNameWeight = 3.0
  /// What a word counts there that only the address has.
  static let addressWeight = 1.0
  /// How rare a name is thought to be.
  static let nameShare = 0.000_1

  private struct Count {
    /// The hash of the first of its spellings.
    var word: UInt64
    var occurrences = 0.0
    var share = 0.0
  }

  private let frequencies: WordFrequencies
  private let embeddings: WordEmbeddings
  private let isBrief: Bool
  /// For a brief text whose words are of another language than the article is said to be in.
  private let stemmer: Stemmer
  private let hasOwnStemmer: Bool
  private var counts: [UInt32: Count] = [:]
  /// Of each spelling's number its stem's hash, once it was counted.
  private var stems: [UInt32?] = []

  /// The vector, and the language in which the words were read. `text` are the article's words.
  static func vector(
    of article: Article, text: inout ArticleText
  ) -> (vector: ArticleVector, language: String) {
    let title = words(text.title, of: &text)
    let body = words(text.body, of: &text)
    // Of a headline and no text, the body is the headline.
    let further = body == title ? [] : body
    let isBrief = title.count + further.count <= briefWordsMax
    var (language, address): (String, [Int]) = (text.language, [])
    if isBrief {
      language = WordFrequencies.language(
        ofWords: (title + further).map { text.spelling(of: $0) }, claimed: language)
      address = AddressWords.words(of: article.url).map { text.number(of: $0) }
    }
    var builder = VectorBuilder(language: language, isBrief: isBrief, hasOwnStemmer: language != text.language)
    builder.stems = [UInt32?](repeating: nil, count: text.count)
    builder.count(title: title, body: further, address: address, &text)
    return (builder.vector(with: article.entities), language)
  }

  private init(language: String, isBrief: Bool, hasOwnStemmer: Bool) {
    frequencies = WordFrequencies(language: language)
    embeddings = WordEmbeddings(language: isBrief ? language : "")
    stemmer = Stemmer(language: hasOwnStemmer ? language : "")
    (self.isBrief, self.hasOwnStemmer) = (isBrief, hasOwnStemmer)
  }

  private mutating func count(title: [Int], body: [Int], address: [Int], _ text: inout ArticleText) {
    var seen: Set<Int> = []
    for word in title where seen.insert(word).inserted { add(word, Self.titleWeight, &text) }
    for (place, word) in body.enumerated() { add(word, place < Self.leadWords ? Self.leadWeight : 1, &text) }
    for word in address {
      let stem = stem(of: word, &text)
      if counts[stem]?.occurrences == 0 { counts[stem]?.occurrences = Self.addressWeight }
    }
  }

  private consuming func vector(with entities: [Entity]) -> ArticleVector {
    var weights: [UInt32: Double] = [:]
    for (stem, count) in counts {
      weights[stem] = Self.dampened(count.occurrences) * Self.rarity(share: count.share)
    }
    let names = ArticleNames(entities, frequencies)
    let nameWeight = isBrief ? Self.briefNameWeight : Self.nameWeight
    for name in names.whole {
      weights[name.hash] = nameWeight * (0.3 + 0.7 * name.salience) * Self.rarity(share: Self.nameShare)
    }
    let heaviest = ArticleVector.heaviest(weights)
    if !isBrief, let factor = Self.numbersFactor(in: heaviest) {
      for hash in weights.keys where hash < TermHash.numbersEnd { weights[hash]? *= factor }
      return ArticleVector(weights: weights, names: names.all)
    }
    return ArticleVector(heaviest: heaviest, names: names.all, embedding: embedding(weights))
  }

  /// What the words of a headline mean together, each as heavy as it is in the vector.
  private func embedding(_ weights: [UInt32: Double]) -> HeadlineEmbedding {
    guard !embeddings.isEmpty else { return .none }
    var sum = [Double](repeating: 0, count: WordEmbeddings.dimensions)
    // In one order, since sums of fractions depend on it.
    for (stem, count) in counts.sorted(by: { $0.key < $1.key }) {
      embeddings.add(count.word, times: weights[stem] ?? 0, to: &sum)
    }
    return HeadlineEmbedding(sum: sum)
  }

  /// What the weights of numbers must be multiplied with so that they have no more than their share; nothing where they have not.
  private static func numbersFactor(in heaviest: ArraySlice<(key: UInt32, value: Double)>) -> Double? {
    var (numbers, words) = (0.0, 0.0)
    for (hash, weight) in heaviest {
      if hash < TermHash.numbersEnd { numbers += weight * weight } else { words += weight * weight }
    }
    return numbers > numbersShareMax * words ? (numbersShareMax * words / numbers).squareRoot() : nil
  }

  private mutating func add(_ word: Int, _ weight: Double, _ text: inout ArticleText) {
    let stem = stem(of: word, &text)
    let isNumber = isBrief && Self.isDateOrCount(text.spelling(of: word))
    counts[stem]?.occurrences += isNumber ? 1 : weight
  }

  /// The stem's hash; from here on its spellings' shares are counted.
  private mutating func stem(of word: Int, _ text: inout ArticleText) -> UInt32 {
    if let known = stems[word] { return known }
    let spelling = text.spelling(of: word)
    let hash = StableWordHash.hash(spelling)
    let rarity = frequencies.rarity(hash)
    let stem =
      TermHash.number(spelling)
      ?? TermHash.stem(hasOwnStemmer ? stemmer.stem(spelling) : text.stem(of: word), isRare: rarity >= Self.rareMin)
    stems[word] = stem
    counts[stem, default: Count(word: hash)].share += (Double(-rarity) * 3.321_928_094_887_362).powerOfTwo
    return stem
  }

  /// A number of two digits and more: one digit alone is a common word of the tables.
  private static func isDateOrCount(_ word: String) -> Bool { word.utf8.count > 1 && TermHash.isNumber(word) }

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
