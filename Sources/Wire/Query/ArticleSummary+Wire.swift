internal import CNewswireProtos
public import Models

extension ArticleSummary: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ArticleSummary" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ArticleSummary>) {
    newswire__v1__article_summary__init(form)
  }

  init(form: Newswire__V1__ArticleSummary) throws(WireError) {
    self.init(
      id: try readID(form.id, "id"),
      revision: try readNumber(form.revision, "revision"),
      title: try readText(form.title, "title", max: WireLimits.titleByteCountMax),
      standfirst: try readText(form.standfirst, "standfirst", max: WireLimits.excerptByteCountMax),
      url: try readText(form.url, "url", max: WireLimits.urlByteCountMax),
      source: try readMessage(form.source, "source") ?? Source(),
      publishedAt: try readTime(form.published_at, "published_at"),
      receivedAt: try readTime(form.received_at, "received_at"),
      language: try readText(form.language, "language", max: WireLimits.codeByteCountMax),
      keywords: try readTexts(
        form.n_keywords, form.keywords, "keywords", countMax: WireLimits.valueCountMax,
        max: WireLimits.titleByteCountMax),
      countries: try readTexts(
        form.n_countries, form.countries, "countries", countMax: WireLimits.valueCountMax,
        max: WireLimits.codeByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__ArticleSummary, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.id(id, "id")
    form.revision = try writeNumber(revision, "revision")
    form.title = try arena.text(title, "title", max: WireLimits.titleByteCountMax)
    form.standfirst = try arena.text(standfirst, "standfirst", max: WireLimits.excerptByteCountMax)
    form.url = try arena.text(url, "url", max: WireLimits.urlByteCountMax)
    form.source = try arena.message(source, "source")
    form.published_at = try arena.time(publishedAt, "published_at")
    form.received_at = try arena.time(receivedAt, "received_at")
    form.language = try arena.text(language, "language", max: WireLimits.codeByteCountMax)
    (form.n_keywords, form.keywords) = try arena.texts(
      keywords, "keywords", countMax: WireLimits.valueCountMax, max: WireLimits.titleByteCountMax)
    (form.n_countries, form.countries) = try arena.texts(
      countries, "countries", countMax: WireLimits.valueCountMax, max: WireLimits.codeByteCountMax)
  }
}
