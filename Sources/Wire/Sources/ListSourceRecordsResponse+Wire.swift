internal import CNewswireProtos
public import Models

extension ListSourceRecordsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ListSourceRecordsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ListSourceRecordsResponse>) {
    newswire__v1__list_source_records_response__init(form)
  }

  init(form: Newswire__V1__ListSourceRecordsResponse) throws(WireError) {
    self.init(
      sources: try readMessages(form.n_sources, form.sources, "sources", countMax: WireLimits.pageCountMax),
      nextCursor: try readText(form.next_cursor, "next_cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__ListSourceRecordsResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_sources, form.sources) = try arena.messages(sources, "sources", countMax: WireLimits.pageCountMax)
    form.next_cursor = try arena.text(nextCursor, "next_cursor", max: WireLimits.cursorByteCountMax)
  }
}
