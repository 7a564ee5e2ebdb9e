/// Text of an article as it may stand in XML and HTML.
public enum MarkupText {
  /// The text with everything escaped that means something to XML 1.0 or HTML, in content and in quoted attributes.
  ///
  /// What XML cannot hold becomes "�"; characters that override the reading direction are left out, so that no title can
  /// reorder what stands around it; line breaks become spaces.
  public static func escaped(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isPlain) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default:
        if let plain = plain(scalar) { result.append(plain) }
      }
    }
    return String(result)
  }

  /// The text as one line of visible text, not escaped: for what escapes it later.
  public static func line(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let plain = plain(scalar) { result.append(plain) }
    }
    return String(result)
  }

  /// ASCII that stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: (0x20...0x7E).contains(byte)
    }
  }

  /// A scalar as one of a line's; nothing for what is left out.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: "\u{FFFD}"
    case 0x202A...0x202E, 0x2066...0x2069: nil
    default: scalar
    }
  }

  /// A language tag that may stand in `lang` or `xml:lang`; nothing for "und" and for what is no tag.
  public static func language(_ tag: String) -> String? {
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
    let parts = tag.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let isTag =
      tag.utf8.count <= 35 && parts.allSatisfy { (1...8).contains($0.count) }
      && (parts.first?.allSatisfy(isLetter) ?? false)
      && parts.allSatisfy { $0.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) } }
    return isTag && tag != "und" ? tag : nil
  }

  /// "rtl", "ltr", or "auto" where the language is unknown: the `dir` of HTML.
  public static func direction(_ tag: String) -> String {
    guard let tag = language(tag) else { return "auto" }
    let parts = tag.lowercased().split(separator: "-")
    if parts.dropFirst().contains(where: { rightToLeftScripts.contains(String($0)) }) { return "rtl" }
    if parts.dropFirst().contains(where: { $0.utf8.count == 4 && $0.utf8.first.map { $0 > 0x39 } == true }) {
      return "ltr"
    }
    return rightToLeft.contains(String(parts.first ?? "")) ? "rtl" : "ltr"
  }

  private static let rightToLeft: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "ug", "ur", "yi",
  ]
  private static let rightToLeftScripts: Set<String> = ["arab", "hebr", "nkoo", "syrc", "thaa"]
}
