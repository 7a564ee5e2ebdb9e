internal import CNewswireProtos
public import Models

extension SourceRecord: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SourceRecord" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SourceRecord>) {
    newswire__v1__source_record__init(form)
  }

  init(form: Newswire__V1__SourceRecord) throws(WireError) {
    self.init(
      id: try readID(form.id, "id"),
      name: try readText(form.name, "name", max: WireLimits.titleByteCountMax),
      domain: try readText(form.domain, "domain", max: WireLimits.titleByteCountMax),
      country: try readText(form.country, "country", max: WireLimits.codeByteCountMax),
      language: try readText(form.language, "language", max: WireLimits.codeByteCountMax),
      feeds: try readTexts(
        form.n_feeds, form.feeds, "feeds", countMax: WireLimits.pageCountMax, max: WireLimits.urlByteCountMax),
      edited: try readTexts(
        form.n_edited, form.edited, "edited", countMax: WireLimits.filterValueCountMax, max: WireLimits.codeByteCountMax
      ),
      countryEvidence: try readText(form.country_evidence, "country_evidence", max: WireLimits.codeByteCountMax),
      articleCount: try readNumber(form.article_count, "article_count"),
      firstSeenAt: try readTime(form.first_seen_at, "first_seen_at"),
      lastSeenAt: try readTime(form.last_seen_at, "last_seen_at"),
      editNumber: try readNumber(form.edit_number, "edit_number"))
  }

  func fill(_ form: inout Newswire__V1__SourceRecord, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.id(id, "id")
    form.name = try arena.text(name, "name", max: WireLimits.titleByteCountMax)
    form.domain = try arena.text(domain, "domain", max: WireLimits.titleByteCountMax)
    form.country = try arena.text(country, "country", max: WireLimits.codeByteCountMax)
    form.language = try arena.text(language, "language", max: WireLimits.codeByteCountMax)
    (form.n_feeds, form.feeds) = try arena.texts(
      feeds, "feeds", countMax: WireLimits.pageCountMax, max: WireLimits.urlByteCountMax)
    (form.n_edited, form.edited) = try arena.texts(
      edited, "edited", countMax: WireLimits.filterValueCountMax, max: WireLimits.codeByteCountMax)
    form.country_evidence = try arena.text(countryEvidence, "country_evidence", max: WireLimits.codeByteCountMax)
    form.article_count = try writeNumber(articleCount, "article_count")
    form.first_seen_at = try arena.time(firstSeenAt, "first_seen_at")
    form.last_seen_at = try arena.time(lastSeenAt, "last_seen_at")
    form.edit_number = try writeNumber(editNumber, "edit_number")
  }
}
