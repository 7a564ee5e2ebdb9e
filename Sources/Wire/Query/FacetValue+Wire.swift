internal import CNewswireProtos
public import Models

extension FacetValue: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.FacetValue" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__FacetValue>) {
    newswire__v1__facet_value__init(form)
  }

  init(form: Newswire__V1__FacetValue) throws(WireError) {
    self.init(
      value: try readText(form.value, "value", max: WireLimits.titleByteCountMax),
      count: try readNumber(form.count, "count"))
  }

  func fill(_ form: inout Newswire__V1__FacetValue, in arena: borrowing Arena) throws(WireError) {
    form.value = try arena.text(value, "value", max: WireLimits.titleByteCountMax)
    form.count = try writeNumber(count, "count")
  }
}
