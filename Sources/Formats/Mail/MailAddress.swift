/// A sender: "Ada Ortiz <ada@harbourpost.example>", "ada@harbourpost.example (Ada Ortiz)".
struct MailAddress {
  /// Empty where there is only an address.
  let name: String
  /// "harbourpost.example", or empty.
  let domain: String

  init(_ header: String) {
    let text = EncodedWord.decoded(header)
    let address: Substring
    if let open = text.lastIndex(of: "<") {
      name = Self.turned(Self.unquoted(text[..<open]))
      address = text[text.index(after: open)...].prefix { $0 != ">" }
    } else if let open = text.firstIndex(of: "(") {
      name = Self.unquoted(text[text.index(after: open)...].prefix { $0 != ")" })
      address = text[..<open]
    } else {
      name = ""
      address = text[...]
    }
    let parts = address.split(separator: "@")
    let host = parts.count == 2 ? TextCleaning.collapsed(parts[1]).lowercased() : ""
    domain = host.contains(".") && host.utf8.count <= 253 && host.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? host : ""
  }

  /// What stands behind the comma of a firm's name, or of a person with a title.
  private static let suffixes: Set<String> = [
    "inc", "ltd", "llc", "llp", "plc", "gmbh", "ag", "se", "sa", "srl", "spa", "bv", "nv", "ab", "co", "corp", "jr",
    "sr", "phd", "md", "esq",
  ]

  /// "Ortiz, Ada" is Ada Ortiz: a surname, with small words before it at most, and one given name. With more words on either side it
  /// may be two people, or somebody and a newsroom.
  private static func turned(_ name: String) -> String {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false).map { TextCleaning.collapsed($0) }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !parts[1].contains(" "),
      parts[0].split(separator: " ").dropLast().allSatisfy({ $0.first?.isLowercase == true }),
      !suffixes.contains(parts[1].lowercased().filter(\.isLetter))
    else { return name }
    return parts[1] + " " + parts[0]
  }

  private static func unquoted(_ text: Substring) -> String {
    TextCleaning.collapsed(text.replacing("\"", with: "").replacing("\\", with: ""))
  }
}
