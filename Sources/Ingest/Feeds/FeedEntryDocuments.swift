internal import Fetching
internal import Formats
internal import Models
internal import Registry
internal import Wire

/// Makes documents of a feed's entries.
struct FeedEntryDocuments {
  let feed: Feed
  let subscription: Subscription

  /// The entry with what the feed itself has of it, and the mark by which it is known again; nothing for one without text.
  func document(of entry: FeedEntry) -> (document: Document, mark: EntryMark)? {
    guard let document = entry.document(in: feed, source: hint) else { return nil }
    return (document, EntryMark(DocumentIdentity.make(for: document).contentHash))
  }

  /// The entry's page, with what the feed says of it as evidence beside it, and the entry itself in case that the page
  /// is no article.
  func document(of entry: FeedEntry, page: FetchResponse) -> Document {
    let own = document(of: entry)?.document
    return Document(
      url: page.url.string,
      contentType: String(page.contentType.prefix { $0 != "\0" }).prefix(byteCountMax: WireLimits.codeByteCountMax),
      content: page.body, title: bounded(entry.title), authors: labels(entry.authors.map(\.label)),
      publishedAt: entry.publishedAt,
      language: (entry.language.isEmpty ? feed.language : entry.language).prefix(
        byteCountMax: WireLimits.codeByteCountMax),
      source: own?.source, tags: labels(entry.categories), alternative: own.flatMap(alternative))
  }

  private func alternative(_ own: Document) -> Alternative? {
    guard own.content.count <= WireLimits.alternativeByteCountMax else { return nil }
    return Alternative(contentType: own.contentType, content: own.content)
  }

  private var hint: SourceHint {
    var hint = subscription.source ?? SourceHint()
    if hint.name.isEmpty { hint.name = bounded(feed.title) }
    return hint
  }

  private func labels(_ texts: [String]) -> [String] {
    texts.filter { !$0.isEmpty }.prefix(WireLimits.labelCountMax).map(bounded)
  }

  private func bounded(_ text: String) -> String {
    text.filter { $0 != "\0" }.prefix(byteCountMax: WireLimits.titleByteCountMax)
  }
}
