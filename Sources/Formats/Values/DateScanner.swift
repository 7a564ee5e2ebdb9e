/// Reads the pieces of a date from the front of a text.
struct DateScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func skipSpaces() { while take(" ") {} }

  mutating func skipSeparators() { while take(" ") || take(",") || take(".") || take("-") || take("|") || take("/") {} }

  /// Exactly `count` digits.
  mutating func digits(_ count: Int) -> Int? {
    let start = position
    guard let value = digits(upTo: count), position - start == count else {
      position = start
      return nil
    }
    return value
  }

  /// 1 to `count` digits.
  mutating func digits(upTo count: Int) -> Int? {
    var (value, seen) = (0, 0)
    while seen < count, position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
      seen += 1
    }
    return seen > 0 ? value : nil
  }

  /// ASCII letters, in lower case.
  mutating func word() -> String? {
    var letters: [UInt8] = []
    while position < bytes.count, letters.count < 32 {
      let byte = Ascii.lowercased(bytes[position])
      guard byte >= 0x61, byte <= 0x7A else { break }
      letters.append(byte)
      position += 1
    }
    return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
  }

  func peekWord() -> String? {
    var copy = self
    return copy.word()
  }

  /// "14:30", "14:30:00.123", "2:30 PM" as seconds of the day.
  mutating func time() -> Int? {
    let start = position
    guard var hour = digits(upTo: 2), hour < 24, take(":") || isAtDigit, let minute = digits(upTo: 2), minute < 60
    else {
      position = start
      return nil
    }
    let second = take(":") || isAtDigit ? digits(upTo: 2) ?? 0 : 0
    if take(".") || take(",") { while digits(upTo: 9) != nil {} }
    skipSpaces()
    if let half = peekWord(), half == "am" || half == "pm" {
      _ = word()
      if hour < 12, half == "pm" { hour += 12 }
      if hour == 12, half == "am" { hour = 0 }
    }
    return hour * 3_600 + minute * 60 + min(second, 59)
  }

  /// "Z", "+01:00", "-0500", "GMT", "EST" as minutes east.
  mutating func zone() -> Int? {
    skipSpaces()
    if let name = word() { return ZoneNames.minutes(name) }
    let sign: Int
    if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
    guard let hours = digits(upTo: 2), hours < 24 else { return nil }
    _ = take(":")
    let minutes = digits(upTo: 2) ?? 0
    return minutes < 60 ? sign * (hours * 60 + minutes) : nil
  }

  private var isAtDigit: Bool { position < bytes.count && bytes[position] >= 0x30 && bytes[position] <= 0x39 }
}
