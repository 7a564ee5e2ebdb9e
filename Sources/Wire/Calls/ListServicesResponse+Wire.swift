internal import CNewswireProtos
public import Models

extension ListServicesResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.ListServicesResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__ListServicesResponse>) {
    rpc__v1__list_services_response__init(form)
  }

  init(form: Rpc__V1__ListServicesResponse) throws(WireError) {
    self.init(
      services: try readTexts(
        form.n_services, form.services, "services", countMax: WireLimits.serviceCountMax,
        max: WireLimits.nameByteCountMax))
  }

  func fill(_ form: inout Rpc__V1__ListServicesResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_services, form.services) = try arena.texts(
      services, "services", countMax: WireLimits.serviceCountMax, max: WireLimits.nameByteCountMax)
  }
}
