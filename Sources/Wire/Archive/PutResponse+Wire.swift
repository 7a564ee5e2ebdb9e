internal import CNewswireProtos
public import Models

extension PutResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.PutResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__PutResponse>) {
    newswire__v1__put_response__init(form)
  }

  init(form: Newswire__V1__PutResponse) throws(WireError) {
    self.init(
      results: try readMessages(form.n_results, form.results, "results", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__PutResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_results, form.results) = try arena.messages(results, "results", countMax: WireLimits.batchCountMax)
  }
}
