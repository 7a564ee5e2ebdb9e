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
      name = Self.unquoted(text[..<open])
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

  private static func unquoted(_ text: Substring) -> String {
    TextCleaning.collapsed(text.replacing("\"", with: "").replacing("\\", with: ""))
  }
}
