import Language
import Models

/// Whether the publisher's description can stand as the standfirst.
enum PublisherDescription {
  private static let scalarsMin = 50
  private static let scalarsMax = 420

  /// The description, or nothing when it is none: cut off, the title again, the site's own slogan.
  static func real(_ draft: Draft) -> String? {
    let text = draft.claims.standfirst
    let count = text.unicodeScalars.count
    guard count >= scalarsMin, count <= scalarsMax, !text.hasSuffix("…"), !text.hasSuffix("...") else { return nil }
    guard let last = text.unicodeScalars.last, ".!?\"”»)。".unicodeScalars.contains(last) else { return nil }
    guard text != draft.article.title, !text.hasPrefix(draft.article.title + " ") || draft.article.title.isEmpty else {
      return nil
    }
    return isAboutTheArticle(text, draft) ? text : nil
  }

  /// A slogan shares no rare words with the article.
  private static func isAboutTheArticle(_ text: String, _ draft: Draft) -> Bool {
    var words = Vocabulary(language: draft.article.language)
    let description = AnnotatedText(text, language: draft.article.language, blocks: [], words: &words)
    var (known, all) = (0, 0)
    for token in description.tokens where token.isWord && !words[token.word].isFunction {
      all += 1
      if draft.words.number(ofFolded: words[token.word].folded) != nil { known += 1 }
    }
    return all > 0 && known * 3 >= all
  }
}
