/// Language tags as pages write them.
enum LanguageTag {
  /// "en_US" as "en-US", "DE" as "de"; empty when it is no tag of BCP 47 with a two- or three-letter language.
  static func normalised(_ text: String) -> String {
    let tag = TextCleaning.collapsed(text.prefix(64)).replacing("_", with: "-")
    let parts = tag.split(separator: "-")
    guard let language = parts.first, (2...3).contains(language.count), parts.count <= 4,
      tag.utf8.allSatisfy({ isAlphanumeric($0) || $0 == UInt8(ascii: "-") }), language.allSatisfy(\.isLetter),
      language.lowercased() != "und"
    else { return "" }
    let rest = parts.dropFirst().map { part -> String in
      switch part.count {
      case 2: part.uppercased()
      case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    return ([language.lowercased()] + rest).joined(separator: "-")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    let lower = Ascii.lowercased(byte)
    return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
