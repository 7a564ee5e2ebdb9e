/// Who publishes articles.
public struct Source: Sendable, Hashable {
  /// The domain without "www.", or a name in lower case where no domain is known: the key of the source.
  public var id: SourceID
  /// In reading form: "The Harbour Post".
  public var name: String
  /// "harbourpost.example"; empty when unknown.
  public var domain: String
  /// ISO 3166-1 alpha-2; empty when unknown.
  public var country: String
  /// BCP 47.
  public var language: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a source from its parts.
  public init(
    id: SourceID = "",
    name: String = "",
    domain: String = "",
    country: String = "",
    language: String = ""
  ) {
    self.id = id
    self.name = name
    self.domain = domain
    self.country = country
    self.language = language
  }
}
