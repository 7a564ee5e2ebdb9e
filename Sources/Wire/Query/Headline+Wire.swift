internal import CNewswireProtos
public import Models

extension Headline: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Headline" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Headline>) { newswire__v1__headline__init(form) }

  init(form: Newswire__V1__Headline) throws(WireError) {
    self.init(
      article: try readMessage(form.article, "article") ?? ArticleSummary(),
      score: try readReal(form.score, "score"),
      reasons: try readTexts(
        form.n_reasons, form.reasons, "reasons", countMax: WireLimits.valueCountMax,
        max: WireLimits.evidenceByteCountMax),
      alsoAt: try readMessages(form.n_also_at, form.also_at, "also_at", countMax: WireLimits.pageCountMax),
      storyID: try readID(form.story_id, "story_id"),
      parts: try readMessages(form.n_parts, form.parts, "parts", countMax: WireLimits.valueCountMax))
  }

  func fill(_ form: inout Newswire__V1__Headline, in arena: borrowing Arena) throws(WireError) {
    form.article = try arena.message(article, "article")
    form.score = try writeReal(score, "score")
    (form.n_reasons, form.reasons) = try arena.texts(
      reasons, "reasons", countMax: WireLimits.valueCountMax, max: WireLimits.evidenceByteCountMax)
    (form.n_also_at, form.also_at) = try arena.messages(alsoAt, "also_at", countMax: WireLimits.pageCountMax)
    form.story_id = try arena.id(storyID, "story_id")
    (form.n_parts, form.parts) = try arena.messages(parts, "parts", countMax: WireLimits.valueCountMax)
  }
}
