internal import CNewswireProtos
public import Models

extension TrendDay: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.TrendDay" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__TrendDay>) {
    newswire__v1__trend_day__init(form)
  }

  init(form: Newswire__V1__TrendDay) throws(WireError) {
    self.init(
      day: try readText(form.day, "day", max: WireLimits.codeByteCountMax),
      sourceCount: try readNumber(form.source_count, "source_count"))
  }

  func fill(_ form: inout Newswire__V1__TrendDay, in arena: borrowing Arena) throws(WireError) {
    form.day = try arena.text(day, "day", max: WireLimits.codeByteCountMax)
    form.source_count = try writeNumber(sourceCount, "source_count")
  }
}
