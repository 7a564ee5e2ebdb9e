/// A fact that a document may state about itself.
public enum Fact: Int, Sendable, Hashable, CaseIterable {
  /// One that this version does not know.
  case unspecified = 0
  /// The canonical address.
  case url = 1
  /// The headline.
  case title = 2
  /// The publisher's description.
  case standfirst = 3
  /// Who wrote it.
  case authors = 4
  /// When it was published.
  case publishedAt = 5
  /// When it was last changed.
  case modifiedAt = 6
  /// The language.
  case language = 7
  /// The section.
  case section = 8
  /// The publisher's tags.
  case tags = 9
  /// The publisher or site.
  case siteName = 10
  /// The publisher's country.
  case country = 11
  /// The lead image.
  case image = 12
  /// That the text is not free to read.
  case paywall = 13
  /// The text itself.
  case body = 14
}
