import Models

/// Reads sitemaps (sitemaps.org, version 0.9) with Google's news elements.
enum SitemapReader {
  /// The news of a sitemap; its name and language are those of the first publication in it.
  static func read(_ tree: FeedTree, url: String) -> Feed? {
    guard tree.nodes.first?.name == "urlset" else { return nil }
    let elements = FeedElements(tree, url: url, kind: .newsSitemap)
    var feed = Feed(.newsSitemap)
    for node in tree.elements(of: 0) where tree.nodes[node].name == "url" {
      guard feed.entries.count < FeedReader.entriesMax else {
        feed.isCut = true
        break
      }
      feed.entries.append(entry(node, elements))
    }
    feed.title = feed.entries.first { !$0.sourceName.isEmpty }?.sourceName ?? ""
    feed.language = feed.entries.first { !$0.language.isEmpty }?.language ?? ""
    feed.isRepaired = tree.isRepaired
    feed.isCut = feed.isCut || tree.isCut
    return feed
  }

  private static func entry(_ node: Int, _ elements: FeedElements) -> FeedEntry {
    let tree = elements.tree
    var entry = FeedEntry()
    for child in tree.elements(of: node) {
      let item = tree.nodes[child]
      switch (item.space, item.name) {
      case (.core, "loc"): entry.link = elements.target(of: child)
      case (.core, "lastmod"): entry.updatedAt = elements.date(child)
      case (.news, "news"): readNews(child, elements, &entry)
      case (.sitemapImage, "image"):
        guard entry.image == nil, let place = tree.elements(of: child).first(where: { tree.nodes[$0].name == "loc" })
        else { continue }
        entry.image = elements.target(of: place)
      default: break
      }
    }
    entry.id = entry.link
    entry.isPermalink = true
    return entry
  }

  private static func readNews(_ node: Int, _ elements: FeedElements, _ entry: inout FeedEntry) {
    let tree = elements.tree
    for child in tree.elements(of: node) {
      switch tree.nodes[child].name {
      case "title": entry.title = FeedText.plain(html: tree.text(of: child))
      case "publication_date": entry.publishedAt = elements.date(child)
      case "keywords":
        entry.categories = tree.text(of: child).split(separator: ",").prefix(FeedLimits.valuesMax)
          .map { FeedText.label(String($0)) }.filter { !$0.isEmpty }
      case "publication":
        for part in tree.elements(of: child) {
          if tree.nodes[part].name == "name" { entry.sourceName = elements.label(of: part) }
          if tree.nodes[part].name == "language" { entry.language = LanguageTag.normalised(tree.text(of: part)) }
        }
      default: break
      }
    }
  }
}
