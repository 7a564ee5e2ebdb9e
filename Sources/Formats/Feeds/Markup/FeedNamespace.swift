/// The vocabularies that feeds are written in.
enum FeedNamespace: Sendable, Hashable {
  /// RSS, RDF Site Summary, sitemaps, and Atom where its name space is not declared: told apart by the root.
  case core
  /// Atom; its elements stand in RSS too.
  case atom
  case rdf, dc, dcterms, content, syndication, media, itunes, xhtml, feedburner, news, sitemapImage, aggregation, prism
  case other

  /// By the address that a document binds a prefix to, else by the prefix: feeds forget to bind the usual ones.
  static func find(uri: String, prefix: String) -> FeedNamespace {
    if let known = byURI[normalised(uri)] { return known }
    if foreign.contains(normalised(uri)) { return .other }
    guard !prefix.isEmpty else { return .core }
    return byPrefix[prefix.lowercased()] ?? .other
  }

  private static func normalised(_ uri: String) -> String {
    var uri = uri.lowercased()
    if uri.hasPrefix("https:") { uri = "http:" + uri.dropFirst(6) }
    while uri.hasSuffix("/") || uri.hasSuffix("#") { uri.removeLast() }
    return uri
  }

  private static let byPrefix: [String: FeedNamespace] = [
    "rss": .core, "atom": .atom, "a10": .atom, "atom10": .atom, "rdf": .rdf, "dc": .dc, "dcterms": .dcterms,
    "content": .content, "sy": .syndication, "syn": .syndication, "media": .media, "itunes": .itunes, "xhtml": .xhtml,
    "feedburner": .feedburner, "news": .news, "n": .news, "image": .sitemapImage, "ag": .aggregation, "prism": .prism,
  ]

  /// Without the slash or the hash at their end, in lower case.
  private static let byURI: [String: FeedNamespace] = [
    "http://www.w3.org/2005/atom": .atom, "http://purl.org/atom/ns": .atom, "http://purl.org/rss/1.0": .core,
    "http://my.netscape.com/rdf/simple/0.9": .core, "http://channel.netscape.com/rdf/simple/0.9": .core,
    "http://purl.org/net/rss1.1": .core, "http://backend.userland.com/rss": .core,
    "http://backend.userland.com/rss2": .core, "http://backend.userland.com/rss091": .core,
    "http://blogs.law.harvard.edu/tech/rss": .core, "http://www.sitemaps.org/schemas/sitemap/0.9": .core,
    "http://www.google.com/schemas/sitemap/0.84": .core, "http://www.google.com/schemas/sitemap/0.9": .core,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns": .rdf, "http://purl.org/dc/elements/1.1": .dc,
    "http://purl.org/dc/elements/1.0": .dc, "http://purl.org/dc/terms": .dcterms,
    "http://purl.org/rss/1.0/modules/content": .content,
    "http://purl.org/rss/1.0/modules/syndication": .syndication, "http://search.yahoo.com/mrss": .media,
    "http://www.rssboard.org/media-rss": .media, "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "http://example.com/dtds/podcast-1.0.dtd": .itunes, "http://www.w3.org/1999/xhtml": .xhtml,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "http://www.google.com/schemas/sitemap-news/0.9": .news,
    "http://www.google.com/schemas/sitemap-image/1.1": .sitemapImage,
    "http://purl.org/rss/1.0/modules/aggregation": .aggregation,
    "http://prismstandard.org/namespaces/basic/2.0": .prism, "http://prismstandard.org/namespaces/1.2/basic": .prism,
  ]

  /// Vocabularies that stand without a prefix inside of entries and are not the feed's.
  private static let foreign: Set<String> = [
    "http://www.w3.org/2000/svg", "http://www.w3.org/1998/math/mathml", "http://www.opengis.net/gml",
  ]
}
