internal import CNewswireProtos
public import Models

extension StorySource: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.StorySource" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__StorySource>) {
    newswire__v1__story_source__init(form)
  }

  init(form: Newswire__V1__StorySource) throws(WireError) {
    self.init(
      source: try readMessage(form.source, "source") ?? Source(),
      reportedAt: try readTime(form.reported_at, "reported_at"),
      articleCount: try readNumber(form.article_count, "article_count"),
      distance: try readText(form.distance, "distance", max: WireLimits.evidenceByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__StorySource, in arena: borrowing Arena) throws(WireError) {
    form.source = try arena.message(source, "source")
    form.reported_at = try arena.time(reportedAt, "reported_at")
    form.article_count = try writeNumber(articleCount, "article_count")
    form.distance = try arena.text(distance, "distance", max: WireLimits.evidenceByteCountMax)
  }
}
