/// A part of a typed word that is looked for as one: words that signs join, or a word of a script without spaces.
struct QueryPiece: Sendable, Hashable {
  /// They must stand next to each other.
  var tokens: [Token]
  /// The word of the index that stands for all of them, in a script without spaces.
  var whole: String?

  init(_ tokens: [Token], whole: String? = nil) {
    self.tokens = tokens
    self.whole = whole
  }

  /// "open-source" is one piece of two words; "人工智能峰会" is cut into the words that ICU sees in it.
  static func pieces(of tokens: [Token], in text: String) -> [QueryPiece] {
    var words = SignWords.words(of: tokens[...], in: text)[...]
    var (pieces, start): ([QueryPiece], Int) = ([], 0)
    while start < tokens.count {
      if let word = words.first, word.first == start {
        pieces.append(QueryPiece(Array(tokens[start..<(start + word.count)]), whole: word.text))
        start += word.count
        words = words.dropFirst()
      } else if tokens[start].isSign {
        pieces.append(QueryPiece([tokens[start]]))
        start += 1
      } else {
        let end = tokens[start...].firstIndex(where: \.isSign) ?? tokens.count
        pieces.append(QueryPiece(Array(tokens[start..<end])))
        start = end
      }
    }
    return pieces
  }
}
