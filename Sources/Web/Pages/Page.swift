import Models

/// One page before it is written.
struct Page {
  /// A feed of the same list, for feed readers.
  struct FeedLink {
    var type: String
    var name: String
    var href: String
  }

  var template: String
  var title: String
  var view: View
  var description = ""
  /// The path under which the page is to be known.
  var path = ""
  var feeds: [FeedLink] = []
  /// "article" for one article, else "website".
  var kind = "website"
  /// The entry of the masthead that it stands under, where that is not its own path.
  var section = ""
  /// What stands in the search field.
  var searchText = ""
  /// Whether search engines shall leave it out.
  var isHidden = false
  var status = 200
  /// The editions in the masthead; asked for where a page does not bring them.
  var menu: [String]?
  /// Further properties for those who make a preview of a link: "article:published_time".
  var properties: [(name: String, content: String)] = []

  /// The Atom and JSON Feed of a list, under the list's own path.
  static func feeds(of path: String, query: QueryItems = QueryItems()) -> [FeedLink] {
    let base = path == "/" ? "" : path
    return [
      FeedLink(type: "application/atom+xml", name: "Atom", href: query.url(base + "/feed.atom")),
      FeedLink(type: "application/feed+json", name: "JSON Feed", href: query.url(base + "/feed.json")),
    ]
  }
}
