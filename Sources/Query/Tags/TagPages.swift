import Archive
import Models

/// A count of tags, cut into pages.
struct TagPages: Sendable {
  /// The most tags on a page; the contract's limit for one language.
  static let tagsMax = 2_048

  let version: String
  private let pages: [[LanguageTags]]

  init(_ census: TagCensus, tagsMax: Int = Self.tagsMax) {
    version = census.version
    var pages: [[LanguageTags]] = []
    var page: [LanguageTags] = []
    var room = tagsMax
    for language in census.languages {
      var rest = language.tags[...]
      while !rest.isEmpty {
        page.append(
          LanguageTags(language: language.language, articles: language.articles, tags: Array(rest.prefix(room))))
        let taken = min(room, rest.count)
        rest = rest.dropFirst(taken)
        room -= taken
        if room == 0 {
          pages.append(page)
          (page, room) = ([], tagsMax)
        }
      }
    }
    if !page.isEmpty || pages.isEmpty { pages.append(page) }
    self.pages = pages
  }

  /// The page that a cursor stands for; the first one for none, and for a cursor of other counts. Nothing for what is no cursor.
  func page(at cursor: String) -> TagsResponse? {
    var number = 0
    if !cursor.isEmpty {
      let parts = cursor.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, let asked = Int(parts[1]), asked >= 0 else { return nil }
      if parts[0] == version { number = asked }
    }
    guard pages.indices.contains(number) else { return nil }
    let next = number + 1 < pages.count ? "\(version).\(number + 1)" : ""
    return TagsResponse(version: version, languages: pages[number], nextCursor: next)
  }
}
