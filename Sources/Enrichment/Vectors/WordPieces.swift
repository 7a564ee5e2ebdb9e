import Language

/// Cuts texts into the tokens of a vocabulary: words into the longest pieces that there are, from the left (WordPiece, as BERT
/// uses it; Devlin et al., 2019).
struct WordPieces: Sendable {
  /// A longer word is one unknown token.
  static let wordScalarsMax = 100
  /// What is read of a text at most, in scalars for each token that is wanted.
  static let scalarsPerToken = 64

  /// Tokens by the hash of their text: those that begin a word, and those that go on inside one, without their "##".
  private let beginnings: [UInt64: Int32]
  private let continuations: [UInt64: Int32]
  private let unknown: Int
  private let start: Int
  private let end: Int

  /// - Throws: ``VectorModelError`` when the tokens that mark ends and unknown words are missing, or one stands twice.
  init(_ vocabulary: [String]) throws(VectorModelError) {
    var (beginnings, continuations): ([UInt64: Int32], [UInt64: Int32]) = ([:], [:])
    for (number, token) in vocabulary.enumerated() {
      // By bytes: a mark behind "##" is one character with it.
      let isContinuation = token.utf8.starts(with: "##".utf8) && token.utf8.count > 2
      let hash = token.utf8.dropFirst(isContinuation ? 2 : 0).reduce(StableWordHash.offsetBasis) {
        StableWordHash.combine($0, $1)
      }
      let earlier =
        isContinuation
        ? continuations.updateValue(Int32(number), forKey: hash) : beginnings.updateValue(Int32(number), forKey: hash)
      guard earlier == nil else { throw VectorModelError("its token \(number) stands twice") }
    }
    let marks = ["[UNK]", "[CLS]", "[SEP]"].compactMap { beginnings[StableWordHash.hash($0)].map(Int.init) }
    guard marks.count == 3 else { throw VectorModelError("its vocabulary lacks [UNK], [CLS] or [SEP]") }
    (unknown, start, end) = (marks[0], marks[1], marks[2])
    self.beginnings = beginnings
    self.continuations = continuations
  }

  /// At most `countMax` tokens, those that mark the ends included.
  func tokens(of text: some Sequence<Unicode.Scalar>, countMax: Int) -> [Int] {
    var tokens = [start]
    var words = BERTWords()
    var read = 0
    for scalar in text {
      read += 1
      guard tokens.count < countMax, read <= countMax * Self.scalarsPerToken else { break }
      words.add(scalar) { add($0, to: &tokens) }
    }
    words.finish { add($0, to: &tokens) }
    return tokens.prefix(countMax - 1) + [end]
  }

  private func add(_ word: [UInt32], to tokens: inout [Int]) {
    guard word.count <= Self.wordScalarsMax else { return tokens.append(unknown) }
    var found: [Int] = []
    var place = 0
    while place < word.count {
      guard let (token, length) = longest(word[place...], in: place == 0 ? beginnings : continuations) else {
        return tokens.append(unknown)
      }
      found.append(token)
      place += length
    }
    tokens += found
  }

  private func longest(_ scalars: ArraySlice<UInt32>, in pieces: [UInt64: Int32]) -> (token: Int, length: Int)? {
    var hash = StableWordHash.offsetBasis
    var best: (Int, Int)?
    for (count, scalar) in scalars.enumerated() {
      hash = StableWordHash.combine(hash, scalar: scalar)
      if let token = pieces[hash] { best = (Int(token), count + 1) }
    }
    return best
  }
}
