/// Who published it, as far as the sender knows.
public struct SourceHint: Sendable, Hashable {
  /// In reading form: "The Harbour Post".
  public var name: String
  /// "harbourpost.example".
  public var domain: String
  /// ISO 3166-1 alpha-2, "US".
  public var country: String
  /// BCP 47, of most of what it publishes.
  public var language: String
  /// True when people have said so: name, country and language here then overrule what the content says.
  public var isEdited: Bool
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a source hint from its parts.
  public init(
    name: String = "", domain: String = "", country: String = "", language: String = "", isEdited: Bool = false
  ) {
    self.name = name
    self.domain = domain
    self.country = country
    self.language = language
    self.isEdited = isEdited
  }
}
