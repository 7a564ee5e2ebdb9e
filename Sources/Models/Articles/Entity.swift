/// A name in an article: a person, an organisation, a place.
public struct Entity: Sendable, Hashable {
  /// What bears the name.
  public enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// Something else, or not known.
    case other = 0
    /// A person.
    case person = 1
    /// A company, an authority, a party, a team.
    case organisation = 2
    /// A country, a town, a river, a building.
    case place = 3
  }

  /// The canonical name: the fullest form that the article uses.
  public var name: String
  /// What bears the name.
  public var kind: Kind
  /// 0 to 1: how much the article is about it.
  public var salience: Double
  /// Where it stands in the text, in order.
  public var mentions: [Mention]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an entity from its parts.
  public init(name: String = "", kind: Kind = .other, salience: Double = 0, mentions: [Mention] = []) {
    self.name = name
    self.kind = kind
    self.salience = salience
    self.mentions = mentions
  }
}
