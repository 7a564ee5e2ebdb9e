internal import CNewswireProtos
public import Models

extension StatedFact: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.StatedFact" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__StatedFact>) {
    newswire__v1__stated_fact__init(form)
  }

  init(form: Newswire__V1__StatedFact) throws(WireError) {
    self.init(
      fact: readChoice(form.fact.rawValue, else: .unspecified),
      origin: readChoice(form.origin.rawValue, else: .unspecified))
  }

  func fill(_ form: inout Newswire__V1__StatedFact, in arena: borrowing Arena) throws(WireError) {
    form.fact = Newswire__V1__StatedFact__Fact(UInt32(fact.rawValue))
    form.origin = Newswire__V1__StatedFact__Origin(UInt32(origin.rawValue))
  }
}
