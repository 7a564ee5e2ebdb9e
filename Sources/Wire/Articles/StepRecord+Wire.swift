internal import CNewswireProtos
public import Models

extension StepRecord: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.StepRecord" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__StepRecord>) {
    newswire__v1__step_record__init(form)
  }

  init(form: Newswire__V1__StepRecord) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.nameByteCountMax),
      version: try readNumber(form.version, "version"),
      dataVersion: try readText(form.data_version, "data_version", max: WireLimits.codeByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__StepRecord, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.nameByteCountMax)
    form.version = try writeNumber(version, "version")
    form.data_version = try arena.text(dataVersion, "data_version", max: WireLimits.codeByteCountMax)
  }
}
