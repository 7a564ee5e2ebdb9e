internal import CNewswireProtos
public import Models

extension TrendsResponse: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.TrendsResponse" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__TrendsResponse>) {
    newswire__v1__trends_response__init(form)
  }

  init(form: Newswire__V1__TrendsResponse) throws(WireError) {
    self.init(
      edition: try readMessage(form.edition, "edition") ?? .world,
      trends: try readMessages(form.n_trends, form.trends, "trends", countMax: WireLimits.articlePageCountMax),
      asOf: try readTime(form.as_of, "as_of"),
      pastDayCount: try readNumber(form.past_day_count, "past_day_count"),
      sourceCount: try readNumber(form.source_count, "source_count"))
  }

  func fill(_ form: inout Newswire__V1__TrendsResponse, in arena: borrowing Arena) throws(WireError) {
    form.edition = try arena.message(edition, "edition")
    (form.n_trends, form.trends) = try arena.messages(trends, "trends", countMax: WireLimits.articlePageCountMax)
    form.as_of = try arena.time(asOf, "as_of")
    form.past_day_count = try writeNumber(pastDayCount, "past_day_count")
    form.source_count = try writeNumber(sourceCount, "source_count")
  }
}
