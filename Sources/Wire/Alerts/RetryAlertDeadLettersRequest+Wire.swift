internal import CNewswireProtos
public import Models

extension RetryAlertDeadLettersRequest: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.RetryAlertDeadLettersRequest" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__RetryAlertDeadLettersRequest>) {
    newswire__v1__retry_alert_dead_letters_request__init(form)
  }

  init(form: Newswire__V1__RetryAlertDeadLettersRequest) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.codeByteCountMax),
      ids: try readTexts(
        form.n_ids, form.ids, "ids", countMax: WireLimits.statusCountMax, max: WireLimits.idByteCountMax),
      all: form.all != 0)
  }

  func fill(_ form: inout Newswire__V1__RetryAlertDeadLettersRequest, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.codeByteCountMax)
    (form.n_ids, form.ids) = try arena.texts(
      ids, "ids", countMax: WireLimits.statusCountMax, max: WireLimits.idByteCountMax)
    form.all = all ? 1 : 0
  }

  func check() throws(WireError) {
    try checkNotEmpty(name, "name")
    guard all != !ids.isEmpty else {
      throw WireError(
        field: "ids", reason: all ? "must be empty when 'all' is set" : "must not be empty unless 'all' is set")
    }
  }
}
