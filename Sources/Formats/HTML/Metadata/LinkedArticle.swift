/// The article that a page's JSON-LD describes (schema.org/Article).
struct LinkedArticle {
  private let data: LinkedData
  private let members: [String: JSONValue]

  init(_ data: LinkedData) {
    self.data = data
    var best: (rank: Int, members: [String: JSONValue]) = (0, [:])
    for object in data.objects {
      guard case .object(let members) = object else { continue }
      let rank = Self.rank(members)
      if rank > best.rank { best = (rank, members) }
    }
    members = best.members
  }

  /// How much an object looks like the page's article; 0 for other things.
  private static func rank(_ members: [String: JSONValue]) -> Int {
    let types = members["@type"]?.strings ?? []
    let isArticle = types.contains {
      $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0.hasSuffix("Review") || $0 == "Report"
    }
    let isPage = types.contains { $0.hasSuffix("WebPage") || $0 == "ItemPage" || $0 == "VideoObject" }
    guard isArticle || isPage || (types.isEmpty && members["headline"] != nil) else { return 0 }
    let facts = ["headline", "datePublished", "author", "articleBody", "description"].count { members[$0] != nil }
    return (isArticle ? 100 : 0) + facts + 1
  }

  private func text(_ keys: String...) -> String {
    for key in keys {
      for value in members[key]?.elements ?? [] {
        if let text = value.string, !text.isEmpty { return text }
      }
    }
    return ""
  }

  /// The names of people or organisations: as text, as objects, as references.
  private func names(_ key: String) -> [String] {
    (members[key]?.elements ?? []).flatMap { value -> [String] in
      if let name = value.string { return [name] }
      return data.resolved(value)["name"]?.strings ?? []
    }
  }

  private func address(_ key: String) -> String {
    guard let value = members[key] else { return "" }
    for element in value.elements {
      if let url = element.string { return url }
      let object = data.resolved(element)
      if let url = object["url"]?.strings.first ?? object["contentUrl"]?.string ?? object["@id"]?.string { return url }
    }
    return ""
  }

  var headline: String { text("headline").isEmpty ? isArticleType ? text("name") : "" : text("headline") }
  var description: String { text("description") }
  var published: String { text("datePublished").isEmpty ? text("dateCreated", "uploadDate") : text("datePublished") }
  var modified: String { text("dateModified") }
  var section: String { text("articleSection") }
  var language: String { text("inLanguage") }
  var publisher: String { names("publisher").first ?? "" }
  var authors: [String] { names("author").isEmpty ? names("creator") : names("author") }
  var url: String { address("url").isEmpty ? address("mainEntityOfPage") : address("url") }
  var image: String { address("image").isEmpty ? address("thumbnailUrl") : address("image") }
  var body: String { text("articleBody") }

  /// Keywords, without the machine-made ones that carry a name space ("type:story").
  var tags: [String] {
    (members["keywords"]?.strings ?? []) + names("about").filter { _ in members["keywords"] == nil }
  }

  /// The caption of the image.
  var imageCaption: String {
    for element in members["image"]?.elements ?? [] {
      let object = data.resolved(element)
      if let text = object["caption"]?.string ?? object["description"]?.string, !text.isEmpty { return text }
    }
    return ""
  }

  /// True when the article, or a part of it, is said not to be free to read.
  var isPaywalled: Bool {
    let parts = (members["hasPart"]?.elements ?? []).map { $0["isAccessibleForFree"] }
    return ([members["isAccessibleForFree"]] + parts).contains(where: Self.isDenied)
  }

  private static func isDenied(_ value: JSONValue?) -> Bool {
    switch value {
    case .bool(let isFree): !isFree
    case .string(let text): text.lowercased() == "false"
    default: false
    }
  }

  private var isArticleType: Bool { (members["@type"]?.strings ?? []).contains { $0.hasSuffix("Article") } }
}
