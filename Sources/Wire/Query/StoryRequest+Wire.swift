internal import CNewswireProtos
public import Models

extension StoryRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.StoryRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__StoryRequest>) {
    newswire__v1__story_request__init(form)
  }

  init(form: Newswire__V1__StoryRequest) throws(WireError) {
    self.init(
      id: try readText(form.id, "id", max: WireLimits.idByteCountMax),
      limit: try readNumber(form.limit, "limit", 0...WireLimits.articlePageCountMax),
      cursor: try readText(form.cursor, "cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__StoryRequest, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.text(id, "id", max: WireLimits.idByteCountMax)
    form.limit = try writeNumber(limit, "limit", 0...WireLimits.articlePageCountMax)
    form.cursor = try arena.text(cursor, "cursor", max: WireLimits.cursorByteCountMax)
  }
}
