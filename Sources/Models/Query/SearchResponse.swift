/// What the server answers to `Search`.
public struct SearchResponse: Sendable, Hashable {
  /// The best or the newest first, as the request says.
  public var hits: [SearchHit]
  /// Empty when this was the last page.
  public var nextCursor: String
  /// When asked for: the counts over the newest matches.
  public var facets: [SearchFacet]
  /// With facets: how many articles match, copies counted each.
  public var matchCount: Int
  /// Whether more may match.
  public var isMatchCountMinimum: Bool
  /// When nothing matches: the text as it was probably meant; empty when there is no likely one.
  public var didYouMean: String
  /// Whether the search reached the bound of its work: older matches may be missing.
  public var isPartial: Bool
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a search response from its parts.
  public init(
    hits: [SearchHit] = [], nextCursor: String = "", facets: [SearchFacet] = [], matchCount: Int = 0,
    isMatchCountMinimum: Bool = false, didYouMean: String = "", isPartial: Bool = false
  ) {
    self.hits = hits
    self.nextCursor = nextCursor
    self.facets = facets
    self.matchCount = matchCount
    self.isMatchCountMinimum = isMatchCountMinimum
    self.didYouMean = didYouMean
    self.isPartial = isPartial
  }
}
