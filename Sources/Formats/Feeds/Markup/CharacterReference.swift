internal import CXML2

/// Character references of XML and of HTML.
enum CharacterReference {
  /// The longest name that is looked up, in bytes; HTML's longest is shorter.
  static let nameBytesMax = 32

  /// The character that stands for "233" or "xE9", with the repairs that browsers make: 128 to 159 are windows-1252.
  ///
  /// Nothing for controls, halves of pairs, what is no number and what is no character.
  static func numeric(_ digits: some Collection<UInt8>) -> Unicode.Scalar? {
    guard let first = digits.first, digits.count <= 10 else { return nil }
    let isHex = first == UInt8(ascii: "x") || first == UInt8(ascii: "X")
    let text = String(decoding: isHex ? Array(digits.dropFirst()) : Array(digits), as: UTF8.self)
    guard let code = UInt32(text, radix: isHex ? 16 : 10), !text.hasPrefix("+") else { return nil }
    if (0x80...0x9F).contains(code) {
      return String(decoding: Windows1252.utf8([UInt8(code)]), as: UTF8.self).unicodeScalars.first
    }
    guard let scalar = Unicode.Scalar(code), isAllowed(scalar) else { return nil }
    return scalar
  }

  /// The character that HTML calls so ("eacute").
  static func named(_ name: some Collection<UInt8>) -> Unicode.Scalar? {
    guard !name.isEmpty, name.count <= nameBytesMax else { return nil }
    return names[String(decoding: Array(name), as: UTF8.self)]
  }

  /// libxml2's own table, by name; it is only searched from end to end there.
  private static let names: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = ["apos": "'"]
    for code in UInt32(1)...10_000 {
      guard let entity = htmlEntityValueLookup(code), let name = entity.pointee.name, let scalar = Unicode.Scalar(code)
      else { continue }
      names[String(cString: name)] = scalar
    }
    return names
  }()

  /// True for the characters of XML 1.0.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
