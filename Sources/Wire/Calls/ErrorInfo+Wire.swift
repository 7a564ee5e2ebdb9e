internal import CNewswireProtos
public import Models

extension ErrorInfo: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.ErrorInfo" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__ErrorInfo>) { rpc__v1__error_info__init(form) }

  init(form: Rpc__V1__ErrorInfo) throws(WireError) {
    self.init(
      reason: try readText(form.reason, "reason", max: WireLimits.nameByteCountMax),
      domain: try readText(form.domain, "domain", max: WireLimits.nameByteCountMax))
  }

  func fill(_ form: inout Rpc__V1__ErrorInfo, in arena: borrowing Arena) throws(WireError) {
    form.reason = try arena.text(reason, "reason", max: WireLimits.nameByteCountMax)
    form.domain = try arena.text(domain, "domain", max: WireLimits.nameByteCountMax)
  }
}
