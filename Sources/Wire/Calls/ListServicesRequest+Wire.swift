internal import CNewswireProtos
public import Models

extension ListServicesRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.ListServicesRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__ListServicesRequest>) {
    rpc__v1__list_services_request__init(form)
  }

  init(form: Rpc__V1__ListServicesRequest) throws(WireError) { self.init() }

  func fill(_ form: inout Rpc__V1__ListServicesRequest, in arena: borrowing Arena) throws(WireError) {}
}
