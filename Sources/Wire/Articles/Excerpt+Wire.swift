internal import CNewswireProtos
public import Models

extension Excerpt: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Excerpt" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Excerpt>) { newswire__v1__excerpt__init(form) }

  init(form: Newswire__V1__Excerpt) throws(WireError) {
    self.init(
      text: try readText(form.text, "text", max: WireLimits.excerptByteCountMax),
      origin: readChoice(form.origin.rawValue, else: .extracted),
      spans: try readMessages(form.n_spans, form.spans, "spans", countMax: WireLimits.spanCountMax))
  }

  func fill(_ form: inout Newswire__V1__Excerpt, in arena: borrowing Arena) throws(WireError) {
    form.text = try arena.text(text, "text", max: WireLimits.excerptByteCountMax)
    form.origin = Newswire__V1__Excerpt__Origin(UInt32(origin.rawValue))
    (form.n_spans, form.spans) = try arena.messages(spans, "spans", countMax: WireLimits.spanCountMax)
  }
}
