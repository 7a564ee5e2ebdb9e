internal import CNewswireProtos
public import Models

extension Document: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Document" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Document>) { newswire__v1__document__init(form) }

  init(form: Newswire__V1__Document) throws(WireError) {
    self.init(
      url: try readText(form.url, "url", max: WireLimits.urlByteCountMax),
      contentType: try readText(form.content_type, "content_type", max: WireLimits.codeByteCountMax),
      content: try readBytes(form.content, "content", max: WireLimits.contentByteCountMax),
      title: try readText(form.title, "title", max: WireLimits.titleByteCountMax),
      authors: try readTexts(
        form.n_authors, form.authors, "authors", countMax: WireLimits.labelCountMax, max: WireLimits.titleByteCountMax),
      publishedAt: try readTime(form.published_at, "published_at"),
      language: try readText(form.language, "language", max: WireLimits.codeByteCountMax),
      source: try readMessage(form.source, "source"),
      tags: try readTexts(
        form.n_tags, form.tags, "tags", countMax: WireLimits.labelCountMax, max: WireLimits.titleByteCountMax),
      alternative: try readMessage(form.alternative, "alternative"))
  }

  func fill(_ form: inout Newswire__V1__Document, in arena: borrowing Arena) throws(WireError) {
    form.url = try arena.text(url, "url", max: WireLimits.urlByteCountMax)
    form.content_type = try arena.text(contentType, "content_type", max: WireLimits.codeByteCountMax)
    form.content = try arena.bytes(content, "content", max: WireLimits.contentByteCountMax)
    form.title = try arena.text(title, "title", max: WireLimits.titleByteCountMax)
    (form.n_authors, form.authors) = try arena.texts(
      authors, "authors", countMax: WireLimits.labelCountMax, max: WireLimits.titleByteCountMax)
    form.published_at = try arena.time(publishedAt, "published_at")
    form.language = try arena.text(language, "language", max: WireLimits.codeByteCountMax)
    form.source = try arena.message(source, "source")
    (form.n_tags, form.tags) = try arena.texts(
      tags, "tags", countMax: WireLimits.labelCountMax, max: WireLimits.titleByteCountMax)
    form.alternative = try arena.message(alternative, "alternative")
  }
}
