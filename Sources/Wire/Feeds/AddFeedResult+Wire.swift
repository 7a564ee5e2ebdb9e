internal import CNewswireProtos
public import Models

extension AddFeedResult: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "newswire.v1.AddFeedResult" }
  static func initialise(_ form: UnsafeMutablePointer<Newswire__V1__AddFeedResult>) {
    newswire__v1__add_feed_result__init(form)
  }

  init(form: Newswire__V1__AddFeedResult) throws(WireError) {
    self.init(
      outcome: readChoice(form.outcome.rawValue, else: .unspecified),
      url: try readText(form.url, "url", max: WireLimits.urlByteCountMax),
      reason: try readText(form.reason, "reason", max: WireLimits.reasonByteCountMax))
  }

  func fill(_ form: inout Newswire__V1__AddFeedResult, in arena: borrowing Arena) throws(WireError) {
    form.outcome = Newswire__V1__AddFeedResult__Outcome(UInt32(outcome.rawValue))
    form.url = try arena.text(url, "url", max: WireLimits.urlByteCountMax)
    form.reason = try arena.text(reason, "reason", max: WireLimits.reasonByteCountMax)
  }
}
