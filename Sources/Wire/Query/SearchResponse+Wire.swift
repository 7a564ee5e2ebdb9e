internal import CNewswireProtos
public import Models

extension SearchResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SearchResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SearchResponse>) {
    newswire__v1__search_response__init(form)
  }

  init(form: Newswire__V1__SearchResponse) throws(WireError) {
    self.init(
      hits: try readMessages(form.n_hits, form.hits, "hits", countMax: WireLimits.articlePageCountMax),
      nextCursor: try readText(form.next_cursor, "next_cursor", max: WireLimits.cursorByteCountMax),
      facets: try readMessages(form.n_facets, form.facets, "facets", countMax: WireLimits.valueCountMax),
      matchCount: try readNumber(form.match_count, "match_count"),
      isMatchCountMinimum: form.is_match_count_minimum != 0,
      didYouMean: try readText(form.did_you_mean, "did_you_mean", max: WireLimits.suggestionByteCountMax),
      isPartial: form.is_partial != 0)
  }

  func fill(_ form: inout Newswire__V1__SearchResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_hits, form.hits) = try arena.messages(hits, "hits", countMax: WireLimits.articlePageCountMax)
    form.next_cursor = try arena.text(nextCursor, "next_cursor", max: WireLimits.cursorByteCountMax)
    (form.n_facets, form.facets) = try arena.messages(facets, "facets", countMax: WireLimits.valueCountMax)
    form.match_count = try writeNumber(matchCount, "match_count")
    form.is_match_count_minimum = isMatchCountMinimum ? 1 : 0
    form.did_you_mean = try arena.text(didYouMean, "did_you_mean", max: WireLimits.suggestionByteCountMax)
    form.is_partial = isPartial ? 1 : 0
  }
}
