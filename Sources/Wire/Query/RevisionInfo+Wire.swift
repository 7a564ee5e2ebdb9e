internal import CNewswireProtos
public import Models

extension RevisionInfo: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.RevisionInfo" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__RevisionInfo>) {
    newswire__v1__revision_info__init(form)
  }

  init(form: Newswire__V1__RevisionInfo) throws(WireError) {
    self.init(
      revision: try readNumber(form.revision, "revision"),
      receivedAt: try readTime(form.received_at, "received_at"),
      title: try readText(form.title, "title", max: WireLimits.titleByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__RevisionInfo, in arena: borrowing Arena) throws(WireError) {
    form.revision = try writeNumber(revision, "revision")
    form.received_at = try arena.time(receivedAt, "received_at")
    form.title = try arena.text(title, "title", max: WireLimits.titleByteCountMax)
  }
}
