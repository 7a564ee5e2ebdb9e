internal import CNewswireProtos
public import Models

extension ListSourceRecordsRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ListSourceRecordsRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ListSourceRecordsRequest>) {
    newswire__v1__list_source_records_request__init(form)
  }

  init(form: Newswire__V1__ListSourceRecordsRequest) throws(WireError) {
    self.init(
      cursor: try readText(form.cursor, "cursor", max: WireLimits.cursorByteCountMax),
      limit: try readNumber(form.limit, "limit", 0...WireLimits.pageCountMax),
      ids: try readTexts(
        form.n_ids, form.ids, "ids", countMax: WireLimits.batchCountMax, max: WireLimits.idByteCountMax),
      edited: form.edited != 0)
  }

  func fill(_ form: inout Newswire__V1__ListSourceRecordsRequest, in arena: borrowing Arena) throws(WireError) {
    form.cursor = try arena.text(cursor, "cursor", max: WireLimits.cursorByteCountMax)
    form.limit = try writeNumber(limit, "limit", 0...WireLimits.pageCountMax)
    (form.n_ids, form.ids) = try arena.texts(
      ids, "ids", countMax: WireLimits.batchCountMax, max: WireLimits.idByteCountMax)
    form.edited = edited ? 1 : 0
  }
}
