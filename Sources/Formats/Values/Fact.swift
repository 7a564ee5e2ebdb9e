/// A fact that a document may state about itself.
public enum Fact: String, Sendable, Hashable, CaseIterable {
  /// The canonical address.
  case url
  /// The headline.
  case title
  /// The publisher's description.
  case standfirst
  /// Who wrote it.
  case authors
  /// When it was published.
  case publishedAt
  /// When it was last changed.
  case modifiedAt
  /// The language.
  case language
  /// The section.
  case section
  /// The publisher's tags.
  case tags
  /// The publisher or site.
  case siteName
  /// The publisher's country.
  case country
  /// The lead image.
  case image
  /// That the text is not free to read.
  case paywall
  /// The text itself.
  case body
}
