internal import CNewswireProtos
public import Models

extension ArticleFilter: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ArticleFilter" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ArticleFilter>) {
    newswire__v1__article_filter__init(form)
  }

  init(form: Newswire__V1__ArticleFilter) throws(WireError) {
    self.init(
      text: try readText(form.text, "text", max: WireLimits.queryByteCountMax),
      sources: try readTexts(
        form.n_sources, form.sources, "sources", countMax: WireLimits.filterValueCountMax,
        max: WireLimits.titleByteCountMax),
      countries: try readTexts(
        form.n_countries, form.countries, "countries", countMax: WireLimits.filterValueCountMax,
        max: WireLimits.codeByteCountMax),
      languages: try readTexts(
        form.n_languages, form.languages, "languages", countMax: WireLimits.filterValueCountMax,
        max: WireLimits.codeByteCountMax),
      keywords: try readTexts(
        form.n_keywords, form.keywords, "keywords", countMax: WireLimits.filterValueCountMax,
        max: WireLimits.titleByteCountMax),
      entities: try readTexts(
        form.n_entities, form.entities, "entities", countMax: WireLimits.filterValueCountMax,
        max: WireLimits.titleByteCountMax),
      publishedAfter: try readTime(form.published_after, "published_after"),
      publishedBefore: try readTime(form.published_before, "published_before"),
      topics: try readTexts(
        form.n_topics, form.topics, "topics", countMax: WireLimits.filterValueCountMax,
        max: WireLimits.titleByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__ArticleFilter, in arena: borrowing Arena) throws(WireError) {
    form.text = try arena.text(text, "text", max: WireLimits.queryByteCountMax)
    (form.n_sources, form.sources) = try arena.texts(
      sources, "sources", countMax: WireLimits.filterValueCountMax, max: WireLimits.titleByteCountMax)
    (form.n_countries, form.countries) = try arena.texts(
      countries, "countries", countMax: WireLimits.filterValueCountMax, max: WireLimits.codeByteCountMax)
    (form.n_languages, form.languages) = try arena.texts(
      languages, "languages", countMax: WireLimits.filterValueCountMax, max: WireLimits.codeByteCountMax)
    (form.n_keywords, form.keywords) = try arena.texts(
      keywords, "keywords", countMax: WireLimits.filterValueCountMax, max: WireLimits.titleByteCountMax)
    (form.n_entities, form.entities) = try arena.texts(
      entities, "entities", countMax: WireLimits.filterValueCountMax, max: WireLimits.titleByteCountMax)
    form.published_after = try arena.time(publishedAfter, "published_after")
    form.published_before = try arena.time(publishedBefore, "published_before")
    (form.n_topics, form.topics) = try arena.texts(
      topics, "topics", countMax: WireLimits.filterValueCountMax, max: WireLimits.titleByteCountMax)
  }

  func check() throws(WireError) {
    for (index, country) in countries.enumerated() { try checkCountry(country, "countries[\(index)]") }
  }
}
