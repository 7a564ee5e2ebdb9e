internal import CNewswireProtos
public import Models

extension Failure: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Failure" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Failure>) { newswire__v1__failure__init(form) }

  init(form: Newswire__V1__Failure) throws(WireError) {
    self.init(
      leaseID: try readID(form.lease_id, "lease_id"),
      reason: try readText(form.reason, "reason", max: WireLimits.reasonByteCountMax),
      isPermanent: form.is_permanent != 0)
  }

  func fill(_ form: inout Newswire__V1__Failure, in arena: borrowing Arena) throws(WireError) {
    form.lease_id = try arena.id(leaseID, "lease_id")
    form.reason = try arena.text(reason, "reason", max: WireLimits.reasonByteCountMax)
    form.is_permanent = isPermanent ? 1 : 0
  }
}
