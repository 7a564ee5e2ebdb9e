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
      highlights: try readMessages(form.n_highlights, form.highlights, "highlights", countMax: WireLimits.valueCountMax)
    )
  }

  func fill(_ form: inout Newswire__V1__SearchHit, in arena: borrowing Arena) throws(WireError) {
    form.article = try arena.message(article, "article")
    form.score = try writeReal(score, "score")
    form.snippet = try arena.text(snippet, "snippet", max: WireLimits.excerptByteCountMax)
    (form.n_highlights, form.highlights) = try arena.messages(
      highlights, "highlights", countMax: WireLimits.valueCountMax)
  }
}
