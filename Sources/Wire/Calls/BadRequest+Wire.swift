internal import CNewswireProtos
public import Models

extension BadRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.BadRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__BadRequest>) { rpc__v1__bad_request__init(form) }

  init(form: Rpc__V1__BadRequest) throws(WireError) {
    self.init(
      violations: try readMessages(
        form.n_violations, form.violations, "violations", countMax: WireLimits.violationCountMax))
  }

  func fill(_ form: inout Rpc__V1__BadRequest, in arena: borrowing Arena) throws(WireError) {
    (form.n_violations, form.violations) = try arena.messages(
      violations, "violations", countMax: WireLimits.violationCountMax)
  }
}
