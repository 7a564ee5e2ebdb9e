import Models

/// Times in the headers of HTTP: "Mon, 10 Feb 2025 14:30:00 GMT" (RFC 9110, section 5.6.7).
enum HTTPDate {
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  static func text(seconds: Int64) -> String {
    let bounds = Timestamp.millisecondsRange
    let milliseconds = min(max(seconds, bounds.lowerBound / 1_000), bounds.upperBound / 1_000) * 1_000
    let parts = Timestamp(millisecondsSinceEpoch: milliseconds).rfc3339
    let number = Int((milliseconds >= 0 ? milliseconds : milliseconds - 86_399_999) / 86_400_000)
    let date = CivilDate(daysSinceEpoch: number)
    let day = days[(number % 7 + 7) % 7]
    let clock = parts.dropFirst(11).prefix(8)
    return "\(day), \(date.day < 10 ? "0" : "")\(date.day) \(months[date.month - 1]) \(parts.prefix(4)) \(clock) GMT"
  }

  /// The preferred form only; nothing for what is none.
  static func seconds(_ text: String) -> Int64? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
      let month = months.firstIndex(of: String(parts[2])), let date = CivilDate(year: year, month: month + 1, day: day)
    else { return nil }
    let clock = parts[4].split(separator: ":").compactMap { Int64($0) }
    guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock[2]) else {
      return nil
    }
    return Int64(date.daysSinceEpoch) * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
  }
}
