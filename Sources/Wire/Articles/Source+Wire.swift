internal import CNewswireProtos
public import Models

extension Source: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Source" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Source>) { newswire__v1__source__init(form) }

  init(form: Newswire__V1__Source) throws(WireError) {
    self.init(
      id: try readID(form.id, "id", max: WireLimits.titleByteCountMax),
      name: try readText(form.name, "name", max: WireLimits.titleByteCountMax),
      domain: try readText(form.domain, "domain", max: WireLimits.titleByteCountMax),
      country: try readText(form.country, "country", max: WireLimits.codeByteCountMax),
      language: try readText(form.language, "language", max: WireLimits.codeByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__Source, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.id(id, "id", max: WireLimits.titleByteCountMax)
    form.name = try arena.text(name, "name", max: WireLimits.titleByteCountMax)
    form.domain = try arena.text(domain, "domain", max: WireLimits.titleByteCountMax)
    form.country = try arena.text(country, "country", max: WireLimits.codeByteCountMax)
    form.language = try arena.text(language, "language", max: WireLimits.codeByteCountMax)
  }
}
