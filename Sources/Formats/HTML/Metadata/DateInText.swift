import Models

/// The first full date in a short text for readers: "17/03/2020", "4. März 2020", "January 18, 2020", "2020年3月4日".
package enum DateInText {
  /// A longer text is not looked at, in bytes.
  static let bytesMax = 160

  /// One number or word of a text, and what stands between it and the next.
  private struct Piece {
    var text: Substring
    var number: Int?
    var gap = ""
  }

  /// "2020-03-17", or nothing. Days go before months where both readings make sense, as most of the world writes.
  package static func find(in text: String) -> String? {
    guard text.utf8.count <= bytesMax, mayHoldYear(text.utf8) else { return nil }
    let pieces = pieces(of: text)
    for index in pieces.indices {
      let rest = pieces[index...].prefix(5)
      if let date = yearFirst(rest) ?? numeric(rest) ?? dayFirst(rest) ?? monthFirst(rest) { return date }
    }
    return nil
  }

  /// True when a number of four digits stands in it that begins like the year of news: most texts are ruled out by that.
  static func mayHoldYear(_ bytes: some Sequence<UInt8>) -> Bool {
    var (digits, first, second) = (0, UInt8(0), UInt8(0))
    func isYear() -> Bool { digits == 4 && (first, second) == (0x31, 0x39) || digits == 4 && first == 0x32 }
    for byte in bytes {
      if byte >= 0x30, byte <= 0x39 {
        if digits == 0 { first = byte }
        if digits == 1 { second = byte }
        digits += 1
      } else {
        if isYear() { return true }
        digits = 0
      }
    }
    return isYear()
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0.isLetter || $0.isNumber }) {
      if !pieces.isEmpty { pieces[pieces.count - 1].gap = String(rest[..<start]) }
      let isNumber = rest[start].isASCII && rest[start].isNumber
      let end =
        rest[start...].firstIndex {
          isNumber ? !($0.isASCII && $0.isNumber) : !$0.isLetter
        } ?? rest.endIndex
      let word = rest[start..<end]
      pieces.append(Piece(text: word, number: word.count <= 4 && isNumber ? Int(word) : nil))
      rest = rest[(end == start ? rest.index(after: start) : end)...]
    }
    return pieces
  }

  private static func isJoined(_ gap: String) -> Bool {
    let mark = gap.filter { $0 != " " }
    return gap.count <= 3 && ["-", ".", "/"].contains(mark)
  }

  /// "2020-03-04", "2020年3月4日", "2020년 3월 4일".
  private static func yearFirst(_ pieces: ArraySlice<Piece>) -> String? {
    let list = Array(pieces)
    guard list.count >= 3, list[0].text.count == 4, let year = list[0].number else { return nil }
    if let month = list[1].number, let day = list[2].number, isJoined(list[0].gap), isJoined(list[1].gap) {
      return date(year, month, day)
    }
    guard list.count >= 5, "年년".contains(list[1].text), "月월".contains(list[3].text), let month = list[2].number,
      let day = list[4].number
    else { return nil }
    return date(year, month, day)
  }

  /// "17/03/2020", "3/17/2020".
  private static func numeric(_ pieces: ArraySlice<Piece>) -> String? {
    let list = Array(pieces)
    guard list.count >= 3, let first = list[0].number, let second = list[1].number, let year = list[2].number,
      list[2].text.count == 4, isJoined(list[0].gap), isJoined(list[1].gap)
    else { return nil }
    return date(year, second, first) ?? date(year, first, second)
  }

  /// "4. März 2020", "4 de marzo de 2020", "4th of March, 2020".
  private static func dayFirst(_ pieces: ArraySlice<Piece>) -> String? {
    guard let first = pieces.first, let day = first.number, first.text.count <= 2 else { return nil }
    let rest = pieces.dropFirst().filter {
      !["de", "of", "st", "nd", "rd", "th", "del"].contains($0.text.lowercased())
    }
    guard rest.count >= 2, let month = MonthNames.number(rest[0].text), let year = rest[1].number else { return nil }
    return date(year, month, day)
  }

  /// "January 18, 2020".
  private static func monthFirst(_ pieces: ArraySlice<Piece>) -> String? {
    guard let first = pieces.first, let month = MonthNames.number(first.text) else { return nil }
    let rest = pieces.dropFirst().filter { !["st", "nd", "rd", "th"].contains($0.text.lowercased()) }
    guard rest.count >= 2, let day = rest[0].number, let year = rest[1].number else { return nil }
    return date(year, month, day)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard DateReading.years.contains(year), CivilDate(year: year, month: month, day: day) != nil else { return nil }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
