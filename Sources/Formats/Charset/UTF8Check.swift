/// Whether bytes are UTF-8.
enum UTF8Check {
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// True when, of the characters beyond ASCII, at least nine in ten are well formed, and so many as are asked for: UTF-8
  /// that was cut or damaged.
  static func isMostlyValid(_ bytes: ArraySlice<UInt8>, goodMin: Int) -> Bool {
    let (good, bad) = bytes.withUnsafeBufferPointer { bytes in
      var (good, bad, index) = (0, 0, 0)
      while index < bytes.count {
        guard bytes[index] >= 0x80 else {
          index += 1
          continue
        }
        let length = length(ofSequenceAt: index, bytes)
        if length > 0 { good += 1 } else { bad += 1 }
        index += max(1, length)
      }
      return (good, bad)
    }
    return good >= bad * 9 && good >= goodMin
  }

  /// The bytes of the sequence that stands there; 0 where none does. That it may be longer than it need be plays no part.
  private static func length(ofSequenceAt index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let length =
      switch bytes[index] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, index + length <= bytes.count else { return 0 }
    for place in (index + 1)..<(index + length) where bytes[place] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
