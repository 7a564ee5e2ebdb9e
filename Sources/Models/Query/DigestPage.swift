/// The product's face: the seven parts of one article's page, in order.
public struct DigestPage: Sendable, Hashable {
  /// 1 (date, title, standfirst), 2 (digest, entities), 4 (URL) and 5 (keywords) stand in the article.
  public var article: Article
  /// 3: the source with its rank.
  public var sourceRank: SourceRank
  /// 6: the country edition.
  public var edition: Edition
  /// 7: similar news from other sources.
  public var similar: [SimilarArticle]
  /// The other texts under this ID, oldest first.
  public var revisions: [RevisionInfo]
  /// 4: the notice that this is a digest, in the article's language or else in English.
  public var notice: String
  /// The story that the article belongs to; none when it tells it alone.
  public var story: StoryLink?
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a digest page from its parts.
  public init(
    article: Article = .init(),
    sourceRank: SourceRank = .init(),
    edition: Edition = .world,
    similar: [SimilarArticle] = [],
    revisions: [RevisionInfo] = [],
    notice: String = "",
    story: StoryLink? = nil
  ) {
    self.article = article
    self.sourceRank = sourceRank
    self.edition = edition
    self.similar = similar
    self.revisions = revisions
    self.notice = notice
    self.story = story
  }
}
