/// Where words stand in a text.
struct TextPlace: Sendable, Hashable {
  /// In Unicode scalars of the text.
  var start: Int
  var end: Int
  /// In its bytes.
  var startByte: Int
  var endByte: Int
}

extension TextPlace {
  init(_ token: Token) {
    self.init(start: token.start, end: token.end, startByte: token.bytes.lowerBound, endByte: token.bytes.upperBound)
  }

  init(_ word: WordScanner.PlainWord) {
    self.init(start: word.start, end: word.end, startByte: word.startByte, endByte: word.endByte)
  }

  init(_ word: FoldedWord) {
    self.init(start: word.start, end: word.end, startByte: word.startByte, endByte: word.endByte)
  }
}
