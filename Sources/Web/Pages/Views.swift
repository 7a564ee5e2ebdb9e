import Models
import Publishing

/// What templates are filled with.
typealias View = [String: Any]

/// Values as views, in one reader's language.
struct Views {
  let words: Messages
  let dates: Dates

  var language: ReaderLanguage { words.language }

  /// A text in pieces, each marked, linked or plain. The keys stand in every piece, so that none is looked up further out.
  private func piece(_ text: String, href: String = "", kind: String = "", isMarked: Bool = false) -> View {
    ["pieceText": text, "linked": !href.isEmpty, "marked": isMarked, "pieceHref": href, "pieceKind": kind]
  }

  /// A text with the names of entities marked and linked.
  func entities(in text: String, of entities: [Entity]) -> [View] {
    let clean = text.shown
    let characters = Array(clean)
    var pieces: [View] = []
    var position = 0
    for mark in EntityMarks.marks(in: clean, of: entities) {
      let range = mark.range
      if range.lowerBound > position { pieces.append(piece(String(characters[position..<range.lowerBound]))) }
      let entity = entities[mark.entity]
      pieces.append(
        piece(String(characters[range]), href: Links.entity(entity.name), kind: "\(entity.kind)"))
      position = range.upperBound
    }
    if position < characters.count { pieces.append(piece(String(characters[position...]))) }
    return pieces
  }

  /// A text with the places of a match marked; spans in Unicode scalars, ascending.
  func highlights(in text: String, _ spans: [Span]) -> [View] {
    let scalars = Array(text.unicodeScalars)
    func cut(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])).shown }
    var pieces: [View] = []
    var position = 0
    for span in spans where span.start >= position && span.end > span.start && span.end <= scalars.count {
      if span.start > position { pieces.append(piece(cut(position..<span.start))) }
      pieces.append(piece(cut(span.start..<span.end), isMarked: true))
      position = span.end
    }
    if position < scalars.count { pieces.append(piece(cut(position..<scalars.count))) }
    return pieces
  }

  /// The language and the direction of a piece of an article, for `lang` and `dir`.
  func tongue(_ code: String) -> View {
    // An empty `lang` says that the language is not known (HTML, section 3.2.6.2).
    ["lang": MarkupText.language(code) ?? "", "dir": MarkupText.direction(code)]
  }

  func name(of source: Source) -> String {
    let text = (source.name.isEmpty ? source.id.rawValue : source.name).shown
    return text.isEmpty ? words("unknownSource") : text
  }

  func source(_ source: Source) -> View {
    [
      "sourceName": name(of: source), "sourceHref": Links.source(source.id.rawValue),
      "sourceKnown": !source.id.rawValue.isEmpty,
    ]
  }

  /// An article in a list.
  func summary(_ article: ArticleSummary) -> View {
    var view = dates.view(article.publishedAt ?? article.receivedAt)
    view.merge(tongue(article.language)) { $1 }
    view.merge(source(article.source)) { $1 }
    view["title"] = title(article.title)
    view["href"] = Links.article(article.id.rawValue)
    view["standfirst"] = article.standfirst.shown
    view["hasStandfirst"] = !article.standfirst.isEmpty
    view["also"] = [View]()
    view["alsoLead"] = ""
    view["snippetShown"] = false
    view["hasAlso"] = false
    view["moreAlso"] = ""
    view["hasMoreAlso"] = false
    view["hasStory"] = false
    view["storyHref"] = ""
    view["storyText"] = ""
    view["reasons"] = [View]()
    view["hasReasons"] = false
    view["snippet"] = [View]()
    view["titlePieces"] = [piece(title(article.title))]
    view["external"] = article.url.webLink ?? ""
    view["hasExternal"] = article.url.webLink != nil
    return view
  }

  func title(_ text: String) -> String {
    let title = text.shown
    return title.isEmpty ? words("untitled") : title
  }

  /// Other sources of the same: some by name, the rest counted.
  func addSources(_ sources: [Source], count: Int? = nil, to view: inout View) {
    let named = sources.prefix(3)
    let rest = max(0, (count ?? sources.count) - named.count)
    view["also"] = named.enumerated().map { index, source in
      self.source(source).merging(["separated": index < named.count - 1]) { $1 }
    }
    view["hasAlso"] = !named.isEmpty
    view["alsoLead"] = String(words("alsoAt", "").reversed().drop { $0 == " " }.reversed())
    view["hasMoreAlso"] = rest > 0
    view["moreAlso"] = rest > 0 ? words.count("more", rest) : ""
  }

  func addReasons(_ reasons: [String], to view: inout View) {
    let translator = Sentences(words: words)
    view["reasons"] = reasons.map { translator.view($0) }
    view["hasReasons"] = !reasons.isEmpty
  }

  func hit(_ hit: SearchHit) -> View {
    var view = summary(hit.article)
    addSources(hit.alsoAt, count: hit.alsoAtCount, to: &view)
    if !hit.titleHighlights.isEmpty { view["titlePieces"] = highlights(in: hit.article.title, hit.titleHighlights) }
    let hasSnippet = !hit.snippet.isEmpty && !hit.highlights.isEmpty
    view["snippetShown"] = true
    view["snippet"] = highlights(
      in: hasSnippet ? hit.snippet : hit.article.standfirst, hasSnippet ? hit.highlights : [])
    view["hasStandfirst"] = hasSnippet || !hit.article.standfirst.isEmpty
    return view
  }
}
