internal import CNewswireProtos
public import Models

extension Alternative: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Alternative" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Alternative>) {
    newswire__v1__alternative__init(form)
  }

  init(form: Newswire__V1__Alternative) throws(WireError) {
    self.init(
      contentType: try readText(form.content_type, "content_type", max: WireLimits.codeByteCountMax),
      content: try readBytes(form.content, "content", max: WireLimits.alternativeByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__Alternative, in arena: borrowing Arena) throws(WireError) {
    form.content_type = try arena.text(contentType, "content_type", max: WireLimits.codeByteCountMax)
    form.content = try arena.bytes(content, "content", max: WireLimits.alternativeByteCountMax)
  }
}
