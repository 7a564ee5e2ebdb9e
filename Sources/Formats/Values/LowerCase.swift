/// Text in lower case as bytes: the same as `String.lowercased()`, which makes a string of each character beyond ASCII.
enum LowerCase {
  static func bytes(_ text: [UInt8]) -> [UInt8] { text.withUnsafeBufferPointer { bytes($0) } }

  static func bytes(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes($0) }
  }

  static func string(_ text: [UInt8]) -> String { String(decoding: bytes(text), as: UTF8.self) }

  /// What is no UTF-8 becomes U+FFFD.
  static func bytes(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let result = [UInt8](unsafeUninitializedCapacity: text.count) { buffer, count in
      while count < text.count, text[count] < 0x80 {
        buffer[count] = Ascii.lowercased(text[count])
        count += 1
      }
    }
    return result.count == text.count ? result : beyondASCII(text, result)
  }

  private static func beyondASCII(_ text: UnsafeBufferPointer<UInt8>, _ start: [UInt8]) -> [UInt8] {
    var result = start
    result.reserveCapacity(text.count + 8)
    var rest = UnsafeBufferPointer(rebasing: text[start.count...]).makeIterator()
    var decoder = UTF8()
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): append(scalar, to: &result)
      case .emptyInput: return result
      case .error: append("\u{FFFD}", to: &result)
      }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    if scalar.isASCII {
      result.append(Ascii.lowercased(UInt8(scalar.value)))
    } else if scalar.value < tableEnd {
      var packed = table[Int(scalar.value)]
      while packed != 0 {
        result.append(UInt8(truncatingIfNeeded: packed))
        packed >>= 8
      }
    } else if hasNoCase(scalar) {
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    } else {
      result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Latin, Greek and Cyrillic letters with all that stands between them stand below.
  private static let tableEnd: UInt32 = 0x590

  /// The bytes of each mapping, the first one lowest: at most four.
  private static let table: [UInt32] = (0..<tableEnd).map { code in
    guard let scalar = Unicode.Scalar(code) else { return 0 }
    return scalar.properties.lowercaseMapping.utf8.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  }

  /// Hebrew to Burmese, punctuation, Chinese, Japanese and Korean: blocks without capitals.
  private static func hasNoCase(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x109F, 0x2000...0x20FF, 0x2E80...0xA63F, 0xAC00...0xD7FF: true
    default: false
    }
  }
}
