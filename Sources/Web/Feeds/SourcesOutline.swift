import Models
import Publishing
import Wire

/// The sources as OPML 2.0: the feeds that a source has, and this archive's own feed of a source that has none.
enum SourcesOutline {
  /// Pages of sources that are asked for, and sources on one.
  static let pagesMax = 10
  static let pageSize = 1_000

  static let routes = [
    Route("GET", "/sources.opml") { visit in
      visit.spoken(WebResponse(200, "text/x-opml; charset=utf-8", text(try await records(visit), visit)))
    }
  ]

  private static func records(_ visit: Visit) async throws -> [SourceRecord] {
    var records: [SourceRecord] = []
    var cursor = ""
    for _ in 0..<pagesMax {
      let request = ListSourceRecordsRequest(cursor: cursor, limit: pageSize)
      let response = try await visit.newsroom.askIngest(SourceMethods.list, request)
      records += response.sources
      cursor = response.nextCursor
      if cursor.isEmpty { break }
    }
    return records
  }

  private static func text(_ records: [SourceRecord], _ visit: Visit) -> String {
    let lines = records.map { record in
      let name = MarkupText.escaped(record.name.isEmpty ? record.id.rawValue : record.name)
      let own = visit.base + Links.source(record.id.rawValue) + "/feed.atom"
      let feeds = record.feeds.compactMap(\.webLink)
      return (feeds.isEmpty ? [own] : feeds).map { feed in
        "<outline type=\"rss\" text=\"\(name)\" title=\"\(name)\" xmlUrl=\"\(MarkupText.escaped(feed))\" "
          + "htmlUrl=\"\(MarkupText.escaped(visit.base + Links.source(record.id.rawValue)))\"/>"
      }.joined(separator: "\n")
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <opml version="2.0">
      <head><title>\(MarkupText.escaped("Newswire: " + visit.words("sources")))</title></head>
      <body>
      \(lines.joined(separator: "\n"))
      </body>
      </opml>

      """
  }
}
