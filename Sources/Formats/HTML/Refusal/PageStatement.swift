/// What kind of page a page says that it is.
struct PageStatement: Sendable, Hashable {
  /// An article, in JSON-LD, microdata or Open Graph.
  var isArticle: Bool
  /// A list of other pages.
  var isCollection: Bool
  /// A gallery.
  var isGallery: Bool

  private static let collections: Set<String> = ["CollectionPage", "SearchResultsPage", "ItemList", "OfferCatalog"]
  private static let galleries: Set<String> = ["ImageGallery", "MediaGallery", "VideoGallery"]

  /// - Parameters:
  ///   - types: the types of all objects of the page's JSON-LD.
  ///   - openGraph: Open Graph's type.
  init(types: Set<String>, openGraph: String) {
    let shared = openGraph.lowercased()
    isArticle =
      shared.hasPrefix("article") || shared.contains("news")
      || types.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Review" || $0 == "Report" }
    isCollection = !types.isDisjoint(with: Self.collections)
    isGallery = !types.isDisjoint(with: Self.galleries)
  }
}
