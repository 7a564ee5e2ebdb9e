/// A field of news that an article belongs to.
public struct Topic: Sendable, Hashable {
  /// The IPTC Media Topic's code, "medtop:04000000".
  public var code: String
  /// "economy, business and finance".
  public var name: String
  /// 0 to 1.
  public var confidence: Double
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a topic from its parts.
  public init(code: String = "", name: String = "", confidence: Double = 0) {
    self.code = code
    self.name = name
    self.confidence = confidence
  }
}
