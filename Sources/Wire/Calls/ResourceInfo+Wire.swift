internal import CNewswireProtos
public import Models

extension ResourceInfo: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.ResourceInfo" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__ResourceInfo>) { rpc__v1__resource_info__init(form) }

  init(form: Rpc__V1__ResourceInfo) throws(WireError) {
    self.init(
      type: try readText(form.type, "type", max: WireLimits.nameByteCountMax),
      name: try readText(form.name, "name", max: WireLimits.titleByteCountMax))
  }

  func fill(_ form: inout Rpc__V1__ResourceInfo, in arena: borrowing Arena) throws(WireError) {
    form.type = try arena.text(type, "type", max: WireLimits.nameByteCountMax)
    form.name = try arena.text(name, "name", max: WireLimits.titleByteCountMax)
  }
}
