internal import CNewswireProtos
public import Models

extension HealthCheckRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.HealthCheckRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__HealthCheckRequest>) {
    rpc__v1__health_check_request__init(form)
  }

  init(form: Rpc__V1__HealthCheckRequest) throws(WireError) {
    self.init(
      service: try readText(form.service, "service", max: WireLimits.nameByteCountMax))
  }

  func fill(_ form: inout Rpc__V1__HealthCheckRequest, in arena: borrowing Arena) throws(WireError) {
    form.service = try arena.text(service, "service", max: WireLimits.nameByteCountMax)
  }
}
