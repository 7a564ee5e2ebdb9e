/// The archive's reasons in the reader's language. What is not known is shown as it came.
struct Reasons {
  let words: Messages

  func translated(_ reason: String) -> String {
    guard words.language != .english else { return reason }
    if Self.whole.contains(reason) { return words(reason) }
    for prefix in Self.prefixes where reason.hasPrefix(prefix + " ") {
      return words(prefix, String(reason.dropFirst(prefix.count + 1)))
    }
    let parts = reason.split(separator: " ")
    guard let number = parts.first.flatMap({ Int($0) }) else { return reason }
    if parts.count == 2, parts[1].hasPrefix("source") { return words.count("sources", number) }
    guard parts.count == 3, let unit = Self.units[String(parts[1])], parts[2] == "later" || parts[2] == "earlier" else {
      return reason
    }
    return words(String(parts[2]), words(unit, words.number(number)))
  }

  private static let whole: Set<String> = [
    "same text", "similar words", "at the same time", "started the story", "like the articles of the story",
    "the edition's newest", "told by a leading source",
  ]
  private static let prefixes = [
    "same event:", "same people:", "same organisations:", "same places:", "same names:", "same keywords:",
    "same words in the title:",
  ]
  private static let units = [
    "minute": "minute", "minutes": "minutes.", "hour": "hour", "hours": "hours.", "day": "day.", "days": "days.",
  ]
}
