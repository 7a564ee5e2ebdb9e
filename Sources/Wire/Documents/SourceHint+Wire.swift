internal import CNewswireProtos
public import Models

extension SourceHint: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SourceHint" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SourceHint>) {
    newswire__v1__source_hint__init(form)
  }

  init(form: Newswire__V1__SourceHint) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.titleByteCountMax),
      domain: try readText(form.domain, "domain", max: WireLimits.titleByteCountMax),
      country: try readText(form.country, "country", max: WireLimits.codeByteCountMax),
      language: try readText(form.language, "language", max: WireLimits.codeByteCountMax),
      isEdited: form.is_edited != 0)
  }

  func fill(_ form: inout Newswire__V1__SourceHint, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.titleByteCountMax)
    form.domain = try arena.text(domain, "domain", max: WireLimits.titleByteCountMax)
    form.country = try arena.text(country, "country", max: WireLimits.codeByteCountMax)
    form.language = try arena.text(language, "language", max: WireLimits.codeByteCountMax)
    form.is_edited = isEdited ? 1 : 0
  }
}
