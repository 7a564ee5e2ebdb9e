/// A country's front page, or the world's.
public struct Edition: Sendable, Hashable {
  /// ISO 3166-1 alpha-2, or "WORLD".
  public var code: String
  /// "United States".
  public var name: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an edition from its parts.
  public init(code: String = "", name: String = "") {
    self.code = code
    self.name = name
  }
}
