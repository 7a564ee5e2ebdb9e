/// What a poll brought, as far as the schedule is concerned.
public struct PollAnswer: Sendable, Hashable {
  /// Entries that were not known.
  public var newCount = 0
  /// The `ETag` of the answer.
  public var entityTag = ""
  /// Its `Last-Modified`.
  public var lastModified = ""
  /// How long the answer stays fresh, by the server.
  public var freshFor: Duration?
  /// The pause that the feed asks for (`ttl`, `sy:updatePeriod`); nothing when the feed was not read, or asks for none.
  public var hint: Duration?
  /// When nobody needs to poll.
  public var quietHours = QuietHours()
  /// Where only permanent redirects led to; the feed's own address when there were none.
  public var permanentURL = ""

  /// An answer of which nothing is known.
  public init() {}
}
