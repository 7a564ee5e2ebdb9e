/// What the server answers to `Tags`.
public struct TagsResponse: Sendable, Hashable {
  /// Of all pages together: the same version has the same counts. Another one than that of the page before means that the
  /// counts have changed in between, and that this page is the first one again.
  public var version: String
  /// The caller has these counts; there is no page.
  public var isUnchanged: Bool
  /// In the order of their codes. The tags of one language may go on in the next page.
  public var languages: [LanguageTags]
  /// Empty on the last page.
  public var nextCursor: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a tags response from its parts.
  public init(version: String = "", isUnchanged: Bool = false, languages: [LanguageTags] = [], nextCursor: String = "")
  {
    self.version = version
    self.isUnchanged = isUnchanged
    self.languages = languages
    self.nextCursor = nextCursor
  }
}
