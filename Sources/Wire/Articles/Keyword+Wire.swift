internal import CNewswireProtos
public import Models

extension Keyword: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Keyword" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Keyword>) { newswire__v1__keyword__init(form) }

  init(form: Newswire__V1__Keyword) throws(WireError) {
    self.init(
      text: try readText(form.text, "text", max: WireLimits.titleByteCountMax),
      score: try readReal(form.score, "score", 0...1))
  }

  func fill(_ form: inout Newswire__V1__Keyword, in arena: borrowing Arena) throws(WireError) {
    form.text = try arena.text(text, "text", max: WireLimits.titleByteCountMax)
    form.score = try writeReal(score, "score", 0...1)
  }
}
