import Foundation
import Models

/// Values as people read them.
enum ReadingForms {
  /// "1st", "2nd", "3rd", "4th", "11th", "729th".
  static func ordinal(_ number: Int) -> String {
    let suffix =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }

  /// "10 February 2025, 14:30 +01:00", in the zone that the article states.
  static func date(_ time: Timestamp) -> String {
    let text = time.rfc3339
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let digits = Array(text)
    guard digits.count >= 20, let month = Int(String(digits[5..<7])), let day = Int(String(digits[8..<10])),
      months.indices.contains(month - 1)
    else { return text }
    let zone = time.offsetMinutes == 0 ? "UTC" : String(digits.suffix(6))
    return "\(day) \(months[month - 1]) \(String(digits[0..<4])), \(String(digits[11..<16])) \(zone)"
  }

  /// "2025-02-10 14:30 UTC", "2025-02-10 15:30 +01:00": in the reader's zone, so that lists in the order of time look so.
  static func shortDate(_ time: Timestamp?, in zone: TimeZone = .current) -> String {
    guard let time else { return "no date" }
    let seconds = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time.millisecondsSinceEpoch) / 1_000))
    let local = Timestamp(millisecondsSinceEpoch: time.millisecondsSinceEpoch, offsetMinutes: Int16(seconds / 60))
    let text = local.rfc3339
    return text.prefix(16).replacing("T", with: " ") + (local.offsetMinutes == 0 ? " UTC" : " \(text.suffix(6))")
  }

  /// When an article was published; of one without a date, when it was received.
  static func shortDate(of article: ArticleSummary, in zone: TimeZone = .current) -> String {
    guard article.publishedAt == nil, let received = article.receivedAt else {
      return shortDate(article.publishedAt, in: zone)
    }
    return "no date; received \(shortDate(received, in: zone))"
  }

  /// "729th in US", or that there is none yet.
  static func rank(_ rank: SourceRank) -> String {
    guard rank.rank > 0 else { return "not ranked yet" }
    let place = rank.source.country.isEmpty ? "" : " in \(rank.source.country)"
    return ordinal(rank.rank) + place + (rank.rankOf > 0 ? " (of \(rank.rankOf))" : "")
  }

  /// "1 article", "2 articles".
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// "3 min", "2 h", from milliseconds.
  static func age(milliseconds: Int) -> String {
    switch milliseconds / 1_000 {
    case ..<120: "\(milliseconds / 1_000) s"
    case ..<7_200: "\(milliseconds / 60_000) min"
    case ..<172_800: "\(milliseconds / 3_600_000) h"
    default: "\(milliseconds / 86_400_000) d"
    }
  }

  /// "1.5 MB".
  static func bytes(_ count: Int) -> String {
    switch count {
    case ..<1_000: "\(count) B"
    case ..<1_000_000: "\((count + 500) / 1_000) kB"
    default: "\((count + 50_000) / 1_000_000).\((count + 50_000) % 1_000_000 / 100_000) MB"
    }
  }
}
