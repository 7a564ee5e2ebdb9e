/// An entity.
public struct Entity: Sendable, Hashable {
  /// The kind of an entity.
  public enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// Other.
    case other = 0
    /// Person.
    case person = 1
    /// Organisation.
    case organisation = 2
    /// Place.
    case place = 3
  }

  /// The canonical name: the fullest form that the article uses.
  public var name: String
  /// The kind.
  public var kind: Kind
  /// 0 to 1: how much the article is about it.
  public var salience: Double
  /// The mentions.
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
