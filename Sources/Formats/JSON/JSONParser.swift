/// Reads JSON (RFC 8259) from UTF-8.
///
/// It takes what publishers write and the standard forbids where the sense is clear: control characters inside strings,
/// commas before a closing bracket, escapes that do not exist. Nesting is bounded by ``depthMax``.
package struct JSONParser {
  /// The deepest nesting that is read.
  static let depthMax = 64

  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// True when only whitespace, semicolons (as some pages write) or NULs are left.
  package var isAtEnd: Bool {
    mutating get {
      skipSpaces()
      return position >= bytes.count
    }
  }

  /// The next value; call again for the next line of JSON Lines.
  package mutating func parseValue() throws(JSONError) -> JSONValue { try value(depth: 0) }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpaces()
    guard position < bytes.count else { throw cutOff }
    guard depth < Self.depthMax else {
      throw JSONError(reason: "JSON is nested deeper than \(Self.depthMax) levels at byte \(position)")
    }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return .number(number())
    default: return try literal()
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var members: [String: JSONValue] = [:]
    while true {
      skipSpaces()
      guard position < bytes.count else { throw cutOff }
      if take("}") { return .object(members) }
      if take(",") { continue }
      guard bytes[position] == UInt8(ascii: "\"") else { throw unexpected }
      let key = try string()
      skipSpaces()
      guard position < bytes.count else { throw cutOff }
      guard take(":") else { throw unexpected }
      members[key] = try value(depth: depth + 1)
      skipSpaces()
      guard position < bytes.count else { throw cutOff }
      guard bytes[position] == UInt8(ascii: ",") || bytes[position] == UInt8(ascii: "}") else { throw unexpected }
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    while true {
      skipSpaces()
      guard position < bytes.count else { throw cutOff }
      if take("]") { return .array(values) }
      if take(",") { continue }
      values.append(try value(depth: depth + 1))
      skipSpaces()
      guard position < bytes.count else { throw cutOff }
      guard bytes[position] == UInt8(ascii: ",") || bytes[position] == UInt8(ascii: "]") else { throw unexpected }
    }
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      default: text.append(byte)
      }
    }
    throw cutOff
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard position < bytes.count else { throw cutOff }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"): try unicodeEscape(into: &text)
    default: text.append(byte)
    }
  }

  /// A code unit of UTF-16; a surrogate without its other half becomes U+FFFD, a NUL is dropped.
  private mutating func unicodeEscape(into text: inout [UInt8]) throws(JSONError) {
    var code = try hexUnit()
    if (0xD800...0xDBFF).contains(code) {
      let start = position
      if take("\\"), take("u"), let low = try? hexUnit(), (0xDC00...0xDFFF).contains(low) {
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      } else {
        position = start
      }
    }
    guard code != 0 else { return }
    text.append(contentsOf: Character(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }

  private mutating func hexUnit() throws(JSONError) -> UInt32 {
    guard position + 4 <= bytes.count else { throw cutOff }
    guard let code = UInt32(String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16) else {
      throw unexpected
    }
    position += 4
    return code
  }

  private mutating func number() -> String {
    let start = position
    while position < bytes.count, "+-.eE0123456789".utf8.contains(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func literal() throws(JSONError) -> JSONValue {
    for (word, value) in [("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null)] {
      let rest = bytes[position...]
      if rest.starts(with: word.utf8) {
        position += word.utf8.count
        return value
      }
      if word.utf8.starts(with: rest) { throw cutOff }
    }
    throw unexpected
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpaces() {
    while position < bytes.count, Ascii.isSpace(bytes[position]) || bytes[position] == 0 { position += 1 }
  }

  private var cutOff: JSONError { JSONError(reason: "JSON is cut off at byte \(bytes.count)") }

  private var unexpected: JSONError {
    let found = String(decoding: bytes[position...].prefix(1), as: UTF8.self)
    return JSONError(reason: "not JSON: unexpected \"\(found)\" at byte \(position)")
  }
}
