internal import CNewswireProtos
public import Models

extension DigestPage: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.DigestPage" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__DigestPage>) {
    newswire__v1__digest_page__init(form)
  }

  init(form: Newswire__V1__DigestPage) throws(WireError) {
    self.init(
      article: try readMessage(form.article, "article") ?? Article(),
      sourceRank: try readMessage(form.source_rank, "source_rank") ?? SourceRank(),
      edition: try readMessage(form.edition, "edition") ?? .world,
      similar: try readMessages(form.n_similar, form.similar, "similar", countMax: WireLimits.similarCountMax),
      revisions: try readMessages(form.n_revisions, form.revisions, "revisions", countMax: WireLimits.revisionCountMax),
      notice: try readText(form.notice, "notice", max: WireLimits.excerptByteCountMax),
      story: try readMessage(form.story, "story"))
  }

  func fill(_ form: inout Newswire__V1__DigestPage, in arena: borrowing Arena) throws(WireError) {
    form.article = try arena.message(article, "article")
    form.source_rank = try arena.message(sourceRank, "source_rank")
    form.edition = try arena.message(edition, "edition")
    (form.n_similar, form.similar) = try arena.messages(similar, "similar", countMax: WireLimits.similarCountMax)
    (form.n_revisions, form.revisions) = try arena.messages(
      revisions, "revisions", countMax: WireLimits.revisionCountMax)
    form.notice = try arena.text(notice, "notice", max: WireLimits.excerptByteCountMax)
    form.story = try arena.message(story, "story")
  }
}
