/// Who published it, as far as the sender knows.
public struct SourceHint: Sendable, Hashable {
  /// In reading form: "The Harbour Post".
  public var name: String
  /// "harbourpost.example".
  public var domain: String
  /// ISO 3166-1 alpha-2, "US".
  public var country: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a source hint from its parts.
  public init(name: String = "", domain: String = "", country: String = "") {
    self.name = name
    self.domain = domain
    self.country = country
  }
}
