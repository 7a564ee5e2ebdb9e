public import Models

/// One entry of a feed as its publisher states it.
public struct FeedEntry: Sendable, Hashable {
  /// What the publisher calls it (`guid`, `atom:id`, `rdf:about`), or empty.
  public var id = ""
  /// True when the publisher says that ``id`` is also the entry's address.
  public var isPermalink = false
  /// The address of the full text, absolute where that can be told, or empty.
  public var link = ""
  /// The headline, plain.
  public var title = ""
  /// Who wrote it; the feed's authors where the format says that they stand for all entries.
  public var authors: [FeedPerson] = []
  /// When it was published, in the zone that is stated.
  public var publishedAt: Timestamp?
  /// When it was last changed.
  public var updatedAt: Timestamp?
  /// The short text, HTML; empty when there is none.
  public var summaryHTML = ""
  /// The full text, HTML; empty when the feed carries none.
  public var contentHTML = ""
  /// What the relative addresses in ``summaryHTML`` and ``contentHTML`` are relative to, or empty.
  public var baseURL = ""
  /// The publisher's categories and tags.
  public var categories: [String] = []
  /// The address of its picture.
  public var image: String?
  /// The language that it claims, BCP 47, or empty.
  public var language = ""
  /// The name of whom it was taken over from, or empty.
  public var sourceName = ""
  /// The address of whom it was taken over from, or empty.
  public var sourceURL = ""

  /// Creates an entry of which nothing is known.
  public init() {}

  /// Its address: ``link``, else its ID where that is one.
  public var address: String {
    guard link.isEmpty else { return link }
    return CanonicalURL(id) == nil ? "" : id
  }

  /// The text that it carries: the full one, else the short one, else the title.
  ///
  /// A title alone is kept, since it is a headline that readers search for and the page behind the link replaces it; an
  /// entry that says nothing at all is not.
  public var text: String { [contentHTML, summaryHTML, title].first { !$0.isEmpty } ?? "" }
}
