internal import CNewswireProtos
public import Models

extension SimilarArticle: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SimilarArticle" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SimilarArticle>) {
    newswire__v1__similar_article__init(form)
  }

  init(form: Newswire__V1__SimilarArticle) throws(WireError) {
    self.init(
      article: try readMessage(form.article, "article") ?? ArticleSummary(),
      score: try readReal(form.score, "score", 0...1),
      reasons: try readTexts(
        form.n_reasons, form.reasons, "reasons", countMax: WireLimits.valueCountMax,
        max: WireLimits.evidenceByteCountMax),
      isNearDuplicate: form.is_near_duplicate != 0,
      alsoAt: try readMessages(form.n_also_at, form.also_at, "also_at", countMax: WireLimits.similarCountMax))
  }

  func fill(_ form: inout Newswire__V1__SimilarArticle, in arena: borrowing Arena) throws(WireError) {
    form.article = try arena.message(article, "article")
    form.score = try writeReal(score, "score", 0...1)
    (form.n_reasons, form.reasons) = try arena.texts(
      reasons, "reasons", countMax: WireLimits.valueCountMax, max: WireLimits.evidenceByteCountMax)
    form.is_near_duplicate = isNearDuplicate ? 1 : 0
    (form.n_also_at, form.also_at) = try arena.messages(alsoAt, "also_at", countMax: WireLimits.similarCountMax)
  }
}
