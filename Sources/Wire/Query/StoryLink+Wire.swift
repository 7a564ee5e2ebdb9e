internal import CNewswireProtos
public import Models

extension StoryLink: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.StoryLink" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__StoryLink>) {
    newswire__v1__story_link__init(form)
  }

  init(form: Newswire__V1__StoryLink) throws(WireError) {
    self.init(
      id: try readID(form.id, "id"),
      title: try readText(form.title, "title", max: WireLimits.titleByteCountMax),
      articleCount: try readNumber(form.article_count, "article_count"))
  }

  func fill(_ form: inout Newswire__V1__StoryLink, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.id(id, "id")
    form.title = try arena.text(title, "title", max: WireLimits.titleByteCountMax)
    form.article_count = try writeNumber(articleCount, "article_count")
  }
}
