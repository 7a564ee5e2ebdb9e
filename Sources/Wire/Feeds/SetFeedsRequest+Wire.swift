internal import CNewswireProtos
public import Models

extension SetFeedsRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SetFeedsRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SetFeedsRequest>) {
    newswire__v1__set_feeds_request__init(form)
  }

  init(form: Newswire__V1__SetFeedsRequest) throws(WireError) {
    self.init(
      urls: try readTexts(
        form.n_urls, form.urls, "urls", countMax: WireLimits.batchCountMax, max: WireLimits.urlByteCountMax),
      name: try readText(form.name, "name", max: WireLimits.titleByteCountMax),
      country: try readText(form.country, "country", max: WireLimits.codeByteCountMax),
      language: try readText(form.language, "language", max: WireLimits.codeByteCountMax),
      fullText: readChoice(form.full_text.rawValue, else: .auto),
      fixedIntervalSeconds: try readNumber(form.fixed_interval_seconds, "fixed_interval_seconds"),
      fields: try readTexts(
        form.n_fields, form.fields, "fields", countMax: WireLimits.filterValueCountMax, max: WireLimits.codeByteCountMax
      ))
  }

  func fill(_ form: inout Newswire__V1__SetFeedsRequest, in arena: borrowing Arena) throws(WireError) {
    (form.n_urls, form.urls) = try arena.texts(
      urls, "urls", countMax: WireLimits.batchCountMax, max: WireLimits.urlByteCountMax)
    form.name = try arena.text(name, "name", max: WireLimits.titleByteCountMax)
    form.country = try arena.text(country, "country", max: WireLimits.codeByteCountMax)
    form.language = try arena.text(language, "language", max: WireLimits.codeByteCountMax)
    form.full_text = Newswire__V1__FullText(UInt32(fullText.rawValue))
    form.fixed_interval_seconds = try writeNumber(fixedIntervalSeconds, "fixed_interval_seconds")
    (form.n_fields, form.fields) = try arena.texts(
      fields, "fields", countMax: WireLimits.filterValueCountMax, max: WireLimits.codeByteCountMax)
  }
}
