internal import CNewswireProtos
public import Models

extension SetSourceRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SetSourceRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SetSourceRequest>) {
    newswire__v1__set_source_request__init(form)
  }

  init(form: Newswire__V1__SetSourceRequest) throws(WireError) {
    self.init(
      id: try readID(form.id, "id"),
      name: try readText(form.name, "name", max: WireLimits.titleByteCountMax),
      country: try readText(form.country, "country", max: WireLimits.codeByteCountMax),
      language: try readText(form.language, "language", max: WireLimits.codeByteCountMax),
      fields: try readTexts(
        form.n_fields, form.fields, "fields", countMax: WireLimits.filterValueCountMax, max: WireLimits.codeByteCountMax
      ),
      cleared: try readTexts(
        form.n_cleared, form.cleared, "cleared", countMax: WireLimits.filterValueCountMax,
        max: WireLimits.codeByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__SetSourceRequest, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.id(id, "id")
    form.name = try arena.text(name, "name", max: WireLimits.titleByteCountMax)
    form.country = try arena.text(country, "country", max: WireLimits.codeByteCountMax)
    form.language = try arena.text(language, "language", max: WireLimits.codeByteCountMax)
    (form.n_fields, form.fields) = try arena.texts(
      fields, "fields", countMax: WireLimits.filterValueCountMax, max: WireLimits.codeByteCountMax)
    (form.n_cleared, form.cleared) = try arena.texts(
      cleared, "cleared", countMax: WireLimits.filterValueCountMax, max: WireLimits.codeByteCountMax)
  }
}
