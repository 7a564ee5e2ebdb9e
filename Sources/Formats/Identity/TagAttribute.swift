/// Reads attributes out of the bytes of one tag, for scans that do not parse.
enum TagAttribute {
  /// The value of `name` (in lower case), with the escapes that addresses need undone; empty when there is none.
  static func value(_ name: String, in tag: ArraySlice<UInt8>) -> String {
    var rest = tag
    while var index = Ascii.firstIndex(of: name, in: rest) {
      let isWhole = index > tag.startIndex && Ascii.isSpace(tag[index - 1])
      index += name.utf8.count
      rest = tag[index...]
      let value = rest.drop { Ascii.isSpace($0) }
      guard isWhole, value.first == UInt8(ascii: "=") else { continue }
      return text(value.dropFirst().drop { Ascii.isSpace($0) })
    }
    return ""
  }

  private static func text(_ value: ArraySlice<UInt8>) -> String {
    guard let quote = value.first else { return "" }
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let bytes = isQuoted ? value.dropFirst().prefix { $0 != quote } : value.prefix { !Ascii.isSpace($0) }
    return unescaped(String(decoding: bytes, as: UTF8.self))
  }

  private static let names: [Substring: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "raquo": "»", "laquo": "«", "nbsp": " ", "ndash": "–",
    "mdash": "—",
  ]
  /// The longest reference that is looked for, without its ends.
  private static let referenceCountMax = 8

  /// The text with the references undone that addresses and titles have.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      guard let end = rest.prefix(referenceCountMax + 1).firstIndex(of: ";"), let character = character(rest[..<end])
      else {
        result += "&"
        continue
      }
      result.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ reference: Substring) -> Character? {
    guard reference.first == "#" else { return names[reference] }
    let digits = reference.dropFirst()
    let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
