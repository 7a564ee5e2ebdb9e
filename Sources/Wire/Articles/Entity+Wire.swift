internal import CNewswireProtos
public import Models

extension Entity: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Entity" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Entity>) { newswire__v1__entity__init(form) }

  init(form: Newswire__V1__Entity) throws(WireError) {
    self.init(
      name: try readText(form.name, "name", max: WireLimits.titleByteCountMax),
      kind: readChoice(form.kind.rawValue, else: .other),
      salience: try readReal(form.salience, "salience", 0...1),
      mentions: try readMessages(form.n_mentions, form.mentions, "mentions", countMax: WireLimits.spanCountMax))
  }

  func fill(_ form: inout Newswire__V1__Entity, in arena: borrowing Arena) throws(WireError) {
    form.name = try arena.text(name, "name", max: WireLimits.titleByteCountMax)
    form.kind = Newswire__V1__Entity__Kind(UInt32(kind.rawValue))
    form.salience = try writeReal(salience, "salience", 0...1)
    (form.n_mentions, form.mentions) = try arena.messages(mentions, "mentions", countMax: WireLimits.spanCountMax)
  }
}
