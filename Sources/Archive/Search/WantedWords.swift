/// Finds the words of a text that a question looks for, without a look at most of the others.
struct WantedWords: ~Copyable {
  /// A word that was found.
  struct Found {
    /// Words before it.
    var index: Int
    var place: TextPlace
    /// Folded.
    var text: String
    /// What it is in the index.
    var form: String
  }

  private let words: Set<String>
  private let beginnings: [String]
  /// Whether a word of what is looked for begins with a byte; all of them where a language's stems may begin otherwise than its
  /// words.
  private let firstBytes: [Bool]
  private let forms: WordForms
  private var unwanted = UnwantedWords()

  /// Languages whose stemmers take away what stands in front.
  private static let prefixing: Set<String> = ["ar", "ga", "hy", "id", "ms", "ne", "ta", "yi"]

  /// `words` are forms of the index, `beginnings` the folded beginnings of words.
  init(_ words: Set<String>, beginnings: [String], language: String) {
    self.words = words
    self.beginnings = beginnings
    forms = WordForms(language: language)
    let isPrefixing = Self.prefixing.contains(ArticleFeatures.languageTags(language).last ?? "")
    let isEmpty = words.isEmpty && beginnings.isEmpty
    var firstBytes = [Bool](repeating: isPrefixing && !isEmpty, count: 256)
    for word in words.union(beginnings) {
      if let first = word.utf8.first { firstBytes[Int(first)] = true }
    }
    self.firstBytes = firstBytes
  }

  /// Finds them among the first `limit` words, in their order. `anchors` gets some places of the text, in ascending order, the first
  /// before its first word. Gives back how many words there are.
  mutating func find(
    in bytes: UnsafeBufferPointer<UInt8>, limit: Int, anchors: inout [WordScanner.Place], _ found: inout [Found]
  ) -> Int {
    var next = 0
    let end = WordScanner.walk(bytes, limit: limit) { place in
      guard place.count >= next else { return }
      anchors.append(place)
      next = place.count + Self.anchorGap
    } block: { block, place in
      var starts = block.starts
      while starts != 0, place.count < limit {
        let start = starts.trailingZeroBitCount
        let end = block.end(ofWordAt: start)
        guard end < block.count else { return start }
        if firstBytes[Int(bytes[place.byte &+ start] | 0x20)] {
          let word = WordScanner.PlainWord(
            startByte: place.byte + start, endByte: place.byte + end, start: place.offset + start)
          look(at: word, place.count, in: bytes, &found)
        }
        place.count &+= 1
        starts &= starts &- 1
      }
      return block.count
    } plain: { word, index in
      if firstBytes[Int(bytes[word.startByte] | 0x20)] { look(at: word, index, in: bytes, &found) }
    } other: { word, index in
      if firstBytes[Int(word.bytes[0])] { _ = look(at: Token(word), index, &found) }
    }
    return end.count
  }

  /// Words between two anchors.
  private static let anchorGap = 8

  private mutating func look(
    at word: WordScanner.PlainWord, _ index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ found: inout [Found]
  ) {
    guard let key = UnwantedWords.key(of: word, in: bytes) else {
      _ = look(at: Token(word, in: bytes), index, &found)
      return
    }
    if !unwanted.contains(key), !look(at: Token(word, in: bytes), index, &found) { unwanted.insert(key) }
  }

  private func look(at token: Token, _ index: Int, _ found: inout [Found]) -> Bool {
    let form = forms.form(of: token)
    guard words.contains(form) || beginnings.contains(where: { token.text.hasPrefix($0) }) else { return false }
    found.append(Found(index: index, place: TextPlace(token), text: token.text, form: form))
    return true
  }
}
