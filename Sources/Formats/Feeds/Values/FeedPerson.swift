/// Somebody whom a feed names.
public struct FeedPerson: Sendable, Hashable {
  /// "Ada Ortiz", or empty.
  public var name: String
  /// "ada@example.org", or empty.
  public var email: String
  /// The person's page, or empty.
  public var url: String

  /// Creates a person.
  public init(name: String = "", email: String = "", url: String = "") {
    self.name = name
    self.email = email
    self.url = url
  }

  /// True when nothing is said.
  public var isEmpty: Bool { name.isEmpty && email.isEmpty && url.isEmpty }

  /// The name, else the address.
  public var label: String { name.isEmpty ? email : name }
}
