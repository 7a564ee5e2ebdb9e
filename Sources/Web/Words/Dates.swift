import Models

/// Times as the reader's language writes them.
struct Dates {
  let words: Messages
  /// What counts as now, for "3 hours ago".
  let now: Timestamp

  private static let months: [ReaderLanguage: [String]] = [
    .english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    .german: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ],
    .french: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    .spanish: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
  ]

  /// "10 February 2025", in the zone that the time states.
  func day(_ time: Timestamp) -> String {
    let text = Array(time.rfc3339)
    guard text.count >= 20, let month = Int(String(text[5..<7])), let day = Int(String(text[8..<10])),
      let names = Self.months[words.language], names.indices.contains(month - 1)
    else { return time.rfc3339 }
    let year = String(text[0..<4])
    switch words.language {
    case .english: return "\(day) \(names[month - 1]) \(year)"
    case .german: return "\(day). \(names[month - 1]) \(year)"
    case .french: return "\(day == 1 ? "1er" : String(day)) \(names[month - 1]) \(year)"
    case .spanish: return "\(day) de \(names[month - 1]) de \(year)"
    }
  }

  /// "10 February 2025, 14:30 +01:00": exact, with the zone.
  func exact(_ time: Timestamp) -> String {
    let text = time.rfc3339
    let zone = time.offsetMinutes == 0 ? "UTC" : String(text.suffix(6))
    return "\(day(time)), \(text.dropFirst(11).prefix(5)) \(zone)"
  }

  /// "3 hours ago" within the last two days, else nothing.
  private func recent(_ time: Timestamp) -> String? {
    let minutes = (now.millisecondsSinceEpoch - time.millisecondsSinceEpoch) / 60_000
    switch minutes {
    case -60..<60: return words.count("minutesAgo", Int(max(minutes, 1)))
    case 60..<2_880: return words.count("hoursAgo", Int(minutes / 60))
    default: return nil
    }
  }

  /// "3 hours ago" within the last two days, else the day.
  func near(_ time: Timestamp) -> String { recent(time) ?? day(time) }

  /// What a template needs for a `<time>`; the form tells the script what to write in the reader's own zone.
  func view(_ time: Timestamp?, isExact: Bool = false) -> [String: Any] {
    guard let time else { return ["timed": false, "timeText": words("noDate"), "timeForm": ""] }
    let exact = exact(time)
    let recent = isExact ? nil : recent(time)
    return [
      "timed": true, "timeText": isExact ? exact : recent ?? day(time), "timeExact": exact, "timeISO": time.rfc3339,
      "timeForm": isExact ? "exact" : recent == nil ? "day" : "near",
    ]
  }

  /// "3 min", "2 h".
  func span(milliseconds: Int) -> String {
    switch milliseconds / 1_000 {
    case ..<120: words("seconds", words.number(milliseconds / 1_000))
    case ..<7_200: words("minutes", words.number(milliseconds / 60_000))
    case ..<172_800: words("hours", words.number(milliseconds / 3_600_000))
    default: words("days", words.number(milliseconds / 86_400_000))
    }
  }
}
