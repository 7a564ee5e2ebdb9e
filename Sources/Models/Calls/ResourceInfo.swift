/// The thing that the call was about: type "article", name "a-…".
public struct ResourceInfo: Sendable, Hashable {
  /// The kind of thing: "article", "service".
  public var type: String
  /// Which one: its ID or its full name.
  public var name: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a resource info from its parts.
  public init(type: String = "", name: String = "") {
    self.type = type
    self.name = name
  }
}
