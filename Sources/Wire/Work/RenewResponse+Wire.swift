internal import CNewswireProtos
public import Models

extension RenewResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.RenewResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__RenewResponse>) {
    newswire__v1__renew_response__init(form)
  }

  init(form: Newswire__V1__RenewResponse) throws(WireError) {
    self.init(
      lostLeaseIDs: try readIDs(
        form.n_lost_lease_ids, form.lost_lease_ids, "lost_lease_ids", countMax: WireLimits.batchCountMax))
  }

  func fill(_ form: inout Newswire__V1__RenewResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_lost_lease_ids, form.lost_lease_ids) = try arena.ids(
      lostLeaseIDs, "lost_lease_ids", countMax: WireLimits.batchCountMax)
  }
}
