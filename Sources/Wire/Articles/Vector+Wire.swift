internal import CNewswireProtos
public import Models

extension Vector: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Vector" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Vector>) {
    newswire__v1__vector__init(form)
  }

  init(form: Newswire__V1__Vector) throws(WireError) {
    self.init(
      model: try readText(form.model, "model", max: WireLimits.codeByteCountMax),
      version: try readNumber(form.version, "version"),
      values: try readBytes(form.values, "values", max: WireLimits.dimensionMax).map(Int8.init(bitPattern:)))
  }

  func fill(_ form: inout Newswire__V1__Vector, in arena: borrowing Arena) throws(WireError) {
    form.model = try arena.text(model, "model", max: WireLimits.codeByteCountMax)
    form.version = try writeNumber(version, "version")
    form.values = try arena.bytes(values.map(UInt8.init(bitPattern:)), "values", max: WireLimits.dimensionMax)
  }

  func check() throws(WireError) { try checkNotEmpty(values, "values") }
}
