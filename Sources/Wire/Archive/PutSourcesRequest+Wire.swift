internal import CNewswireProtos
public import Models

extension PutSourcesRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.PutSourcesRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__PutSourcesRequest>) {
    newswire__v1__put_sources_request__init(form)
  }

  init(form: Newswire__V1__PutSourcesRequest) throws(WireError) {
    self.init(
      sources: try readMessages(form.n_sources, form.sources, "sources", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__PutSourcesRequest, in arena: borrowing Arena) throws(WireError) {
    (form.n_sources, form.sources) = try arena.messages(sources, "sources", countMax: WireLimits.batchCountMax)
  }

  func check() throws(WireError) { try checkNotEmpty(sources, "sources") }
}
