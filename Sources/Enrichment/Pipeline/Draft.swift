public import Formats
public import Language
public import Models

/// An article under construction, with the working state that steps share.
public struct Draft: Sendable {
  /// The longest body, in bytes of UTF-8; what is over is cut off at a paragraph's or a scalar's end.
  public static let bodyBytesMax = 1 << 20

  /// What is known so far.
  public var article: Article
  /// What the document says of itself: the publisher's description, the claimed language, where each fact was found.
  public let claims: ParsedArticle
  /// The words of title and body: one number a word form, so that steps compare numbers.
  public var words: Vocabulary
  /// The title's tokens.
  public var title: AnnotatedText
  /// The body's tokens and sentences.
  public var body: AnnotatedText

  /// A draft of which nothing is known but what extraction found.
  public init(article: Article, claims: ParsedArticle) {
    self.article = article
    self.claims = claims
    words = Vocabulary(language: "und")
    title = AnnotatedText()
    body = AnnotatedText()
  }

  /// Notes that the article has a fact as the document states it, where the document states it.
  public mutating func noteStated(_ fact: Fact) {
    guard let origin = claims.origins[fact] else { return }
    let place = article.statedFacts.firstIndex { $0.fact.rawValue > fact.rawValue } ?? article.statedFacts.endIndex
    article.statedFacts.insert(StatedFact(fact: fact, origin: origin), at: place)
  }
}
