import Models

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).
enum JSONFeedReader {
  static func read(_ text: String, url: String) throws(FormatError) -> Feed {
    var parser = JSONParser(Array(text.utf8))
    let value: JSONValue
    do { value = try parser.parseValue() } catch { throw FormatError(.malformed, error.reason) }
    guard case .object(let object) = value, object["items"] != nil || object["version"] != nil else {
      throw FormatError(.unknownFormat, "JSON, but no JSON Feed: it has no \"items\"")
    }
    var feed = Feed(.jsonFeed)
    feed.version = object["version"]?.string.flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
    feed.title = label(object, "title")
    feed.description = label(object, "description")
    feed.link = address(object, "home_page_url", url)
    feed.selfLink = address(object, "feed_url", url)
    feed.language = LanguageTag.normalised(label(object, "language"))
    feed.authors = authors(object)
    let icon = [address(object, "icon", url), address(object, "favicon", url)].first { !$0.isEmpty }
    feed.icon = icon
    let base = [url, feed.link, feed.selfLink].first { !$0.isEmpty } ?? ""
    for case .object(let item) in object["items"]?.elements ?? [] {
      guard feed.entries.count < FeedReader.entriesMax else {
        feed.isCut = true
        break
      }
      feed.entries.append(entry(item, base: base, authors: feed.authors))
    }
    return feed
  }

  private static func entry(_ item: [String: JSONValue], base: String, authors inherited: [FeedPerson]) -> FeedEntry {
    var entry = FeedEntry()
    entry.id = id(item["id"])
    entry.link = [address(item, "url", base), address(item, "external_url", base)].first { !$0.isEmpty } ?? ""
    entry.isPermalink = entry.link.isEmpty && CanonicalURL(entry.id) != nil
    if entry.isPermalink { entry.link = entry.id }
    entry.title = FeedText.plain(html: label(item, "title"))
    entry.contentHTML = item["content_html"]?.string ?? item["content_text"]?.string.map(paragraphs) ?? ""
    entry.summaryHTML = item["summary"]?.string ?? ""
    entry.baseURL = base
    entry.publishedAt = item["date_published"]?.string.flatMap { FeedDate.read($0) }
    entry.updatedAt = item["date_modified"]?.string.flatMap { FeedDate.read($0) }
    entry.categories = (item["tags"]?.strings ?? []).prefix(FeedLimits.valuesMax).map { FeedText.label($0) }
      .filter { !$0.isEmpty }
    entry.language = LanguageTag.normalised(label(item, "language"))
    entry.image = [address(item, "image", base), address(item, "banner_image", base)].first { !$0.isEmpty }
    if case .object(let source) = item[JSONFeedWriter.sourceKey] {
      entry.sourceName = label(source, "name")
      entry.sourceURL = address(source, "url", base)
    }
    let own = authors(item)
    entry.authors = own.isEmpty ? inherited : own
    return entry
  }

  private static func id(_ value: JSONValue?) -> String {
    switch value {
    case .string(let text): FeedText.trimmed(text)
    case .number(let digits): digits
    default: ""
    }
  }

  private static func authors(_ object: [String: JSONValue]) -> [FeedPerson] {
    let values = (object["authors"] ?? object["author"])?.elements ?? []
    return values.prefix(FeedLimits.valuesMax).map { value in
      guard case .object(let author) = value else { return PersonText.read(value.string ?? "") }
      return FeedPerson(name: label(author, "name"), url: author["url"]?.string ?? "")
    }.filter { !$0.isEmpty }
  }

  private static func label(_ object: [String: JSONValue], _ key: String) -> String {
    FeedText.label(object[key]?.string ?? "")
  }

  private static func address(_ object: [String: JSONValue], _ key: String, _ base: String) -> String {
    URLReference.resolved(object[key]?.string ?? "", base: base)
  }

  /// Plain text as HTML: an empty line ends a paragraph.
  private static func paragraphs(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { FeedText.escaped(String($0)) }
    let parts = lines.split { line in line.allSatisfy { $0 == " " || $0 == "\t" } }
    return parts.map { "<p>" + $0.joined(separator: "<br>") + "</p>" }.joined()
  }
}
