internal import CNewswireProtos
public import Models

extension SourceRank: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SourceRank" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SourceRank>) {
    newswire__v1__source_rank__init(form)
  }

  init(form: Newswire__V1__SourceRank) throws(WireError) {
    self.init(
      source: try readMessage(form.source, "source") ?? Source(),
      rank: try readNumber(form.rank, "rank"),
      rankOf: try readNumber(form.rank_of, "rank_of"),
      score: try readReal(form.score, "score"),
      reasons: try readTexts(
        form.n_reasons, form.reasons, "reasons", countMax: WireLimits.valueCountMax,
        max: WireLimits.evidenceByteCountMax),
      articleCount: try readNumber(form.article_count, "article_count"),
      parts: try readMessages(form.n_parts, form.parts, "parts", countMax: WireLimits.valueCountMax))
  }

  func fill(_ form: inout Newswire__V1__SourceRank, in arena: borrowing Arena) throws(WireError) {
    form.source = try arena.message(source, "source")
    form.rank = try writeNumber(rank, "rank")
    form.rank_of = try writeNumber(rankOf, "rank_of")
    form.score = try writeReal(score, "score")
    (form.n_reasons, form.reasons) = try arena.texts(
      reasons, "reasons", countMax: WireLimits.valueCountMax, max: WireLimits.evidenceByteCountMax)
    form.article_count = try writeNumber(articleCount, "article_count")
    (form.n_parts, form.parts) = try arena.messages(parts, "parts", countMax: WireLimits.valueCountMax)
  }
}
