internal import CNewswireProtos
public import Models

extension SimilarResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SimilarResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SimilarResponse>) {
    newswire__v1__similar_response__init(form)
  }

  init(form: Newswire__V1__SimilarResponse) throws(WireError) {
    self.init(
      similar: try readMessages(form.n_similar, form.similar, "similar", countMax: WireLimits.similarCountMax))
  }

  func fill(_ form: inout Newswire__V1__SimilarResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_similar, form.similar) = try arena.messages(similar, "similar", countMax: WireLimits.similarCountMax)
  }
}
