import Models

/// Dates that RFC 3339 does not take.
enum LooseDate {
  /// ISO 8601 without seconds, without a zone, or with a fraction and a space: "2025-02-10 14:30", "20250210T143000Z".
  static func iso(_ text: String) -> Timestamp? {
    var reader = DateScanner(text)
    guard let year = reader.digits(4) else { return nil }
    let isCompact = !(reader.take("-") || reader.take("/") || reader.take("."))
    guard let month = isCompact ? reader.digits(2) : reader.digits(upTo: 2) else { return nil }
    if !isCompact { guard reader.take("-") || reader.take("/") || reader.take(".") else { return nil } }
    guard let day = isCompact ? reader.digits(2) : reader.digits(upTo: 2),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    _ = reader.take("T") || reader.take("t")
    reader.skipSpaces()
    return timestamp(date, time: reader.time(), zone: reader.zone())
  }

  /// Dates with the month's English name, as in mail and feeds (RFC 5322): "Mon, 10 Feb 2025 14:30:00 +0100",
  /// "February 10, 2025".
  static func named(_ text: String) -> Timestamp? {
    var reader = DateScanner(text)
    var (day, month, year): (Int?, Int?, Int?) = (nil, nil, nil)
    var isGuarded = 0
    while day == nil || month == nil || year == nil {
      isGuarded += 1
      guard isGuarded < 16 else { return nil }
      reader.skipSeparators()
      if let word = reader.word() {
        if let number = Months.number(word) {
          month = month ?? number
        } else if !Months.isFiller(word) {
          return nil
        }
      } else if let number = reader.digits(upTo: 4) {
        if number > 31 { year = year ?? number } else { day = day ?? number }
      } else {
        return nil
      }
    }
    guard let day, let month, let year, let date = CivilDate(year: year, month: month, day: day) else { return nil }
    reader.skipSeparators()
    if reader.peekWord() == "at" { _ = reader.word() }
    reader.skipSeparators()
    return timestamp(date, time: reader.time(), zone: reader.zone())
  }

  private static func timestamp(_ date: CivilDate, time: Int?, zone: Int?) -> Timestamp {
    let (time, zone) = (time ?? 0, zone ?? 0)
    let milliseconds = Int64(date.daysSinceEpoch) * 86_400_000 + Int64(time) * 1_000 - Int64(zone) * 60_000
    return Timestamp(millisecondsSinceEpoch: milliseconds, offsetMinutes: Int16(zone))
  }
}
