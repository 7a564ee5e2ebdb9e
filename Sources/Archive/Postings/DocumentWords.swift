import Language
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

  /// `terms` are what the article can be filtered by.
  init(of article: Article, terms: Set<Term>) {
    var counting = Counting(language: article.language)
    counting.add([article.title], \.title)
    counting.skip(to: Self.titlePlacesMax)
    counting.add([article.standfirst?.text ?? ""], \.standfirst)
    let names = article.keywords.map(\.text) + article.entities.map(\.name) + article.tags + article.authors
    counting.add(names, \.names)
    counting.add([article.body], \.body)
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

  /// How often a word stands in each field.
  private struct Counts {
    var title = 0
    var standfirst = 0
    var names = 0
    var body = 0
    var positions: [Int] = []
  }

  private struct Counting: ~Copyable {
    private var forms: WordForms
    private var byWord: [String: Int] = [:]
    private var counts: [(word: String, counts: Counts)] = []
    private var lengths = Counts()
    private var position = 0
    /// Of everything but the body.
    private(set) var spellings: Set<String> = []

    init(language: String) { forms = WordForms(language: language) }

    mutating func add(_ texts: [String], _ field: WritableKeyPath<Counts, Int>) {
      for text in texts where !text.isEmpty {
        let tokens = TextAnalyzer.tokens(in: text).prefix(field == \.title ? titlePlacesMax / 2 : textWordsMax)
        for (offset, token) in tokens.enumerated() { count(forms.form(of: token), field, at: position + offset) }
        for word in SignWords.words(of: tokens, in: text) { count(word.text, field, at: position + word.first) }
        if field != \.body { spellings.formUnion(tokens.lazy.filter { !$0.isSign }.map(\.text)) }
        lengths[keyPath: field] += tokens.count
        position += tokens.count + textGap
      }
    }

    /// The next text stands at this place.
    mutating func skip(to place: Int) { position = place }

    private mutating func count(_ word: String, _ field: WritableKeyPath<Counts, Int>, at position: Int) {
      let index = byWord[word] ?? counts.count
      if index == counts.count {
        byWord[word] = index
        counts.append((word, Counts()))
      }
      counts[index].counts[keyPath: field] += 1
      if counts[index].counts.positions.count < positionsMax { counts[index].counts.positions.append(position) }
    }

    func words() -> [Word] {
      counts.map { word, counts in
        let sum =
          Impact.part(counts.title, of: lengths.title, in: Impact.title)
          + Impact.part(counts.standfirst, of: lengths.standfirst, in: Impact.standfirst)
          + Impact.part(counts.names, of: lengths.names, in: Impact.names)
          + Impact.part(counts.body, of: lengths.body, in: Impact.body)
        return Word(
          text: word, mark: Mark(impact: Impact.saturated(sum), isInTitle: counts.title > 0),
          positions: counts.positions)
      }
    }
  }
}
