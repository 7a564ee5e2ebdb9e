internal import CNewswireProtos
public import Models

extension SimilarRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.SimilarRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__SimilarRequest>) {
    newswire__v1__similar_request__init(form)
  }

  init(form: Newswire__V1__SimilarRequest) throws(WireError) {
    self.init(
      id: try readID(form.id, "id"),
      limit: try readNumber(form.limit, "limit", 0...WireLimits.similarCountMax))
  }

  func fill(_ form: inout Newswire__V1__SimilarRequest, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.id(id, "id")
    form.limit = try writeNumber(limit, "limit", 0...WireLimits.similarCountMax)
  }
}
