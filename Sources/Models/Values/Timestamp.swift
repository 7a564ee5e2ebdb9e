/// An instant with the zone in which it was stated, to the millisecond.
///
/// Two timestamps are equal when both the instant and the zone are; they are ordered by the instant.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var millisecondsSinceEpoch: Int64
  /// East of Greenwich, -1,439 to 1,439; 0 is UTC.
  public var offsetMinutes: Int16

  /// Year 1 to year 9999, what RFC 3339 can write: everything outside is refused by the parser.
  public static let millisecondsRange: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

  /// Creates a timestamp; values outside ``millisecondsRange`` are brought to its ends.
  public init(millisecondsSinceEpoch: Int64, offsetMinutes: Int16 = 0) {
    let range = Self.millisecondsRange
    self.millisecondsSinceEpoch = min(max(millisecondsSinceEpoch, range.lowerBound), range.upperBound)
    self.offsetMinutes = min(max(offsetMinutes, -1_439), 1_439)
  }

  /// Orders by the instant; where that is the same, by the zone.
  public static func < (left: Self, right: Self) -> Bool {
    (left.millisecondsSinceEpoch, left.offsetMinutes) < (right.millisecondsSinceEpoch, right.offsetMinutes)
  }

  /// The same instant in UTC.
  public var utc: Timestamp { Timestamp(millisecondsSinceEpoch: millisecondsSinceEpoch) }

  /// This instant, later by `duration`.
  public func advanced(by duration: Duration) -> Timestamp {
    let (seconds, attoseconds) = duration.components
    let milliseconds = seconds * 1_000 + attoseconds / 1_000_000_000_000_000
    return Timestamp(millisecondsSinceEpoch: millisecondsSinceEpoch + milliseconds, offsetMinutes: offsetMinutes)
  }
}
