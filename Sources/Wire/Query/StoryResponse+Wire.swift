internal import CNewswireProtos
public import Models

extension StoryResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.StoryResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__StoryResponse>) {
    newswire__v1__story_response__init(form)
  }

  init(form: Newswire__V1__StoryResponse) throws(WireError) {
    self.init(
      story: try readMessage(form.story, "story") ?? Story(),
      timeline: try readMessages(form.n_timeline, form.timeline, "timeline", countMax: WireLimits.articlePageCountMax),
      nextCursor: try readText(form.next_cursor, "next_cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__StoryResponse, in arena: borrowing Arena) throws(WireError) {
    form.story = try arena.message(story, "story")
    (form.n_timeline, form.timeline) = try arena.messages(
      timeline, "timeline", countMax: WireLimits.articlePageCountMax)
    form.next_cursor = try arena.text(nextCursor, "next_cursor", max: WireLimits.cursorByteCountMax)
  }
}
