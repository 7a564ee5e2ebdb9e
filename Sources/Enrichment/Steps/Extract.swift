public import Formats
public import Models

/// Document → drafts: text, blocks and facts as the format finds them, the source, the identity.
public struct ExtractStep: Sendable {
  /// "extract".
  public let name = "extract"
  /// Raised with every change of what is extracted.
  public let version = 5
  private let formats: FormatCatalog

  /// A step over these formats.
  public init(formats: FormatCatalog = .standard) { self.formats = formats }

  /// The drafts of a document, at least one; throws with the reason when there is none.
  public func drafts(of leased: LeasedDocument) throws(EnrichmentError) -> [Draft] {
    let parsed: [ParsedArticle]
    do {
      parsed = try formats.parse(leased.document)
    } catch {
      throw EnrichmentError(step: name, reason: error.reason, isPermanent: true)
    }
    let drafts = parsed.map { draft(of: $0, leased: leased) }.filter { !$0.article.body.isEmpty }
    guard !drafts.isEmpty else {
      throw EnrichmentError(step: name, reason: "the document holds no text", isPermanent: true)
    }
    return drafts
  }

  private func draft(of parsed: ParsedArticle, leased: LeasedDocument) -> Draft {
    let (body, blocks) = BodyLimit.cut(parsed).layout
    let source = SourceFacts.source(of: parsed)
    let contentHash = ArticleIdentity.contentHash(title: parsed.title, body: body)
    let article = Article(
      id: ArticleIdentity.make(
        url: parsed.url, publisherID: parsed.publisherID, source: source.id, title: parsed.title,
        publishedAt: parsed.publishedAt,
        contentHash: contentHash),
      url: parsed.url, title: parsed.title, authors: parsed.authors, publishedAt: parsed.publishedAt,
      modifiedAt: parsed.modifiedAt, receivedAt: leased.receivedAt, language: "und", source: source, body: body,
      blocks: blocks, tags: parsed.tags, section: parsed.section, image: parsed.image,
      documentID: leased.documentID, sequence: leased.sequence, contentHash: contentHash,
      isPaywalled: parsed.isPaywalled)
    var draft = Draft(article: article, claims: parsed)
    // Language and standfirst are worked out; their steps say when they are the document's own.
    for fact in Fact.allCases where fact != .language && fact != .standfirst { draft.noteStated(fact) }
    return draft
  }
}
