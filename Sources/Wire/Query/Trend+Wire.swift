internal import CNewswireProtos
public import Models

extension Trend: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.Trend" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__Trend>) {
    newswire__v1__trend__init(form)
  }

  init(form: Newswire__V1__Trend) throws(WireError) {
    self.init(
      text: try readText(form.text, "text", max: WireLimits.titleByteCountMax),
      kind: readChoice(form.kind.rawValue, else: .keyword),
      score: try readReal(form.score, "score"),
      sourceCount: try readNumber(form.source_count, "source_count"),
      expected: try readReal(form.expected, "expected"),
      past: try readMessages(form.n_past, form.past, "past", countMax: WireLimits.historyDayCountMax),
      reason: try readText(form.reason, "reason", max: WireLimits.evidenceByteCountMax),
      query: try readText(form.query, "query", max: WireLimits.queryByteCountMax),
      example: try readMessage(form.example, "example") ?? ArticleSummary())
  }

  func fill(_ form: inout Newswire__V1__Trend, in arena: borrowing Arena) throws(WireError) {
    form.text = try arena.text(text, "text", max: WireLimits.titleByteCountMax)
    form.kind = Newswire__V1__TrendKind(UInt32(kind.rawValue))
    form.score = try writeReal(score, "score")
    form.source_count = try writeNumber(sourceCount, "source_count")
    form.expected = try writeReal(expected, "expected")
    (form.n_past, form.past) = try arena.messages(past, "past", countMax: WireLimits.historyDayCountMax)
    form.reason = try arena.text(reason, "reason", max: WireLimits.evidenceByteCountMax)
    form.query = try arena.text(query, "query", max: WireLimits.queryByteCountMax)
    form.example = try arena.message(example, "example")
  }
}
