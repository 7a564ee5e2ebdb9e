/// Names that mean something in one network only, and numbers that stand for an address in an unusual form. A proxy stands in a
/// network of its own, where they may lead to what nobody outside should reach: it is not asked for them.
enum LocalName {
  /// Names for special use (RFC 6761, RFC 6762, RFC 8375, RFC 9476), and those that networks give their own machines.
  private static let endings: Set<String> = [
    "localhost", "local", "localdomain", "internal", "intranet", "private", "corp", "home", "lan", "arpa", "onion",
    "alt", "test", "invalid",
  ]

  /// Whether a host, in lower case, is such a name. One without a dot is; so is one that ends in a number, which no domain does.
  static func matches(_ host: String) -> Bool {
    let labels = host.split(separator: ".")
    guard labels.count > 1, let last = labels.last else { return true }
    return endings.contains(String(last)) || isNumber(last)
  }

  private static func isNumber(_ label: Substring) -> Bool {
    label.hasPrefix("0x") || label.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
