internal import CNewswireProtos
public import Models

extension Edition: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Edition" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Edition>) { newswire__v1__edition__init(form) }

  init(form: Newswire__V1__Edition) throws(WireError) {
    self.init(
      code: try readText(form.code, "code", max: WireLimits.codeByteCountMax),
      name: try readText(form.name, "name", max: WireLimits.titleByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__Edition, in arena: borrowing Arena) throws(WireError) {
    form.code = try arena.text(code, "code", max: WireLimits.codeByteCountMax)
    form.name = try arena.text(name, "name", max: WireLimits.titleByteCountMax)
  }
}
