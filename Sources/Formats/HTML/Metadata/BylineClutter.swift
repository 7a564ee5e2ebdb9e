/// What stands beside a name in a byline and is none: when, how long, from where, as what.
enum BylineClutter {
  /// The words of a name stand in front of a place or a role; a sole one is an organisation's.
  private static let nameWordsMin = 2
  /// A longer text that ends in "ago" or "read" is no age, in words.
  private static let ageWordsMax = 5
  /// So far behind a number its month may stand: "4 de marzo".
  private static let monthWordsMax = 2

  /// The name in a piece of a byline; empty where it holds none.
  ///
  /// - Parameters:
  ///   - isLine: whether readers see it, so that a place, a role or a request may stand in it.
  ///   - isBeside: whether other names stand in the same byline.
  static func removed(from piece: String, isLine: Bool, isBeside: Bool) -> String {
    var words = piece.split(separator: " ")[...]
    if let time = words.indices.first(where: { isTime(words, $0) }) {
      words = words[..<time]
      // A sole word with a capital is left: "Ada March 10:30".
      while let last = words.last, isJoint(last), words.count != nameWordsMin || last.first?.isUppercase != true {
        words.removeLast()
      }
    } else if isAge(words) {
      // "Ada Quill an hour ago"
      words = words.prefix { $0.first?.isUppercase == true }
      if words.count < nameWordsMin { return "" }
    }
    guard isLine, let first = words.first else { return words.joined(separator: " ") }
    if BylineWords.requests.contains(key(first)) || words.allSatisfy({ BylineWords.joints.contains(key($0)) }) {
      return ""
    }
    if let end = words.indices.dropFirst().first(where: { words[$0].contains("@") || isLead(words, $0) }) {
      words = words[..<end]
    }
    guard !isSentence(words) else { return "" }
    let name = withoutRole(words, isBeside: isBeside).joined(separator: " ")
    return isBeside && BylineWords.cities.contains(name.lowercased()) ? "" : name
  }

  /// True for what says as what, or where, somebody works.
  static func isOffice(_ text: String) -> Bool {
    let words = text.split(separator: " ").map(key)
    return words.contains { BylineWords.roles.contains($0) || BylineWords.bodies.contains($0) }
      || words.last == "news" || words.last == "media" || words.last == "times"
      || BylineWords.cities.contains(text.lowercased())
  }

  /// A word in lower case without the marks around it.
  private static func key(_ word: Substring) -> String {
    var word = word
    while let first = word.first, !first.isLetter, !first.isNumber, first != "&" { word.removeFirst() }
    while let last = word.last, !last.isLetter, !last.isNumber, last != "&" { word.removeLast() }
    return word.lowercased()
  }

  /// Whether a time begins at a word: "Updated", "4 min", "4. März", "10:30", "2025".
  private static func isTime(_ words: ArraySlice<Substring>, _ index: Int) -> Bool {
    let word = key(words[index])
    if BylineWords.times.contains(word) { return true }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 4 else { return false }
    let rest = word.dropFirst(digits.count)
    // "3月4日", "5분 전"
    if let first = rest.first, "年月日時时分小년월일시분".contains(first) { return true }
    if let first = rest.first, ":./-h".contains(first), rest.dropFirst().first?.isNumber == true { return true }
    if rest.isEmpty, digits.count == 4, let year = Int(digits), DateReading.years.contains(year) { return true }
    guard rest.isEmpty || ["st", "nd", "rd", "th", "er", "º"].contains(rest) else {
      return BylineWords.units.contains(String(rest))
    }
    let next = words[(index + 1)...].prefix(monthWordsMax)
    return next.first.map { BylineWords.units.contains(key($0)) } == true
      || next.contains { MonthNames.number(Substring(key($0))) != nil }
      || (index > words.startIndex && MonthNames.number(Substring(key(words[index - 1]))) != nil)
  }

  /// What stands between a name and a time.
  private static func isJoint(_ word: Substring) -> Bool {
    let key = key(word)
    return key.isEmpty || BylineWords.joints.contains(key) || MonthNames.number(Substring(key)) != nil
  }

  /// "an hour ago", "Five minute read", "Just now".
  private static func isAge(_ words: ArraySlice<Substring>) -> Bool {
    guard let last = words.last, words.count <= ageWordsMax, BylineWords.endings.contains(key(last)) else {
      return false
    }
    return words.count == 1 || words.contains { BylineWords.units.contains(key($0)) } || key(words[0]) == "just"
  }

  /// Whether a place or an employer begins behind a name: "in Berlin", "for the Echo".
  private static func isLead(_ words: ArraySlice<Substring>, _ index: Int) -> Bool {
    guard index - words.startIndex >= nameWordsMin, index + 1 < words.endIndex else { return false }
    return BylineWords.places.contains(String(words[index]))
  }

  /// Running text, in which at most every second word begins with a capital, or the rest of a line: "in Politics".
  private static func isSentence(_ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first, words.count > 1 else { return false }
    let lower = words.count { $0.first?.isLowercase == true }
    return BylineWords.places.contains(String(first)) || (words.count >= sentenceWordsMin && lower * 2 >= words.count)
  }

  /// So many words can be a sentence.
  private static let sentenceWordsMin = 5

  private static func withoutRole(_ words: ArraySlice<Substring>, isBeside: Bool) -> ArraySlice<Substring> {
    var name = words
    if let last = words.last, BylineWords.roles.contains(key(last)) {
      // Beside a name, "Senior Harbour Reporter" is what that person is.
      if isBeside, words.first.map(isOfRole) == true { return [] }
      while name.last.map(isOfRole) == true { name.removeLast() }
    } else {
      let rest = words.drop(while: isOfRole)
      if words[..<rest.startIndex].contains(where: { BylineWords.roles.contains(key($0)) }) { name = rest }
    }
    if name.count >= nameWordsMin || name.count == words.count { return name }
    // "Guardian staff reporter" is somebody where nobody else is named, "Staff Writer" is not.
    return name.isEmpty || isBeside ? [] : words
  }

  private static func isOfRole(_ word: Substring) -> Bool {
    BylineWords.roles.contains(key(word)) || BylineWords.ranks.contains(key(word))
  }
}
