/// A lease that has become articles.
public struct Completion: Sendable, Hashable {
  /// The lease that ends.
  public var leaseID: LeaseID
  /// The articles that the document became; they are in the archive already.
  public var articleIDs: [ArticleID]
  /// Who published these articles, each once; at most 256.
  public var sources: [Source]
  /// The most sources of one completion.
  public static let sourcesMax = 256
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a completion from its parts.
  public init(leaseID: LeaseID = "", articleIDs: [ArticleID] = [], sources: [Source] = []) {
    self.leaseID = leaseID
    self.articleIDs = articleIDs
    self.sources = sources
  }
}
