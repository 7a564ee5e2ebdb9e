internal import CXML2

/// Characters that HTML has names for, which XML has not: "&nbsp;" without a document type that declares it.
enum XMLCharacters {
  /// The longest name of HTML 4 has 8 letters.
  private static let nameBytesMax = 8
  /// Those that XML has itself, and that must stay what they are.
  private static let own: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

  /// The bytes with such names replaced by what they stand for; others are left to the parser, which drops them.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let (character, end) = character(bytes[(index + 1)...]) {
        result += character.utf8
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func character(_ bytes: ArraySlice<UInt8>) -> (character: Character, end: Int)? {
    let name = bytes.prefix(nameBytesMax).prefix {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
    guard !name.isEmpty, bytes[name.endIndex...].first == UInt8(ascii: ";") else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    guard !own.contains(text), let known = htmlEntityLookup(text), let scalar = Unicode.Scalar(known.pointee.value)
    else {
      return nil
    }
    return (Character(scalar), name.endIndex + 1)
  }
}
