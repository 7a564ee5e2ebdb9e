internal import CNewswireProtos
public import Models

extension GetRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.GetRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__GetRequest>) {
    newswire__v1__get_request__init(form)
  }

  init(form: Newswire__V1__GetRequest) throws(WireError) {
    self.init(
      id: try readText(form.id, "id", max: WireLimits.idByteCountMax),
      revision: try readNumber(form.revision, "revision"),
      similarLimit: try readNumber(form.similar_limit, "similar_limit", 0...WireLimits.similarCountMax))
  }

  func fill(_ form: inout Newswire__V1__GetRequest, in arena: borrowing Arena) throws(WireError) {
    form.id = try arena.text(id, "id", max: WireLimits.idByteCountMax)
    form.revision = try writeNumber(revision, "revision")
    form.similar_limit = try writeNumber(similarLimit, "similar_limit", 0...WireLimits.similarCountMax)
  }

  func check() throws(WireError) {
    guard id.count >= WireLimits.idPrefixCountMin else {
      throw WireError(
        field: "id",
        reason: "must be an article's ID, or at least \(WireLimits.idPrefixCountMin) characters of its start")
    }
  }
}
