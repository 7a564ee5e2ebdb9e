extension Timestamp: CustomStringConvertible {
  /// The longest text that the parser looks at, in bytes.
  public static let rfc3339BytesMax = 64

  /// Reads a date-time of RFC 3339, section 5.6: "2025-02-10T14:30:00+01:00".
  ///
  /// Fractions are cut to the millisecond, a leap second becomes the second before, a space or a lower-case letter may
  /// stand for "T" and "Z". A date alone is midnight in UTC. Nothing else is taken.
  public init?(rfc3339 text: String) {
    guard text.utf8.count <= Self.rfc3339BytesMax else { return nil }
    var reader = DigitReader(Array(text.utf8))
    guard let year = reader.number(digits: 4), reader.take("-"), let month = reader.number(digits: 2),
      reader.take("-"), let day = reader.number(digits: 2),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let midnight = Int64(date.daysSinceEpoch) * 86_400_000
    if reader.isAtEnd {
      self.init(millisecondsSinceEpoch: midnight)
      return
    }
    guard reader.take("T") || reader.take("t") || reader.take(" "),
      let hour = reader.number(digits: 2), hour < 24, reader.take(":"),
      let minute = reader.number(digits: 2), minute < 60, reader.take(":"),
      let second = reader.number(digits: 2), second <= 60,
      let fraction = reader.fractionMilliseconds(),
      let offset = reader.offsetMinutes(), reader.isAtEnd
    else { return nil }
    let time = Int64((hour * 60 + minute) * 60 + min(second, 59)) * 1_000 + Int64(fraction)
    let instant = midnight + time - Int64(offset) * 60_000
    guard Self.millisecondsRange.contains(instant) else { return nil }
    self.init(millisecondsSinceEpoch: instant, offsetMinutes: Int16(offset))
  }

  /// RFC 3339 in the stated zone; milliseconds only where they are not 0.
  public var rfc3339: String {
    let local = millisecondsSinceEpoch + Int64(offsetMinutes) * 60_000
    let days = Int((local >= 0 ? local : local - 86_399_999) / 86_400_000)
    let milliseconds = Int(local - Int64(days) * 86_400_000)
    let date = CivilDate(daysSinceEpoch: days)
    let (seconds, fraction) = (milliseconds / 1_000, milliseconds % 1_000)
    var text = "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
    text += "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    if fraction != 0 { text += ".\(padded(fraction, 3))" }
    guard offsetMinutes != 0 else { return text + "Z" }
    let minutes = Int(offsetMinutes.magnitude)
    return text + "\(offsetMinutes < 0 ? "-" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }

  /// The same as ``rfc3339``.
  public var description: String { rfc3339 }

  private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Reads fixed-width ASCII numbers from the front of some bytes.
private struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func number(digits count: Int) -> Int? {
    guard bytes.count - position >= count else { return nil }
    var value = 0
    for byte in bytes[position..<(position + count)] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    position += count
    return value
  }

  /// 0 when there is no fraction; nothing when a point stands without digits.
  mutating func fractionMilliseconds() -> Int? {
    guard take(".") else { return 0 }
    var (value, scale, count) = (0, 100, 0)
    while let digit = number(digits: 1) {
      value += digit * scale
      scale /= 10
      count += 1
    }
    return count > 0 ? value : nil
  }

  mutating func offsetMinutes() -> Int? {
    if take("Z") || take("z") { return 0 }
    let sign: Int
    if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
    guard let hours = number(digits: 2), hours < 24 else { return nil }
    _ = take(":")
    guard let minutes = number(digits: 2), minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
