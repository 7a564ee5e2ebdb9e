/// Month names of dates.
enum Months {
  private static let prefixes = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static let fillers: Set<String> = [
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "st", "nd", "rd", "th", "of", "the", "on", "published", "posted",
    "updated",
  ]

  /// 1 to 12 for an English month's name or its abbreviation, in lower case.
  static func number(_ word: String) -> Int? {
    guard word.utf8.count >= 3, let index = prefixes.firstIndex(where: { word.hasPrefix($0) }) else { return nil }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    return names[index].hasPrefix(word) || word == "sept" ? index + 1 : nil
  }

  /// True for words that may stand in a date without changing it.
  static func isFiller(_ word: String) -> Bool { fillers.contains(word) }
}
