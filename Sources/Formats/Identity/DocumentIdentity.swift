public import Models

/// Names a document by what it is, so that the same one sent twice from two places is one.
public enum DocumentIdentity {
  /// How much of a page is searched for its canonical link, in bytes.
  public static let scannedBytesMax = 64 << 10

  /// The document's ID, and the hash by which a changed text under the same ID is told.
  ///
  /// The ID is "d" and 26 characters of base32 of SHA-256: over the canonical URL; without one, over the canonical link
  /// that a bounded scan finds in the page; without that, over the source's name and the content. Costs one pass over
  /// the content.
  public static func make(for document: Document) -> (id: DocumentID, contentHash: String) {
    var content = StableHash()
    content.combine(document.title)
    content.combine(document.content)
    let contentHash = content.finish()
    var identity = StableHash()
    if let url = CanonicalURL(document.url) ?? CanonicalLinkScan.find(in: document) {
      identity.combine("url")
      identity.combine(url.key)
    } else {
      identity.combine("content")
      identity.combine(document.source?.name ?? "")
      identity.combine(contentHash)
    }
    return (DocumentID(rawValue: "d" + identity.finish()), contentHash)
  }
}

extension DocumentIdentity {
  /// A hash over an item's content and the hashes of the items before it, to know a sequence again.
  public static func chained(_ before: String, _ item: InputItem) -> String {
    var hash = StableHash()
    hash.combine(before)
    switch item.content {
    case .document(let document):
      hash.combine(document.url)
      hash.combine(document.content)
    case .refused: hash.combine("refused")
    case .leftOut: hash.combine("left out")
    }
    return hash.finish()
  }
}
