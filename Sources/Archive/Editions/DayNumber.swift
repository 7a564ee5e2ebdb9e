import Models

/// Days of UTC, counted from 1970-01-01.
enum DayNumber {
  static let milliseconds: Int64 = 86_400_000

  static func of(_ timeKey: TimeKey) -> Int64 { of(milliseconds: timeKey.milliseconds) }

  /// Rounds down, also before 1970.
  static func of(milliseconds: Int64) -> Int64 {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: Self.milliseconds)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// "2025-02-10".
  static func text(_ day: Int64) -> String {
    String(Timestamp(millisecondsSinceEpoch: day * milliseconds).rfc3339.prefix(10))
  }
}
