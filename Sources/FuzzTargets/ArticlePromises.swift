import Formats

/// What holds for whatever a format makes of whatever bytes.
enum ArticlePromises {
  /// A longer reason is not one that people read, in bytes.
  static let reasonBytesMax = 1_024

  static func check(_ parse: () throws -> [ParsedArticle]) throws {
    let articles: [ParsedArticle]
    do { articles = try parse() } catch let error as FormatError {
      let isReason = !error.reason.isEmpty && error.reason.utf8.count < reasonBytesMax
      return try FuzzFailure.unless(isReason, "a reason for people, but: \(error.reason)")
    }
    try FuzzFailure.unless(!articles.isEmpty, "an article or a reason, but neither")
    for article in articles { try check(article) }
  }

  private static func check(_ article: ParsedArticle) throws(FuzzFailure) {
    let texts = [article.title, article.standfirst, article.section] + article.authors + article.tags
    for text in texts + article.blocks.map(\.text) {
      try FuzzFailure.unless(!text.unicodeScalars.contains("\0"), "text without NULs")
    }
    try FuzzFailure.unless(article.blocks.allSatisfy { !$0.text.isEmpty }, "blocks with text")
    let (body, blocks) = article.layout
    let length = body.unicodeScalars.count
    let isInside = blocks.allSatisfy { $0.span.start <= $0.span.end && $0.span.end <= length }
    try FuzzFailure.unless(isInside, "blocks inside the body")
    if !article.url.isEmpty {
      try FuzzFailure.unless(CanonicalURL(article.url)?.string == article.url, "a canonical address: \(article.url)")
    }
  }
}
