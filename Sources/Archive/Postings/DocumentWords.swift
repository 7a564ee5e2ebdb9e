import Models

/// An article as the index takes it: its words with their marks and places, and what it can be filtered by.
struct DocumentWords: Sendable, Hashable {
  /// A word with what its posting says.
  struct Word: Sendable, Hashable {
    var text: String
    var mark: Mark
    var positions: [Int]
  }

  /// Each word once, in no order.
  var words: [Word]
  /// What the article is counted under, for ``FacetCounts``.
  var facets: String
  /// The article's language, "pt" for "pt-BR"; empty where it is not known.
  var language: String

  /// Words of one text that are indexed; the rest of a longer text cannot be found.
  static let textWordsMax = 100_000
  /// Places of a word in an article that phrases see.
  static let positionsMax = 256
  /// Places between two texts, so that no phrase reaches from one into the next.
  static let textGap = 100
  /// The places of a title; the title comes first.
  static let titlePlacesMax = 1_000

  /// `terms` are what the article can be filtered by, `text` its words.
  init(of article: Article, terms: Set<Term>, text: inout ArticleText) {
    var counting = Counting()
    counting.add(text.title, .title, in: &text)
    counting.skip(to: Self.titlePlacesMax)
    let names = article.keywords.map(\.text) + article.entities.map(\.name) + article.tags + article.authors
    if let standfirst = article.standfirst?.text { counting.add(text.words(of: standfirst), .standfirst, in: &text) }
    for name in names { counting.add(text.words(of: name), .names, in: &text) }
    counting.add(text.body, .body, in: &text)
    words = counting.words()
    for spelling in counting.spellings {
      words.append(Word(text: IndexWord.spelling(spelling), mark: Mark(byte: 0), positions: []))
    }
    for term in terms {
      words.append(Word(text: IndexWord.facet(term), mark: Mark(byte: 0), positions: []))
    }
    facets = FacetCounts.text(of: article)
    language = ArticleFeatures.languageTags(article.language).last ?? ""
  }

  private enum Field: Int {
    case title, standfirst, names, body
  }

  /// How often a word stands in each field, and where.
  private struct Counts {
    var fields = SIMD4<Int32>.zero
    var positions: [Int] = []
  }

  private struct Counting {
    private var byWord: [String: Int] = [:]
    private var counts: [(word: String, counts: Counts)] = []
    /// Of each spelling's number the place in `counts`, or -1.
    private var places: [Int] = []
    private var lengths = SIMD4<Int32>.zero
    private var position = 0
    /// Of everything but the body.
    private(set) var spellings: Set<String> = []

    mutating func add(_ words: ArticleText.Words, _ field: Field, in text: inout ArticleText) {
      guard !words.text.isEmpty else { return }
      let tokens = words.tokens.prefix(field == .title ? titlePlacesMax / 2 : textWordsMax)
      while places.count < text.count { places.append(-1) }
      for (offset, token) in tokens.enumerated() {
        let number = words.numbers[offset]
        if places[number] < 0 { places[number] = place(of: text.form(of: number, token)) }
        count(places[number], field, at: position + offset)
      }
      for word in SignWords.words(of: tokens, in: words.text) {
        count(place(of: word.text), field, at: position + word.first)
      }
      if field != .body { spellings.formUnion(tokens.lazy.filter { !$0.isSign }.map(\.text)) }
      lengths[field.rawValue] += Int32(tokens.count)
      position += tokens.count + textGap
    }

    /// The next text stands at this place.
    mutating func skip(to place: Int) { position = place }

    private mutating func place(of word: String) -> Int {
      if let known = byWord[word] { return known }
      byWord[word] = counts.count
      counts.append((word, Counts()))
      return counts.count - 1
    }

    private mutating func count(_ place: Int, _ field: Field, at position: Int) {
      counts[place].counts.fields[field.rawValue] += 1
      if counts[place].counts.positions.count < positionsMax { counts[place].counts.positions.append(position) }
    }

    func words() -> [Word] {
      counts.map { word, counts in
        let sum =
          part(.title, counts, Impact.title) + part(.standfirst, counts, Impact.standfirst)
          + part(.names, counts, Impact.names) + part(.body, counts, Impact.body)
        return Word(
          text: word, mark: Mark(impact: Impact.saturated(sum), isInTitle: counts.fields[Field.title.rawValue] > 0),
          positions: counts.positions)
      }
    }

    private func part(_ field: Field, _ counts: Counts, _ weights: Impact.Field) -> Double {
      Impact.part(Int(counts.fields[field.rawValue]), of: Int(lengths[field.rawValue]), in: weights)
    }
  }
}
