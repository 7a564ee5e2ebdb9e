/// A sentence of a text.
public struct Sentence: Sendable, Hashable {
  /// Offset of its first scalar.
  public var start: Int
  /// Offset after its last scalar; no white space at either end.
  public var end: Int
  /// Its tokens, as a range of the text's.
  public var tokens: Range<Int>
  /// The block that it stands in.
  public var block: Int

  /// Creates a sentence.
  public init(start: Int, end: Int, tokens: Range<Int>, block: Int) {
    self.start = start
    self.end = end
    self.tokens = tokens
    self.block = block
  }
}
