import Models

/// Facts that a document states in fields of their own, noted where they are not empty.
struct StatedFacts {
  private(set) var article: ParsedArticle
  private let origin: FactOrigin

  /// An article of which the text is known.
  init(_ blocks: [ParsedBlock], origin: FactOrigin) {
    article = ParsedArticle(blocks: blocks)
    self.origin = origin
  }

  /// Notes a text where none is noted yet.
  mutating func set(_ fact: Fact, _ path: WritableKeyPath<ParsedArticle, String>, _ value: String) {
    let text = TextCleaning.collapsed(value)
    guard !text.isEmpty, article[keyPath: path].isEmpty else { return }
    article[keyPath: path] = text
    article.origins[fact] = origin
  }

  /// Notes a time where none is noted yet.
  mutating func set(_ fact: Fact, _ path: WritableKeyPath<ParsedArticle, Timestamp?>, date: String) {
    guard article[keyPath: path] == nil, let date = DateReading.stated(date) else { return }
    article[keyPath: path] = date
    article.origins[fact] = origin
  }

  /// Notes names, each once, where none are noted yet.
  mutating func set(_ fact: Fact, _ path: WritableKeyPath<ParsedArticle, [String]>, _ values: [String]) {
    var seen: Set<String> = []
    let texts = values.map { TextCleaning.collapsed($0) }.filter { !$0.isEmpty && seen.insert($0).inserted }
    guard !texts.isEmpty, article[keyPath: path].isEmpty else { return }
    article[keyPath: path] = texts
    article.origins[fact] = origin
  }

  /// Notes who wrote it: "By Ada Ortiz and Bo Lind" are two.
  mutating func setAuthors(_ values: [String]) {
    set(.authors, \.authors, AuthorNames.cleaned(values, site: [article.siteName]))
  }

  /// Notes the picture that goes with it.
  mutating func setImage(_ url: String, caption: String) {
    guard article.image == nil, let url = CanonicalURL(url) else { return }
    article.image = Image(url: url.string, caption: TextCleaning.collapsed(caption))
    article.origins[.image] = origin
  }

  /// Puts the place of writing in front of the text, as newspapers do, where the text does not begin with it.
  mutating func setDateline(_ dateline: String) {
    let place = TextCleaning.collapsed(dateline)
    guard !place.isEmpty, place.utf8.count <= 200,
      let first = article.blocks.firstIndex(where: { $0.kind == .paragraph })
    else { return }
    let text = article.blocks[first].text
    guard let word = place.split(whereSeparator: { " ,;(".contains($0) }).first,
      !text.prefix(80).lowercased().contains(word.lowercased())
    else { return }
    let hasDash = place.last.map { "-–—:".contains($0) } ?? false
    article.blocks[first].text = place + (hasDash ? " " : " — ") + text
  }
}
