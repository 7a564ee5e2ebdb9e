internal import CNewswireProtos
public import Models

extension TagsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.TagsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__TagsResponse>) {
    newswire__v1__tags_response__init(form)
  }

  init(form: Newswire__V1__TagsResponse) throws(WireError) {
    self.init(
      version: try readText(form.version, "version", max: WireLimits.codeByteCountMax),
      isUnchanged: form.is_unchanged != 0,
      languages: try readMessages(form.n_languages, form.languages, "languages", countMax: WireLimits.valueCountMax),
      nextCursor: try readText(form.next_cursor, "next_cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__TagsResponse, in arena: borrowing Arena) throws(WireError) {
    form.version = try arena.text(version, "version", max: WireLimits.codeByteCountMax)
    form.is_unchanged = isUnchanged ? 1 : 0
    (form.n_languages, form.languages) = try arena.messages(
      languages, "languages", countMax: WireLimits.valueCountMax)
    form.next_cursor = try arena.text(nextCursor, "next_cursor", max: WireLimits.cursorByteCountMax)
  }

  static var byteCountMax: Int { WireLimits.batchByteCountMax }
}
