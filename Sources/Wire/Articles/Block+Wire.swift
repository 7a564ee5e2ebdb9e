internal import CNewswireProtos
public import Models

extension Block: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Block" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Block>) { newswire__v1__block__init(form) }

  init(form: Newswire__V1__Block) throws(WireError) {
    self.init(
      kind: readChoice(form.kind.rawValue, else: .paragraph),
      span: try readMessage(form.span, "span") ?? Span())
  }

  func fill(_ form: inout Newswire__V1__Block, in arena: borrowing Arena) throws(WireError) {
    form.kind = Newswire__V1__Block__Kind(UInt32(kind.rawValue))
    form.span = try arena.message(span, "span")
  }
}
