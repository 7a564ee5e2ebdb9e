internal import CNewswireProtos
public import Models

extension Story: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Story" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Story>) {
    newswire__v1__story__init(form)
  }

  init(form: Newswire__V1__Story) throws(WireError) {
    self.init(
      id: try readID(form.id, "id"),
      title: try readText(form.title, "title", max: WireLimits.titleByteCountMax),
      summary: try readText(form.summary, "summary", max: WireLimits.excerptByteCountMax),
      articleCount: try readNumber(form.article_count, "article_count"),
      firstReport: try readMessage(form.first_report, "first_report") ?? ArticleSummary(),
      sources: try readMessages(form.n_sources, form.sources, "sources", countMax: WireLimits.articlePageCountMax),
      countries: try readTexts(
        form.n_countries, form.countries, "countries", countMax: WireLimits.valueCountMax,
        max: WireLimits.codeByteCountMax),
      languages: try readTexts(
        form.n_languages, form.languages, "languages", countMax: WireLimits.valueCountMax,
        max: WireLimits.codeByteCountMax),
      lastReportedAt: try readTime(form.last_reported_at, "last_reported_at"))
  }

  func fill(_ form: inout Newswire__V1__Story, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.id(id, "id")
    form.title = try arena.text(title, "title", max: WireLimits.titleByteCountMax)
    form.summary = try arena.text(summary, "summary", max: WireLimits.excerptByteCountMax)
    form.article_count = try writeNumber(articleCount, "article_count")
    form.first_report = try arena.message(firstReport, "first_report")
    (form.n_sources, form.sources) = try arena.messages(sources, "sources", countMax: WireLimits.articlePageCountMax)
    (form.n_countries, form.countries) = try arena.texts(
      countries, "countries", countMax: WireLimits.valueCountMax, max: WireLimits.codeByteCountMax)
    (form.n_languages, form.languages) = try arena.texts(
      languages, "languages", countMax: WireLimits.valueCountMax, max: WireLimits.codeByteCountMax)
    form.last_reported_at = try arena.time(lastReportedAt, "last_reported_at")
  }
}
