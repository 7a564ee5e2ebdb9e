/// Tags of languages (BCP 47) as people type them.
public enum LanguageTag {
  /// The longest tag that is taken, in characters.
  public static let characterCountMax = 35

  /// The tag in its usual form, "pt-BR" for "PT-br"; nothing for what is no tag: a language of two or three letters, and
  /// subtags of one to eight letters and digits.
  public static func normalised(_ text: String) -> String? {
    let parts = text.replacing("_", with: "-").split(separator: "-", omittingEmptySubsequences: false)
    guard text.count <= characterCountMax, let language = parts.first, (2...3).contains(language.count),
      language.allSatisfy({ $0.isASCII && $0.isLetter }),
      parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
    else { return nil }
    let rest = parts.dropFirst().map { part in
      switch part.count {
      case 2: part.uppercased()
      case 4 where part.allSatisfy(\.isLetter): part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    return ([language.lowercased()] + rest).joined(separator: "-")
  }

  /// What is said of a text that is no tag.
  public static func refusal(of text: String) -> String {
    "no language \"\(text.prefix(32))\": write a tag of BCP 47, such as en or pt-BR"
  }
}
