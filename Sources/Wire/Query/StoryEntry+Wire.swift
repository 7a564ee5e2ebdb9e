internal import CNewswireProtos
public import Models

extension StoryEntry: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.StoryEntry" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__StoryEntry>) {
    newswire__v1__story_entry__init(form)
  }

  init(form: Newswire__V1__StoryEntry) throws(WireError) {
    self.init(
      article: try readMessage(form.article, "article") ?? ArticleSummary(),
      reasons: try readTexts(
        form.n_reasons, form.reasons, "reasons", countMax: WireLimits.valueCountMax,
        max: WireLimits.evidenceByteCountMax),
      score: try readReal(form.score, "score", 0...1),
      alsoAt: try readMessages(form.n_also_at, form.also_at, "also_at", countMax: WireLimits.similarCountMax))
  }

  func fill(_ form: inout Newswire__V1__StoryEntry, in arena: borrowing Arena) throws(WireError) {
    form.article = try arena.message(article, "article")
    (form.n_reasons, form.reasons) = try arena.texts(
      reasons, "reasons", countMax: WireLimits.valueCountMax, max: WireLimits.evidenceByteCountMax)
    form.score = try writeReal(score, "score", 0...1)
    (form.n_also_at, form.also_at) = try arena.messages(alsoAt, "also_at", countMax: WireLimits.similarCountMax)
  }
}
