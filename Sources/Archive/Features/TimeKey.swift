import Models

/// An article's row number, which runs in the order of time: milliseconds since 1970 above, a discriminator below.
///
/// Lists by time then walk the rows and their index backwards and touch no other index. Years 1691 to 2248 fit.
struct TimeKey: Sendable, Hashable, Comparable {
  var rawValue: Int64

  static let discriminatorBits: Int64 = 20
  static let millisecondsRange: ClosedRange<Int64> = -(1 << 43)...((1 << 43) - 1)
  /// How far past its reception a publication time may lie: zones are often stated wrong by some hours.
  static let futureMillisecondsMax: Int64 = 24 * 3_600_000

  init(rawValue: Int64) { self.rawValue = rawValue }

  /// The first row of a millisecond; times outside the range are brought to its ends.
  init(milliseconds: Int64, discriminator: Int64 = 0) {
    let range = Self.millisecondsRange
    let bounded = min(max(milliseconds, range.lowerBound), range.upperBound)
    rawValue = bounded << Self.discriminatorBits | (discriminator & Self.discriminatorMask)
  }

  static let discriminatorMask: Int64 = (1 << discriminatorBits) - 1

  var milliseconds: Int64 { rawValue >> Self.discriminatorBits }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Where an article wants to stand: when it was published; without that, or with a time in the future, when it was
  /// received. Of the same millisecond, the ID decides, so that the order of arrival does not.
  static func preferred(for article: Article) -> TimeKey {
    let received = article.receivedAt?.millisecondsSinceEpoch
    var milliseconds = article.publishedAt?.millisecondsSinceEpoch ?? received ?? 0
    if let received, milliseconds > received + futureMillisecondsMax { milliseconds = received }
    return TimeKey(milliseconds: milliseconds, discriminator: hash(article.id.rawValue))
  }

  /// FNV-1a, 64 bits, folded to the discriminator's.
  private static func hash(_ text: String) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(truncatingIfNeeded: hash ^ (hash >> 20) ^ (hash >> 40))
  }
}
