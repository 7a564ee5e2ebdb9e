/// Cuts a text into the words of the index. The index and the questions go through the same one, so that they agree.
enum TextAnalyzer {
  /// Raised when the same text would give other tokens: the store then builds its index anew.
  static let version = 2

  /// Of a word and the space behind it.
  private static let usualWordBytes = 6

  /// The words of `text` in order, with their places in Unicode scalars.
  static func tokens(in text: String) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.utf8.count / usualWordBytes)
    var text = text
    text.withUTF8 { bytes in
      WordScanner.scan(bytes) { word in
        tokens.append(Token(word, in: bytes))
      } other: { word in
        tokens.append(Token(word))
      }
    }
    return tokens
  }

  /// The words of `text` with one space between them, as the index takes them.
  static func analyzed(_ text: String) -> String {
    var joined: [UInt8] = []
    joined.reserveCapacity(text.utf8.count)
    var text = text
    text.withUTF8 { bytes in
      WordScanner.scan(bytes) { word in
        if !joined.isEmpty { joined.append(0x20) }
        for byte in bytes[word.textBytes] { joined.append(byte | 0x20) }
      } other: { word in
        if !joined.isEmpty { joined.append(0x20) }
        joined.append(contentsOf: word.bytes)
      }
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// A name or a keyword in the form in which two spellings of it are the same; not empty unless `text` is blank.
  static func normalized(_ text: String) -> String {
    let words = analyzed(text)
    if !words.isEmpty { return words }
    return text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
