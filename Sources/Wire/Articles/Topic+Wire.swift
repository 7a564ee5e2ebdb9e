internal import CNewswireProtos
public import Models

extension Topic: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Topic" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Topic>) { newswire__v1__topic__init(form) }

  init(form: Newswire__V1__Topic) throws(WireError) {
    self.init(
      code: try readText(form.code, "code", max: WireLimits.codeByteCountMax),
      name: try readText(form.name, "name", max: WireLimits.titleByteCountMax),
      confidence: try readReal(form.confidence, "confidence", 0...1))
  }

  func fill(_ form: inout Newswire__V1__Topic, in arena: borrowing Arena) throws(WireError) {
    form.code = try arena.text(code, "code", max: WireLimits.codeByteCountMax)
    form.name = try arena.text(name, "name", max: WireLimits.titleByteCountMax)
    form.confidence = try writeReal(confidence, "confidence", 0...1)
  }
}
