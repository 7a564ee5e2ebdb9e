import Models
import Operations
import Publishing
import Wire

/// What a search found, as an Atom feed.
enum SearchFeed {
  /// The document; its ID is that of the search, so that a feed reader knows it again.
  static func xml(_ response: SearchResponse, of filter: ArticleFilter, name: String = "") throws -> String {
    let search = try WireJSON.encode(filter)
    let title = [name, filter.text].first { !$0.isEmpty } ?? search
    return AtomFeed(
      id: AtomFeed.searchID(search), title: "Newswire: \(title)", madeAt: .now(), articles: response.hits.map(\.article)
    ).xml
  }
}
