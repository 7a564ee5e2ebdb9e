internal import CNewswireProtos
public import Models

extension MethodDescription: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.MethodDescription" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__MethodDescription>) {
    rpc__v1__method_description__init(form)
  }

  init(form: Rpc__V1__MethodDescription) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.nameByteCountMax),
      requestType: try readText(form.request_type, "request_type", max: WireLimits.nameByteCountMax),
      responseType: try readText(form.response_type, "response_type", max: WireLimits.nameByteCountMax),
      isIdempotent: form.is_idempotent != 0)
  }

  func fill(_ form: inout Rpc__V1__MethodDescription, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.nameByteCountMax)
    form.request_type = try arena.text(requestType, "request_type", max: WireLimits.nameByteCountMax)
    form.response_type = try arena.text(responseType, "response_type", max: WireLimits.nameByteCountMax)
    form.is_idempotent = isIdempotent ? 1 : 0
  }
}
