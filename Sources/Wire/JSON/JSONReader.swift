/// Reads JSON text token by token (RFC 8259), from the front, without building a tree.
struct JSONReader {
  /// What stands next: a whole scalar, or the bracket that begins an object or an array.
  enum Token {
    case object
    case array
    case string(String)
    case number(String)
    case bool(Bool)
    case null
  }

  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Passes a character if it stands next, after white space.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipWhitespace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ character: Unicode.Scalar) throws(WireError) {
    guard take(character) else { throw syntaxError("expected '\(character)'") }
  }

  /// Sees to it that nothing follows.
  mutating func end() throws(WireError) {
    skipWhitespace()
    guard offset == bytes.count else { throw syntaxError("something follows after the end of the value") }
  }

  mutating func token() throws(WireError) -> Token {
    skipWhitespace()
    guard offset < bytes.count else { throw syntaxError("the text ends where a value is expected") }
    switch bytes[offset] {
    case UInt8(ascii: "{"):
      offset += 1
      return .object
    case UInt8(ascii: "["):
      offset += 1
      return .array
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: return try literal()
    }
  }

  /// A string with its quotes.
  mutating func string() throws(WireError) -> String {
    try expect("\"")
    let start = offset
    var unescaped: [UInt8]?
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        let raw = UnsafeRawBufferPointer(rebasing: bytes[start..<offset])
        offset += 1
        let text = unescaped.map { String(validating: $0, as: UTF8.self) } ?? String(validating: raw, as: UTF8.self)
        guard let text else { throw .notUTF8 }
        return text
      case UInt8(ascii: "\\"):
        var text = unescaped ?? Array(bytes[start..<offset])
        try escape(into: &text)
        unescaped = text
      case 0..<0x20: throw syntaxError("a control character in a string must be escaped")
      case let byte:
        unescaped?.append(byte)
        offset += 1
      }
    }
    throw syntaxError("the text ends inside a string")
  }

  /// An error with the place where reading stopped.
  func syntaxError(_ reason: String) -> WireError {
    let before = bytes[..<offset]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = offset - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0) + 1
    return WireError(reason: "not JSON at line \(line), column \(column): \(reason)")
  }

  private mutating func skipWhitespace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  private mutating func literal() throws(WireError) -> Token {
    let literals: [(StaticString, Token)] = [("true", .bool(true)), ("false", .bool(false)), ("null", .null)]
    for (text, token) in literals where bytes.count - offset >= text.utf8CodeUnitCount {
      let matches = (0..<text.utf8CodeUnitCount).allSatisfy { text.utf8Start[$0] == bytes[offset + $0] }
      guard matches else { continue }
      offset += text.utf8CodeUnitCount
      return token
    }
    throw syntaxError("expected a value")
  }

  /// number = [ minus ] int [ frac ] [ exp ]
  private mutating func number() throws(WireError) -> String {
    let start = offset
    if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    let first = offset
    guard digits() > 0 else { throw syntaxError("expected a digit") }
    guard bytes[first] != UInt8(ascii: "0") || offset == first + 1 else {
      throw syntaxError("a number must not begin with 0")
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      guard digits() > 0 else { throw syntaxError("expected a digit") }
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[offset]) { offset += 1 }
      guard digits() > 0 else { throw syntaxError("expected a digit") }
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = offset
    while offset < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) { offset += 1 }
    return offset - start
  }

  private mutating func escape(into text: inout [UInt8]) throws(WireError) {
    offset += 1
    guard offset < bytes.count else { throw syntaxError("the text ends inside a string") }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try unicodeEscape()).utf8)
    default: throw syntaxError("a backslash that escapes nothing")
    }
  }

  /// What follows "\u", with the second half of a surrogate pair.
  private mutating func unicodeEscape() throws(WireError) -> Character {
    var value = try hexadecimal()
    if (0xD800..<0xDC00).contains(value) {
      guard bytes.count - offset >= 2, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
      else {
        throw syntaxError("half of a surrogate pair")
      }
      offset += 2
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw syntaxError("half of a surrogate pair") }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw syntaxError("half of a surrogate pair") }
    return Character(scalar)
  }

  private mutating func hexadecimal() throws(WireError) -> UInt32 {
    let digitCount = 4
    guard bytes.count - offset >= digitCount else { throw syntaxError("the text ends inside a string") }
    let digits = bytes[offset..<(offset + digitCount)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw syntaxError("expected 4 hexadecimal digits") }
    offset += digitCount
    return value
  }
}
