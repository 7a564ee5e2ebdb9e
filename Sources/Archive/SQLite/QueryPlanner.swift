import Models

/// Makes cursors of a question, over one view of the index.
///
/// A question has no language, so that a word is looked for by the rules of every language of the archive, or of those that the
/// question names: in each form that some language makes of it (``QuestionRules``), and as it is. What matches in several forms counts once, by the
/// best of them.
final class QueryPlanner {
  let view: IndexView
  let meter: WorkMeter
  private let languages: [String]
  private let rules: QuestionRules
  private let total: Int
  private var lists: [String: [PostingList]] = [:]
  private var runs: [[Token]: [[String]]] = [:]
  private var stories: [String: [Int]] = [:]
  private(set) var highlights = HighlightWords()
  /// Documents below this number are not wanted of the cursors that are made next.
  private var floor = 0

  /// Looks a story up: the numbers of its articles; nothing when there is no such story.
  typealias StoryLookup = (String) throws -> [Int]?

  private let story: StoryLookup
  private let field: String

  /// `languages` are those that the question names, empty for all of the archive; `field` is the path of the text, for errors.
  init(
    _ view: IndexView, languages: [String], meter: WorkMeter, field: String = "filter.text",
    story: @escaping StoryLookup
  ) throws {
    self.view = view
    self.meter = meter
    self.story = story
    self.field = field
    let named = languages.map { ArticleFeatures.languageTags($0).last ?? "" }
    self.languages = named.isEmpty ? try view.languages(limit: ArchiveLimits.queryLanguagesMax) : named
    rules = QuestionRules(languages: self.languages)
    total = try view.documentCount()
  }

  /// The matches of a text and a filter; nothing when neither narrows. Those below `floor` may be missing.
  func cursor(
    _ root: QueryNode?, _ filter: ArticleFilter, _ weights: TermWeights, floor: Int = 0
  ) throws -> MatchCursor? {
    self.floor = floor
    var (wanted, unwanted): ([MatchCursor], [MatchCursor]) = ([], [])
    var nodes: [QueryNode] = []
    if let root { if case .all(let parts) = root { nodes = parts } else { nodes = [root] } }
    for node in nodes {
      if case .not(let inner) = node {
        unwanted.append(try cursor(inner, weights))
      } else {
        wanted.append(try cursor(node, weights))
      }
    }
    for alternatives in Self.facets(of: filter) { wanted.append(try facet(alternatives)) }
    return joined(wanted, except: unwanted)
  }

  /// The articles under any of these terms.
  func facet(_ terms: [Term]) throws -> MatchCursor {
    let cursors = try terms.map { try word(IndexWord.facet($0), weight: 0) }
    return cursors.count == 1 ? cursors[0] : AnyOfCursor(cursors)
  }

  func word(_ text: String, weight: Double) throws -> WordCursor {
    WordCursor(try postings(of: text), weight: weight, meter: meter, floor: floor)
  }

  private func joined(_ wanted: [MatchCursor], except unwanted: [MatchCursor]) -> MatchCursor? {
    guard !wanted.isEmpty || !unwanted.isEmpty else { return nil }
    let parts = wanted.isEmpty ? [everything] : wanted
    let all = parts.count == 1 ? parts[0] : AllOfCursor(parts, meter: meter)
    return unwanted.reduce(all) { ExceptCursor($0, except: $1, meter: meter) }
  }

  private func cursor(_ node: QueryNode, _ weights: TermWeights) throws -> MatchCursor {
    switch node {
    case .term(let term): return try cursor(term, weights)
    case .any(let nodes): return WindowCursor(try nodes.map { try cursor($0, weights) }, scoring: .sum)
    case .not(let node): return ExceptCursor(everything, except: try cursor(node, weights), meter: meter)
    case .all(let nodes):
      var (wanted, unwanted): ([MatchCursor], [MatchCursor]) = ([], [])
      for node in nodes {
        if case .not(let inner) = node {
          unwanted.append(try cursor(inner, weights))
        } else {
          wanted.append(try cursor(node, weights))
        }
      }
      return joined(wanted, except: unwanted) ?? everything
    }
  }

  private var everything: MatchCursor { EveryCursor(view.rows, count: view.state.next, floor: floor) }

  private func cursor(_ term: QueryTerm, _ weights: TermWeights) throws -> MatchCursor {
    switch term.field {
    case nil, .title: try text(term, weights)
    case .story: try listed(term)
    case let field?: try facet(Self.terms(of: field, inText: term.text))
    }
  }

