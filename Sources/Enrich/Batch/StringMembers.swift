import Foundation

/// The members of a JSON object whose values are all strings, by place: what stands between the quotation marks is not read.
struct StringMembers {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var isInside = false
  /// True when the object's end was reached. What follows it is not looked at.
  private(set) var isComplete = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next member; nothing at the end of the object, and where anything but a string stands.
  mutating func next() -> (key: Range<Int>, value: Range<Int>)? {
    guard !isComplete else { return nil }
    let opening = isInside ? UInt8(ascii: ",") : UInt8(ascii: "{")
    if isInside, take(UInt8(ascii: "}")) {
      isComplete = true
      return nil
    }
    guard take(opening) else { return nil }
    isInside = true
    guard let key = string(), take(UInt8(ascii: ":")), let value = string() else { return nil }
    return (key, value)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// A string ends at the first quotation mark before which the backslashes pair.
  private mutating func string() -> Range<Int>? {
    guard take(UInt8(ascii: "\"")), let base = bytes.baseAddress else { return nil }
    let start = position
    while position < bytes.count, let found = memchr(base + position, 0x22, bytes.count - position) {
      let quote = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      position = quote + 1
      var slash = quote
      while slash > start, bytes[slash - 1] == UInt8(ascii: "\\") { slash -= 1 }
      if (quote - slash).isMultiple(of: 2) { return start..<quote }
    }
    return nil
  }
}
