internal import CNewswireProtos
public import Models

extension HealthCheckResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.HealthCheckResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__HealthCheckResponse>) {
    rpc__v1__health_check_response__init(form)
  }

  init(form: Rpc__V1__HealthCheckResponse) throws(WireError) {
    self.init(
      status: readChoice(form.status.rawValue, else: .unknown),
      reason: try readText(form.reason, "reason", max: WireLimits.reasonByteCountMax),
      version: try readText(form.version, "version", max: WireLimits.codeByteCountMax),
      uptimeMilliseconds: try readNumber(form.uptime_milliseconds, "uptime_milliseconds"))
  }

  func fill(_ form: inout Rpc__V1__HealthCheckResponse, in arena: borrowing Arena) throws(WireError) {
    form.status = Rpc__V1__HealthCheckResponse__ServingStatus(UInt32(status.rawValue))
    form.reason = try arena.text(reason, "reason", max: WireLimits.reasonByteCountMax)
    form.version = try arena.text(version, "version", max: WireLimits.codeByteCountMax)
    form.uptime_milliseconds = try writeNumber(uptimeMilliseconds, "uptime_milliseconds")
  }
}
