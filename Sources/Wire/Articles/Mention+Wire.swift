internal import CNewswireProtos
public import Models

extension Mention: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Mention" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Mention>) { newswire__v1__mention__init(form) }

  init(form: Newswire__V1__Mention) throws(WireError) {
    self.init(
      span: try readMessage(form.span, "span") ?? Span(),
      text: try readText(form.text, "text", max: WireLimits.titleByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__Mention, in arena: borrowing Arena) throws(WireError) {
    form.span = try arena.message(span, "span")
    form.text = try arena.text(text, "text", max: WireLimits.titleByteCountMax)
  }
}
