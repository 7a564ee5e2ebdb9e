/// A word, a number, or a punctuation mark of a text.
public struct Token: Sendable, Hashable {
  /// Offset of its first scalar.
  public var start: Int
  /// Offset after its last scalar.
  public var end: Int
  /// Its folded form's number in the ``Vocabulary``.
  public var word: Int
  /// What is known of it.
  public var flags: TokenFlags

  /// Creates a token.
  public init(start: Int, end: Int, word: Int, flags: TokenFlags) {
    self.start = start
    self.end = end
    self.word = word
    self.flags = flags
  }

  /// True for a word.
  public var isWord: Bool { flags.contains(.word) }
}
