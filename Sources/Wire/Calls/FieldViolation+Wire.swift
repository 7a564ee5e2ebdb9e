internal import CNewswireProtos
public import Models

extension FieldViolation: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.FieldViolation" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__FieldViolation>) { rpc__v1__field_violation__init(form) }

  init(form: Rpc__V1__FieldViolation) throws(WireError) {
    self.init(
      field: try readText(form.field, "field", max: WireLimits.nameByteCountMax),
      description: try readText(form.description, "description", max: WireLimits.reasonByteCountMax),
      start: try readNumber(form.start, "start"),
      end: try readNumber(form.end, "end"))
  }

  func fill(_ form: inout Rpc__V1__FieldViolation, in arena: borrowing Arena) throws(WireError) {
    form.field = try arena.text(field, "field", max: WireLimits.nameByteCountMax)
    form.start = try writeNumber(start, "start")
    form.end = try writeNumber(end, "end")
    form.description = try arena.text(description, "description", max: WireLimits.reasonByteCountMax)
  }
}
