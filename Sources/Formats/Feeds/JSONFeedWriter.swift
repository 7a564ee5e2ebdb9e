import Models

/// Writes one entry as a JSON Feed 1.1.
enum JSONFeedWriter {
  static let mediaType = "application/feed+json"
  static let version = "https://jsonfeed.org/version/1.1"

  /// Whom an entry was taken over from: JSON Feed leaves keys with an underscore to whoever needs them.
  static let sourceKey = "_source"

  static func text(of entry: FeedEntry, in feed: Feed, name: String) -> String {
    var item = JSONText()
    item.add("id", entry.id.isEmpty ? entry.link : entry.id)
    item.add("url", entry.link)
    item.add("title", entry.title)
    item.add("content_html", entry.contentHTML)
    item.add("summary", entry.summaryHTML)
    item.add("image", entry.image ?? "")
    item.add("date_published", entry.publishedAt?.rfc3339 ?? "")
    item.add("date_modified", entry.updatedAt?.rfc3339 ?? "")
    item.add("language", entry.language)
    item.add(
      "authors",
      objects: entry.authors.map { person in
        var author = JSONText()
        author.add("name", person.label)
        author.add("url", person.url)
        return author
      })
    item.add("tags", strings: entry.categories)
    if !entry.sourceName.isEmpty {
      var source = JSONText()
      source.add("name", entry.sourceName)
      source.add("url", entry.sourceURL)
      item.add(sourceKey, object: source)
    }
    var whole = JSONText()
    whole.add("version", version)
    whole.add("title", name)
    whole.add("home_page_url", feed.link)
    whole.add("feed_url", feed.selfLink)
    whole.add("language", feed.language)
    whole.add("items", objects: [item])
    return whole.text
  }
}

/// A JSON object as it is written, without empty members, in their order: what tells a feed comes first.
private struct JSONText {
  private var members: [String] = []

  var text: String { "{" + members.joined(separator: ",") + "}" }

  mutating func add(_ key: String, _ value: String) {
    if !value.isEmpty { members.append("\(JSONWriter.quoted(key)):\(JSONWriter.quoted(value))") }
  }

  mutating func add(_ key: String, object: JSONText) { members.append("\(JSONWriter.quoted(key)):\(object.text)") }

  mutating func add(_ key: String, strings: [String]) {
    guard !strings.isEmpty else { return }
    members.append("\(JSONWriter.quoted(key)):[\(strings.map(JSONWriter.quoted).joined(separator: ","))]")
  }

  mutating func add(_ key: String, objects: [JSONText]) {
    guard !objects.isEmpty else { return }
    members.append("\(JSONWriter.quoted(key)):[\(objects.map(\.text).joined(separator: ","))]")
  }
}