  private func listed(_ term: QueryTerm) throws -> MatchCursor {
    guard let documents = try stories[term.text] ?? story(term.text) else {
      throw ArchiveError.invalid(
        field, "there is no story \"\(term.text.prefix(64))\" at character \(term.place.start + 1)", at: term.place)
    }
    stories[term.text] = documents
    return ListedCursor(documents.filter { $0 >= floor })
  }

  // MARK: - Words

  private func text(_ term: QueryTerm, _ weights: TermWeights) throws -> MatchCursor {
    let tokens = TextAnalyzer.tokens(in: term.text)
    let isInTitle = term.field == .title
    if term.kind == .beginning { return try beginning(tokens, isInTitle: isInTitle, weights) }
    let pieces = term.kind == .phrase ? [QueryPiece(tokens)] : QueryPiece.pieces(of: tokens, in: term.text)
    let weight = try weights.weight { try pieces.reduce(0) { try $0 + rarity(of: $1) } } / Double(max(tokens.count, 1))
    let cursors = try pieces.map { try cursor($0, isInTitle: isInTitle, weight: weight) }
    return cursors.count == 1 ? cursors[0] : AllOfCursor(cursors, meter: meter)
  }

  /// A piece in each form that some language gives it.
  private func cursor(_ piece: QueryPiece, isInTitle: Bool, weight: Double) throws -> MatchCursor {
    var cursors: [MatchCursor] = []
    for run in runs(of: piece.tokens) {
      highlights.runs.insert(run)
      let words = try run.map { try word($0, weight: weight) }
      if words.count > 1 {
        cursors.append(PhraseCursor(words, isInTitle: isInTitle, meter: meter))
      } else if isInTitle {
        cursors.append(TitleCursor(words[0], meter: meter))
      } else {
        cursors.append(words[0])
      }
    }
    if let whole = piece.whole {
      let word = try word(whole, weight: weight * Double(piece.tokens.count))
      cursors.append(isInTitle ? TitleCursor(word, meter: meter) : word)
    }
    return cursors.count == 1 ? cursors[0] : AnyOfCursor(cursors)
  }

  private func beginning(_ tokens: [Token], isInTitle: Bool, _ weights: TermWeights) throws -> MatchCursor {
    let last = tokens[tokens.count - 1]
    var words = try view.words(startingWith: last.text, limit: ArchiveLimits.prefixWordsMax)
    for form in forms(of: last) where !words.contains(where: { $0.word == form }) { words.append((form, 0)) }
    let count = words.reduce(0) { $0 + $1.count }
    let weight = weights.weight { Impact.rarity(documents: min(count, total), among: total) }
    let ends = try words.map { try word($0.word, weight: weight) }
    highlights.beginnings.insert(last.text)
    let any = WindowCursor(ends.map { isInTitle ? TitleCursor($0, meter: meter) : $0 }, scoring: .best)
    guard tokens.count > 1 else { return any }
    let before = QueryPiece(Array(tokens.dropLast()))
    return AllOfCursor([any, try cursor(before, isInTitle: isInTitle, weight: weight)], meter: meter)
  }

  /// How telling a piece is: the sum over its words, each by the articles that hold it in some form.
  private func rarity(of piece: QueryPiece) throws -> Double {
    try piece.tokens.reduce(0) { sum, token in
      let count = try forms(of: token).reduce(0) { max($0, try postings(of: $1).reduce(0) { $0 + $1.postingCount }) }
      return sum + Impact.rarity(documents: min(count, total), among: total)
    }
  }

  private func runs(of tokens: [Token]) -> [[String]] {
    if let known = runs[tokens] { return known }
    var found: [[String]] = []
    for language in [""] + languages {
      let words = WordForms(language: language)
      let run = tokens.map { words.form(of: $0) }
      let isKept = zip(tokens, run).allSatisfy { rules.keep($1, of: $0, in: language) }
      if isKept, !found.contains(run) { found.append(run) }
    }
    runs[tokens] = found
    return found
  }

  private func forms(of token: Token) -> [String] { runs(of: [token]).map { $0[0] } }

  private func postings(of word: String) throws -> [PostingList] {
    if let known = lists[word] { return known }
    let found = try view.lists(of: word)
    lists[word] = found
    return found
  }
}
