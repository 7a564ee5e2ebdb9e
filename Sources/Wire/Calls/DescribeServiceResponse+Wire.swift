internal import CNewswireProtos
public import Models

extension DescribeServiceResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.DescribeServiceResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__DescribeServiceResponse>) {
    rpc__v1__describe_service_response__init(form)
  }

  init(form: Rpc__V1__DescribeServiceResponse) throws(WireError) {
    self.init(
      service: try readText(form.service, "service", max: WireLimits.nameByteCountMax),
      methods: try readMessages(form.n_methods, form.methods, "methods", countMax: WireLimits.serviceCountMax))
  }

  func fill(_ form: inout Rpc__V1__DescribeServiceResponse, in arena: borrowing Arena) throws(WireError) {
    form.service = try arena.text(service, "service", max: WireLimits.nameByteCountMax)
    (form.n_methods, form.methods) = try arena.messages(methods, "methods", countMax: WireLimits.serviceCountMax)
  }
}
