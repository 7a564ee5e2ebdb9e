/// The `meta` elements of a page, by name or property in lower case.
struct MetaTags {
  /// More of them are not read.
  static let countMax = 512

  private var values: [String: [String]] = [:]

  init(_ tree: PageTree) {
    for node in tree.all(.meta).prefix(Self.countMax) {
      let content = tree.attribute(.content, of: node)
      guard !content.isEmpty else { continue }
      for key in Self.keys {
        let name = tree.attribute(key, of: node).lowercased()
        if !name.isEmpty { values[name, default: []].append(content) }
      }
    }
  }

  /// The first value of one name, for whoever wants no other; empty when there is none.
  static func first(_ name: String, in tree: PageTree) -> String {
    for node in tree.all(.meta).prefix(countMax) where keys.contains(where: { isNamed(name, $0, node, tree) }) {
      let content = tree.attribute(.content, of: node)
      if !content.isEmpty { return content }
    }
    return ""
  }

  private static func isNamed(_ name: String, _ key: Attribute, _ node: Int, _ tree: PageTree) -> Bool {
    guard let bytes = tree.attributeBytes(key, of: node), Ascii.contains(bytes, name) else { return false }
    return tree.attribute(key, of: node).lowercased() == name
  }

  private static let keys = [Attribute.property, .name, .itemprop, .httpEquiv]

  /// The first value of the first of these names that has one; empty when none has.
  subscript(_ names: String...) -> String {
    for name in names {
      if let value = values[name]?.first { return value }
    }
    return ""
  }

  /// All values of the first of these names that has any.
  func all(_ names: String...) -> [String] { names.lazy.compactMap { values[$0] }.first ?? [] }

  /// The author in the pair of label and value that publishing systems write for previews of links.
  var labelledAuthor: [String] {
    let label = self["twitter:label1"].lowercased()
    let isAuthor = Self.authorLabels.contains { label.hasPrefix($0) }
    return isAuthor ? [self["twitter:data1"]] : []
  }

  private static let authorLabels = [
    "written by", "author", "by", "verfasst von", "geschrieben von", "autor", "écrit par", "auteur", "escrito por",
    "scritto da", "geschreven door", "napisane przez", "автор", "написано", "skriven av", "skrevet av", "yazan",
  ]

  /// Names under which pages state when they were published, the most reliable first.
  static let publishedDates = [
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "date_published",
    "publishdate", "publish_date", "publish-date", "publication_date", "pubdate", "publicationdate", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created", "dc.created", "parsely-pub-date",
    "sailthru.date", "article.published", "article_date_original", "cxenseparse:recs:publishtime",
    "originalpublicationdate",
    "og:pubdate", "og:published_time", "rnews:datepublished", "citation_publication_date", "displaydate", "ptime",
    "date",
  ]

  /// Names under which pages state when they were last changed.
  static let modifiedDates = [
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod",
    "last-modified", "revised", "article.updated",
  ]
}
