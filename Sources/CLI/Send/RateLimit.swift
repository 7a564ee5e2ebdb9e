/// At most so many documents a second. A pure decision.
struct RateLimit {
  /// A second's documents go in this many calls, so that a slow rate is even and not one burst a minute.
  private static let callsPerSecond = 4.0

  let perSecond: Double
  /// When the documents that were let through so far are paid for.
  private var isFreeAt: ContinuousClock.Instant?

  init(perSecond: Double) { self.perSecond = perSecond }

  /// The most documents of one call.
  var countMax: Int { max(1, Int(perSecond / Self.callsPerSecond)) }

  /// How long to wait before this many are sent. What was not used is not saved up.
  mutating func delay(_ count: Int, at now: ContinuousClock.Instant) -> Duration {
    let begins = max(isFreeAt ?? now, now)
    isFreeAt = begins + .seconds(Double(count) / perSecond)
    return begins - now
  }
}
