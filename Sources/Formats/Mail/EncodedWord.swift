/// Words of other charsets in headers (RFC 2047): "=?utf-8?Q?Fr=C3=BChling?=".
enum EncodedWord {
  /// The text with all encoded words read; what is none stays as it is. Words that follow on each other are one, so that a
  /// character may be cut between them.
  static func decoded(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    var result = ""
    var pending: (charset: String, bytes: [UInt8])?
    func flush() {
      guard let (charset, bytes) = pending else { return }
      result += CharsetDecoder.decode(bytes, declared: charset)
      pending = nil
    }
    var rest = text[...]
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      guard let (charset, bytes, end) = word(rest[start.lowerBound...]) else {
        flush()
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      if pending == nil || !before.allSatisfy(\.isWhitespace) || pending?.charset != charset {
        let isBetween = pending != nil && before.allSatisfy(\.isWhitespace)
        flush()
        if !isBetween { result += before }
      }
      pending = (charset, (pending?.bytes ?? []) + bytes)
      rest = rest[end...]
    }
    flush()
    return result + rest
  }

  /// The word at the beginning: charset, bytes, and where it ends.
  private static func word(_ text: Substring) -> (charset: String, bytes: [UInt8], end: String.Index)? {
    let parts = text.dropFirst(2).split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count < 64, let end = parts[2].firstRange(of: "?=") else { return nil }
    let content = parts[2][..<end.lowerBound]
    guard !content.contains(" ") else { return nil }
    let charset = parts[0].split(separator: "*").first.map { $0.lowercased() } ?? ""
    switch parts[1].lowercased() {
    case "q":
      return (charset, TransferEncoding.quotedPrintable(Array(content.utf8)[...], isHeader: true), end.upperBound)
    case "b": return (charset, TransferEncoding.base64(Array(content.utf8)[...]), end.upperBound)
    default: return nil
    }
  }
}
