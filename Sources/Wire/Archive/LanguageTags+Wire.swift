internal import CNewswireProtos
public import Models

extension LanguageTags: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.LanguageTags" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__LanguageTags>) {
    newswire__v1__language_tags__init(form)
  }

  init(form: Newswire__V1__LanguageTags) throws(WireError) {
    self.init(
      language: try readText(form.language, "language", max: WireLimits.codeByteCountMax),
      articles: try readNumber(form.articles, "articles"),
      tags: try readMessages(form.n_tags, form.tags, "tags", countMax: WireLimits.tagPageCountMax))
  }

  func fill(_ form: inout Newswire__V1__LanguageTags, in arena: borrowing Arena) throws(WireError) {
    form.language = try arena.text(language, "language", max: WireLimits.codeByteCountMax)
    form.articles = try writeNumber(articles, "articles")
    (form.n_tags, form.tags) = try arena.messages(tags, "tags", countMax: WireLimits.tagPageCountMax)
  }
}
