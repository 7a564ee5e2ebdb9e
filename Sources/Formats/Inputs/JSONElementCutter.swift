/// Finds where the elements of a JSON array begin and end, in whatever pieces the bytes come.
struct JSONElementCutter {
  /// What the bytes led to.
  enum Kind { case more, element, end, nonsense }

  private var depth = 0
  private var isInArray = false
  private var isInString = false
  private var isEscaped = false

  /// The range that belongs to the element, and what comes of it; `next` is where to go on.
  mutating func take(_ bytes: ArraySlice<UInt8>) -> (element: Range<Int>, event: (kind: Kind, next: Int)) {
    var first = depth > 0 ? bytes.startIndex : bytes.endIndex
    for index in bytes.indices {
      let byte = bytes[index]
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
      } else if depth == 0 {
        switch byte {
        case UInt8(ascii: "{"):
          guard isInArray else { return (index..<index, (.nonsense, index + 1)) }
          (first, depth) = (index, 1)
        case UInt8(ascii: "[") where !isInArray: isInArray = true
        case UInt8(ascii: "]") where isInArray: return (index..<index, (.end, index + 1))
        case UInt8(ascii: ","), 0x09...0x0D, 0x20, 0xEF, 0xBB, 0xBF: break
        default: return (index..<index, (.nonsense, index + 1))
        }
      } else {
        switch byte {
        case 0x22: isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth == 0 { return (first..<(index + 1), (.element, index + 1)) }
        default: break
        }
      }
    }
    return (first..<bytes.endIndex, (.more, bytes.endIndex))
  }
}
