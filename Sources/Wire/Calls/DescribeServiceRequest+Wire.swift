internal import CNewswireProtos
public import Models

extension DescribeServiceRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.DescribeServiceRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__DescribeServiceRequest>) {
    rpc__v1__describe_service_request__init(form)
  }

  init(form: Rpc__V1__DescribeServiceRequest) throws(WireError) {
    self.init(
      service: try readText(form.service, "service", max: WireLimits.nameByteCountMax))
  }

  func fill(_ form: inout Rpc__V1__DescribeServiceRequest, in arena: borrowing Arena) throws(WireError) {
    form.service = try arena.text(service, "service", max: WireLimits.nameByteCountMax)
  }
}
