/// The letters of texts in UTF-8, by the classes of Unicode; ASCII, which most texts are, without asking for them.
enum Letters {
  /// Where the first letter stands; the end where there is none.
  static func firstIndex(in text: ArraySlice<UInt8>) -> Int {
    var index = text.startIndex
    while index < text.endIndex {
      let (scalar, next) = decode(text, index)
      if isLetter(scalar) { return index }
      index = next
    }
    return text.endIndex
  }

  /// What is left of a text without all that is neither letter nor number.
  static func andNumbers(of text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    let text = text[...]
    var index = 0
    while index < text.count {
      let (scalar, next) = decode(text, index)
      if isLetter(scalar) || isNumber(scalar) {
        for place in index..<next { result.append(text[place]) }
      }
      index = next
    }
    return result
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isAlphabetic }
    let lower = scalar.value | 0x20
    return lower >= 0x61 && lower <= 0x7A
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value >= 0x30 && scalar.value <= 0x39 : scalar.properties.numericType != nil
  }

  /// The character at a place, and where the next one stands.
  private static func decode(_ text: ArraySlice<UInt8>, _ index: Int) -> (scalar: Unicode.Scalar, next: Int) {
    let byte = text[index]
    guard byte >= 0x80 else { return (Unicode.Scalar(byte), index + 1) }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let next = min(index + length, text.endIndex)
    var value = UInt32(byte) & (0x7F >> UInt32(length))
    for place in (index + 1)..<next { value = value << 6 | UInt32(text[place] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", next)
  }
}
