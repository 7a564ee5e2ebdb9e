internal import Models

/// Which of the many things in folders, archives and crawls are articles.
enum DocumentChoice {
  /// Types that are believed when nothing in the bytes speaks against them. Not Markdown: most of it are manuals, and
  /// articles have a block of facts in front, which is certain.
  private static let believed: Set<String> = ["text/html", "application/xhtml+xml", "text/plain", "message/rfc822"]

  /// Types by whose names a file claims to be an article, so that its sender wants to know when it is none.
  static func isClaimed(_ type: String) -> Bool {
    believed.contains(type) || type == "application/x-ndjson" || type == "text/csv"
  }

  /// Whether a format is certain that it is its own, or its type is said to be one that articles have.
  static func isArticle(_ document: Document, _ catalog: FormatCatalog) -> Bool {
    guard let match = try? catalog.match(for: document).match else {
      return false
    }
    switch match {
    case .certain: return true
    case .declared: return believed.contains(MediaType(document.contentType).essence)
    case .fallback, .none: return false
    }
  }
}
