internal import CNewswireProtos
public import Models

extension ListDeadLettersResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.ListDeadLettersResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__ListDeadLettersResponse>) {
    newswire__v1__list_dead_letters_response__init(form)
  }

  init(form: Newswire__V1__ListDeadLettersResponse) throws(WireError) {
    self.init(
      deadLetters: try readMessages(
        form.n_dead_letters, form.dead_letters, "dead_letters", countMax: WireLimits.pageCountMax),
      nextCursor: try readText(form.next_cursor, "next_cursor", max: WireLimits.cursorByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__ListDeadLettersResponse, in arena: borrowing Arena) throws(WireError) {
    (form.n_dead_letters, form.dead_letters) = try arena.messages(
      deadLetters, "dead_letters", countMax: WireLimits.pageCountMax)
    form.next_cursor = try arena.text(nextCursor, "next_cursor", max: WireLimits.cursorByteCountMax)
  }
}
