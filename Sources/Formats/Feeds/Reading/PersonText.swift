/// People in one text: "me@example.org (Ada Ortiz)", "Ada Ortiz <me@example.org>", "Ada Ortiz".
enum PersonText {
  static func read(_ text: String) -> FeedPerson {
    let text = FeedText.label(text)
    guard text.contains("@") else { return FeedPerson(name: text) }
    let words = text.split { " ()<>[],;\"".contains($0) }
    guard let address = words.first(where: isAddress) else { return FeedPerson(name: text) }
    var email = address
    if email.lowercased().hasPrefix("mailto:") { email = email.dropFirst(7) }
    var name = text.replacing(address, with: "")
    for pair in ["()", "<>", "[]", "\"\""] { name = name.replacing(pair, with: "") }
    name = TextCleaning.collapsed(name)
    if name.hasPrefix("("), name.hasSuffix(")") { name = String(name.dropFirst().dropLast()) }
    let edges: Set<Character> = ["<", ">", ",", ";", "\"", " ", "-", ":"]
    while let first = name.first, edges.contains(first) { name.removeFirst() }
    while let last = name.last, edges.contains(last) { name.removeLast() }
    return FeedPerson(name: name, email: String(email))
  }

  private static func isAddress(_ word: Substring) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !word.contains("/")
  }
}
