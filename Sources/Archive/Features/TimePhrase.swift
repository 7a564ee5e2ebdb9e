/// Spans of time in words.
enum TimePhrase {
  /// "3 hours later", "2 days earlier", "at the same time".
  static func distance(from reference: TimeKey, to other: TimeKey) -> String {
    let milliseconds = other.milliseconds - reference.milliseconds
    let length = span(milliseconds.magnitude)
    guard let length else { return "at the same time" }
    return "\(length) \(milliseconds > 0 ? "later" : "earlier")"
  }

  /// "3 hours"; nothing below a minute.
  static func span(_ milliseconds: UInt64) -> String? {
    let minutes = milliseconds / 60_000
    let (count, unit): (UInt64, String) =
      switch minutes {
      case ..<60: (minutes, "minute")
      case ..<2_880: (minutes / 60, "hour")
      default: (minutes / 1_440, "day")
      }
    guard count > 0 else { return nil }
    return "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}
