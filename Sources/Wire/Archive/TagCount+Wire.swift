internal import CNewswireProtos
public import Models

extension TagCount: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.TagCount" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__TagCount>) {
    newswire__v1__tag_count__init(form)
  }

  init(form: Newswire__V1__TagCount) throws(WireError) {
    self.init(
      text: try readText(form.text, "text", max: WireLimits.titleByteCountMax),
      articles: try readNumber(form.articles, "articles"),
      companions: try readMessages(
        form.n_companions, form.companions, "companions", countMax: WireLimits.companionCountMax))
  }

  func fill(_ form: inout Newswire__V1__TagCount, in arena: borrowing Arena) throws(WireError) {
    form.text = try arena.text(text, "text", max: WireLimits.titleByteCountMax)
    form.articles = try writeNumber(articles, "articles")
    (form.n_companions, form.companions) = try arena.messages(
      companions, "companions", countMax: WireLimits.companionCountMax)
  }
}
