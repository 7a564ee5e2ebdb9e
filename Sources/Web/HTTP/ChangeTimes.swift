import Synchronization

/// Since when an address has had the answer that it has, as far as this process saw: what Last-Modified says.
///
/// A page is made of much that has no time of its own (ranks, similar news, what drops off a list), so that no time of an article
/// covers every change. What is remembered here does: another body is another time. A client's time counts only when it is this very
/// time, so that several processes behind one address, each with times of its own, cannot take an old body for the present one.
final class ChangeTimes: Sendable {
  /// Addresses that are remembered; all are forgotten past it, which costs a client one answer that it had already.
  static let addressesMax = 16_384

  private struct Known {
    var tag: String
    var seconds: Int64
  }

  private let known = Mutex<[Int: Known]>([:])

  /// When the body with this tag was first seen under an address; nothing within that second, in which another one could follow.
  ///
  /// - Parameters:
  ///   - address: all that the body depends on.
  ///   - now: seconds since 1970.
  func seconds(of tag: String, at address: String, now: Int64) -> Int64? {
    var hasher = Hasher()
    hasher.combine(address)
    let key = hasher.finalize()
    let seconds = known.withLock { known in
      if let before = known[key], before.tag == tag { return before.seconds }
      if known.count >= Self.addressesMax { known.removeAll(keepingCapacity: true) }
      // Later than the time of the body before, also when the clock was set back.
      let seconds = max(now, (known[key]?.seconds ?? now - 1) + 1)
      known[key] = Known(tag: tag, seconds: seconds)
      return seconds
    }
    return seconds < now ? seconds : nil
  }
}
