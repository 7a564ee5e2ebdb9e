/// Writes JSON text piece by piece (RFC 8259); who calls it sees to it that the pieces make one value.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0

  init(isPretty: Bool, byteCountExpected: Int) {
    self.isPretty = isPretty
    bytes.reserveCapacity(byteCountExpected)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    depth += 1
  }

  /// Closes an object or an array; an empty one stays on its line.
  mutating func close(_ bracket: Unicode.Scalar, isEmpty: Bool) {
    depth -= 1
    if !isEmpty { newline() }
    bytes.append(UInt8(ascii: bracket))
  }

  /// Stands before each element.
  mutating func element(isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    newline()
  }

  /// A key in lowerCamelCase, made of a field's name in snake_case.
  mutating func key(_ name: UnsafePointer<CChar>) {
    bytes.append(UInt8(ascii: "\""))
    var camel = CamelCase(name)
    while let byte = camel.next() { bytes.append(byte) }
    bytes.append(contentsOf: isPretty ? "\": ".utf8 : "\":".utf8)
  }

  /// A number or a literal, which stand as they are.
  mutating func plain(_ text: some StringProtocol) { bytes.append(contentsOf: text.utf8) }

  mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      bytes.append(contentsOf: text[start..<index])
      escape(byte)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func base64(_ data: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    Base64.encode(data, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0C: bytes.append(contentsOf: "\\f".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: "\\u00".utf8)
      if digits.utf8.count == 1 { bytes.append(UInt8(ascii: "0")) }
      bytes.append(contentsOf: digits.utf8)
    }
  }

  private mutating func newline() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}
