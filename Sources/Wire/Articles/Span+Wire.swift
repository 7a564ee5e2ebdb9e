internal import CNewswireProtos
public import Models

extension Span: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Span" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Span>) { newswire__v1__span__init(form) }

  init(form: Newswire__V1__Span) throws(WireError) {
    self.init(
      start: try readNumber(form.start, "start"),
      end: try readNumber(form.end, "end"))
  }

  func fill(_ form: inout Newswire__V1__Span, in arena: borrowing Arena) throws(WireError) {
    form.start = try writeNumber(start, "start")
    form.end = try writeNumber(end, "end")
  }

  func check() throws(WireError) {
    guard start <= end else { throw WireError(field: "end", reason: "\(end), which is before the start at \(start)") }
  }
}
