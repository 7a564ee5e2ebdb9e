/// A country that the article is about.
public struct Country: Sendable, Hashable {
  /// ISO 3166-1 alpha-2.
  public var code: String
  /// 0 to 1.
  public var confidence: Double
  /// Why: "dateline: PARIS", "demonym: French (3)".
  public var evidence: [String]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a country from its parts.
  public init(code: String = "", confidence: Double = 0, evidence: [String] = []) {
    self.code = code
    self.confidence = confidence
    self.evidence = evidence
  }
}
