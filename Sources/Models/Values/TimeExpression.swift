/// Times as people write them, in "after:" and "before:" of a search and in flags.
public enum TimeExpression {
  /// What can be written, for error messages.
  public static let forms =
    "write a date, as 2025-02-10, a time, as 2025-02-10T14:30:00Z, today, yesterday, or a span back from now, as -7d "
    + "(min, h, d, w, mo, y)"

  /// Longest span, in its unit.
  static let countMax = 100_000

  /// The time that a text stands for at `now`; nothing when it is none.
  public static func time(_ text: String, now: Timestamp) -> Timestamp? {
    switch text.lowercased() {
    case "now": return now
    case "today": return midnight(before: now, days: 0)
    case "yesterday": return midnight(before: now, days: 1)
    default: return date(text) ?? span(text, now: now)
    }
  }

  /// RFC 3339, or its beginning: a day, a month, a year.
  private static func date(_ text: String) -> Timestamp? {
    guard text.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true else { return nil }
    switch text.utf8.count {
    case 4: return Timestamp(rfc3339: text + "-01-01")
    case 7: return Timestamp(rfc3339: text + "-01")
    default: return Timestamp(rfc3339: text)
    }
  }

  private static func span(_ text: String, now: Timestamp) -> Timestamp? {
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let digits = unsigned.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), (0...countMax).contains(count),
      let unit = units[unsigned.dropFirst(digits.count).lowercased()]
    else { return nil }
    return Timestamp(millisecondsSinceEpoch: now.millisecondsSinceEpoch - Int64(count) * unit)
  }

  /// Months and years by their usual length: a span needs no calendar.
  private static let units: [String: Int64] = [
    "min": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 7 * 86_400_000, "mo": 30 * 86_400_000, "y": 365 * 86_400_000,
  ]

  private static func midnight(before now: Timestamp, days: Int64) -> Timestamp {
    let day: Int64 = 86_400_000
    let start = now.millisecondsSinceEpoch - (now.millisecondsSinceEpoch % day + day) % day
    return Timestamp(millisecondsSinceEpoch: start - days * day)
  }
}
