internal import CNewswireProtos
public import Models

extension AddFeedsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.AddFeedsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__AddFeedsResponse>) {
    newswire__v1__add_feeds_response__init(form)
  }

  init(form: Newswire__V1__AddFeedsResponse) throws(WireError) {
    self.init(
      results: try readMessages(form.n_results, form.results, "results", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__AddFeedsResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_results, form.results) = try arena.messages(results, "results", countMax: WireLimits.batchCountMax)
  }
}
