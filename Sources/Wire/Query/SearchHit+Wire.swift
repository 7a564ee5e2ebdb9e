internal import CNewswireProtos
public import Models

extension SearchHit: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SearchHit" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SearchHit>) { newswire__v1__search_hit__init(form) }

  init(form: Newswire__V1__SearchHit) throws(WireError) {
    self.init(
      article: try readMessage(form.article, "article") ?? ArticleSummary(),
      score: try readReal(form.score, "score"),
      snippet: try readText(form.snippet, "snippet", max: WireLimits.excerptByteCountMax),
      highlights: try readMessages(
        form.n_highlights, form.highlights, "highlights", countMax: WireLimits.valueCountMax),
      titleHighlights: try readMessages(
        form.n_title_highlights, form.title_highlights, "title_highlights", countMax: WireLimits.valueCountMax),
      alsoAt: try readMessages(form.n_also_at, form.also_at, "also_at", countMax: WireLimits.valueCountMax),
      alsoAtCount: try readNumber(form.also_at_count, "also_at_count"))
  }

  func fill(_ form: inout Newswire__V1__SearchHit, in arena: borrowing Arena) throws(WireError) {
    form.article = try arena.message(article, "article")
    form.score = try writeReal(score, "score")
    form.snippet = try arena.text(snippet, "snippet", max: WireLimits.excerptByteCountMax)
    (form.n_highlights, form.highlights) = try arena.messages(
      highlights, "highlights", countMax: WireLimits.valueCountMax)
    (form.n_title_highlights, form.title_highlights) = try arena.messages(
      titleHighlights, "title_highlights", countMax: WireLimits.valueCountMax)
    (form.n_also_at, form.also_at) = try arena.messages(alsoAt, "also_at", countMax: WireLimits.valueCountMax)
    form.also_at_count = try writeNumber(alsoAtCount, "also_at_count")
  }
}
