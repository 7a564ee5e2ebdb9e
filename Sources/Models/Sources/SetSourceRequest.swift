/// What people know better of a source.
public struct SetSourceRequest: Sendable, Hashable {
  /// A key or a host; a source that is not known yet is made.
  public var id: SourceID
  /// The name, when "name" is among the fields.
  public var name: String
  /// The country, when "country" is among the fields.
  public var country: String
  /// The language, when "language" is among the fields.
  public var language: String
  /// Which are set.
  public var fields: [String]
  /// Which edits are taken back.
  public var cleared: [String]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a set source request from its parts.
  public init(
    id: SourceID = "",
    name: String = "",
    country: String = "",
    language: String = "",
    fields: [String] = [],
    cleared: [String] = []
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.language = language
    self.fields = fields
    self.cleared = cleared
  }
}
