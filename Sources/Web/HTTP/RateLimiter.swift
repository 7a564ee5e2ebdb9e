import Synchronization

/// How many requests one address may make: a bucket of tokens each, filled again over time. The table of addresses is
/// bounded.
final class RateLimiter: Sendable {
  /// Addresses that are remembered; past it, those whose buckets are full again are forgotten, and if none is, the fuller half.
  static let addressesMax = 10_000

  private struct Bucket {
    var tokens: Double
    var at: Duration
  }

  private let perSecond: Double
  private let burst: Double
  private let now: @Sendable () -> Duration
  private let buckets = Mutex<[String: Bucket]>([:])

  /// - Parameters:
  ///   - perSecond: requests a second in the long run; 0 for no limit.
  ///   - burst: requests at once.
  ///   - now: the time since any fixed moment.
  init(perSecond: Int, burst: Int, now: @escaping @Sendable () -> Duration) {
    self.perSecond = Double(perSecond)
    self.burst = Double(max(1, burst))
    self.now = now
  }

  /// The time since the machine's monotonic clock began.
  static let clock: @Sendable () -> Duration = {
    let start = ContinuousClock.now
    return { start.duration(to: .now) }
  }()

  /// What one customer of a provider has: all of an IPv4 address, the first 64 bits of an IPv6 one.
  static func key(_ address: String) -> String {
    let parts = address.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 2, !address.contains(".") else { return address }
    // "2001:db8::7" is short for zeros between.
    let head = parts.prefix { !$0.isEmpty }
    return (head + Array(repeating: "0", count: 4)).prefix(4).joined(separator: ":")
  }

  /// Takes one token; how many seconds to wait when there is none.
  func secondsToWait(_ address: String) -> Int? {
    guard perSecond > 0 else { return nil }
    let (time, address) = (now(), Self.key(address))
    return buckets.withLock { buckets in
      if buckets.count >= Self.addressesMax, buckets[address] == nil { forget(&buckets, at: time) }
      var bucket = buckets[address] ?? Bucket(tokens: burst, at: time)
      bucket.tokens = min(burst, bucket.tokens + (time - bucket.at) / .seconds(1) * perSecond)
      bucket.at = time
      defer { buckets[address] = bucket }
      guard bucket.tokens < 1 else {
        bucket.tokens -= 1
        return nil
      }
      return max(1, Int(((1 - bucket.tokens) / perSecond).rounded(.up)))
    }
  }

  private func forget(_ buckets: inout [String: Bucket], at time: Duration) {
    buckets = buckets.filter { $0.value.tokens + (time - $0.value.at) / .seconds(1) * perSecond < burst }
    guard buckets.count >= Self.addressesMax else { return }
    let fuller = buckets.sorted { $0.value.tokens > $1.value.tokens }.prefix(Self.addressesMax / 2)
    for (address, _) in fuller { buckets[address] = nil }
  }
}
