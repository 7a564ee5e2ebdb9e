/// A word or a name that an article is found by.
public struct Keyword: Sendable, Hashable {
  /// In reading form: "AI Action Summit".
  public var text: String
  /// 0 to 1, the first is the strongest.
  public var score: Double
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a keyword from its parts.
  public init(text: String = "", score: Double = 0) {
    self.text = text
    self.score = score
  }
}
