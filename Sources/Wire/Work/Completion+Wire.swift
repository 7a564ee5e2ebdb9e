internal import CNewswireProtos
public import Models

extension Completion: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Completion" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Completion>) {
    newswire__v1__completion__init(form)
  }

  init(form: Newswire__V1__Completion) throws(WireError) {
    self.init(
      leaseID: try readID(form.lease_id, "lease_id"),
      articleIDs: try readIDs(form.n_article_ids, form.article_ids, "article_ids", countMax: WireLimits.batchCountMax),
      sources: try readMessages(form.n_sources, form.sources, "sources", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__Completion, in arena: borrowing Arena) throws(WireError) {
    form.lease_id = try arena.id(leaseID, "lease_id")
    (form.n_article_ids, form.article_ids) = try arena.ids(
      articleIDs, "article_ids", countMax: WireLimits.batchCountMax)
    (form.n_sources, form.sources) = try arena.messages(sources, "sources", countMax: WireLimits.batchCountMax)
  }
}
