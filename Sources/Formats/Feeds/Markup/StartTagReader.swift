/// Reads what stands behind the name of a start tag, however it is written.
struct StartTagReader {
  /// One attribute, its value with references resolved.
  struct Attribute {
    var name: String
    var value: [UInt8]
  }

  private(set) var attributes: [Attribute] = []
  private(set) var isEmpty = false
  /// One past the ">"; nothing when there is none before the next "<" or the limit.
  private(set) var end: Int?

  private let bytes: [UInt8]
  private let limit: Int
  private var position: Int

  init(_ bytes: [UInt8], from start: Int, bytesMax: Int) {
    self.bytes = bytes
    position = start
    limit = min(bytes.count, start + bytesMax)
  }

  /// - Parameter reference: what the reference at an ampersand stands for, and where to go on.
  mutating func read(_ reference: (Int) -> (value: ArraySlice<UInt8>, end: Int)) {
    while position < limit {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: ">"):
        end = position + 1
        return
      case UInt8(ascii: "<"): return
      case UInt8(ascii: "/"):
        position += 1
        isEmpty = position < limit && bytes[position] == UInt8(ascii: ">")
      case _ where MarkupBytes.isNameStart(byte): readAttribute(reference)
      default: position += 1
      }
    }
  }

  private mutating func readAttribute(_ reference: (Int) -> (value: ArraySlice<UInt8>, end: Int)) {
    let name = bytes[position..<limit].prefix { MarkupBytes.isNamePart($0) }
    position = name.endIndex
    skipSpaces()
    var value = position..<position
    if position < limit, bytes[position] == UInt8(ascii: "=") {
      position += 1
      skipSpaces()
      value = valueRange()
    }
    let isASCII = name.allSatisfy { $0 < 0x80 }
    guard isASCII, name.last != UInt8(ascii: ":"), attributes.count < FeedLimits.attributesMax else { return }
    let text = String(decoding: name, as: UTF8.self)
    guard !attributes.contains(where: { $0.name == text }) else { return }
    attributes.append(Attribute(name: text, value: resolved(value, reference)))
  }

  /// Behind the "=": with quotes, or up to a space or the ">" without, or where the second quote is missing.
  private mutating func valueRange() -> Range<Int> {
    guard position < limit else { return position..<position }
    let quote = bytes[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = position + 1
      let far = min(limit, start + FeedLimits.attributeBytesMax)
      if start < far, let close = bytes[start..<far].firstIndex(of: quote), !Ascii.contains(bytes[start..<close], "</")
      {
        position = close + 1
        return start..<close
      }
      position = start
    }
    let value = bytes[position..<limit].prefix {
      !Ascii.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<")
    }
    position = value.endIndex
    // The slash of an empty element is not the value's.
    if position < limit, bytes[position] == UInt8(ascii: ">"), value.last == UInt8(ascii: "/") {
      position -= 1
      return value.startIndex..<position
    }
    return value.startIndex..<value.endIndex
  }

  private func resolved(
    _ range: Range<Int>, _ reference: (Int) -> (value: ArraySlice<UInt8>, end: Int)
  ) -> [UInt8] {
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "&") {
        let (value, end) = reference(index)
        text.append(contentsOf: value)
        index = max(end, index + 1)
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  private mutating func skipSpaces() { while position < limit, Ascii.isSpace(bytes[position]) { position += 1 } }
}
