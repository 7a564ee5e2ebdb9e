/// What the server answers to `Get`.
public struct GetResponse: Sendable, Hashable {
  /// The article's digest page.
  public var page: DigestPage
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a get response from its parts.
  public init(page: DigestPage = .init()) {
    self.page = page
  }
}
