public import Models

/// Names an article by what it is, so that a second delivery replaces the same row.
public enum ArticleIdentity {
  /// "a" and 26 characters of base32 of SHA-256: over the canonical URL, else over the source and the
  /// publisher's own ID, else over source, title, day and content hash.
  ///
  /// - Parameters:
  ///   - url: the article's address; empty or unusable means that there is none.
  ///   - publisherID: what the publisher calls it; empty when that is unknown.
  ///   - source: the source's ID.
  ///   - contentHash: of ``contentHash(title:body:)``.
  public static func make(
    url: String, publisherID: String = "", source: SourceID, title: String, publishedAt: Timestamp?, contentHash: String
  ) -> ArticleID {
    var identity = StableHash()
    if let url = CanonicalURL(url) {
      identity.combine("url")
      identity.combine(url.key)
    } else if !publisherID.isEmpty {
      identity.combine("publisher")
      identity.combine(source.rawValue)
      identity.combine(publisherID)
    } else {
      identity.combine("content")
      identity.combine(source.rawValue)
      identity.combine(title)
      identity.combine(publishedAt.map { String($0.rfc3339.prefix(10)) } ?? "")
      identity.combine(contentHash)
    }
    return ArticleID(rawValue: "a" + identity.finish())
  }

  /// 26 characters of base32 over title and body: the same hash is the same revision.
  public static func contentHash(title: String, body: String) -> String {
    var hash = StableHash()
    hash.combine(title)
    hash.combine(body)
    return hash.finish()
  }
}
