/// What is known about bytes before they are looked at.
public struct InputOrigin: Sendable, Hashable {
  /// The file's name, whose ending is a hint; may be empty.
  public var name: String
  /// What a server or a sender declares; empty when nobody does.
  public var contentType: String
  /// Where it was published; empty when it is not known.
  public var url: String
  /// True when somebody asked for this very thing: it is then taken, or refused with a reason, but never left out.
  public var isNamed: Bool

  /// Creates an origin.
  public init(name: String = "", contentType: String = "", url: String = "", isNamed: Bool = true) {
    (self.name, self.contentType, self.url, self.isNamed) = (name, contentType, url, isNamed)
  }

  /// What is declared, or what the name tells.
  var declaredType: String { contentType.isEmpty ? NameHint.contentType(of: name) : contentType }
}
