public import Models

extension FeedEntry {
  /// The entry as a document that a queue can hold: a JSON Feed (`application/feed+json`) of this entry alone, with what
  /// the feed says that belongs to it, under the entry's address.
  ///
  /// JSON Feed is a format of the catalogue like any other and loses nothing: HTML, title, authors, both dates with their
  /// zones, tags, language, picture, ID. Reading the document gives the article that reading the feed would have given.
  ///
  /// - Parameters:
  ///   - feed: the feed that the entry stands in.
  ///   - source: what else is known of the publisher; its name goes before the feed's title.
  /// - Returns: nothing for an entry without text and title.
  public func document(in feed: Feed, source: SourceHint? = nil) -> Document? {
    guard !text.isEmpty else { return nil }
    var hint = source ?? SourceHint()
    if hint.name.isEmpty { hint.name = feed.title }
    return Document(
      url: CanonicalURL(address) == nil ? "" : address, contentType: JSONFeedWriter.mediaType,
      content: Array(JSONFeedWriter.text(of: self, in: feed, name: hint.name).utf8), source: hint)
  }
}
