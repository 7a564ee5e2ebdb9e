internal import CNewswireProtos
public import Models

extension TagsRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.TagsRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__TagsRequest>) {
    newswire__v1__tags_request__init(form)
  }

  init(form: Newswire__V1__TagsRequest) throws(WireError) {
    self.init(
      knownVersion: try readText(form.known_version, "known_version", max: WireLimits.codeByteCountMax),
      cursor: try readText(form.cursor, "cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__TagsRequest, in arena: borrowing Arena) throws(WireError) {
    form.known_version = try arena.text(knownVersion, "known_version", max: WireLimits.codeByteCountMax)
    form.cursor = try arena.text(cursor, "cursor", max: WireLimits.cursorByteCountMax)
  }
}
