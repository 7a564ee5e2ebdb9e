/// Country codes as documents write them.
enum CountryCode {
  /// ISO 3166-1 alpha-2 in capitals; empty for anything else.
  static func normalised(_ text: String) -> String {
    let code = TextCleaning.collapsed(text.prefix(16)).uppercased()
    guard code.utf8.count == 2, code.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return "" }
    return code == "UK" ? "GB" : code
  }
}
