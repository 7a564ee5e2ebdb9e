public import Models

/// A feed as its publisher states it, whatever it was written in; nothing in it is inferred.
///
/// Addresses are absolute where that can be told, texts are plain and collapsed, markup is as it came.
public struct Feed: Sendable, Hashable {
  /// What a feed is written in.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// RSS 0.9x and 2.0.
    case rss
    /// RSS 0.90, 1.0 and 1.1, which are RDF.
    case rdf
    /// Atom 0.3 and 1.0.
    case atom
    /// JSON Feed 1.0 and 1.1.
    case jsonFeed
    /// A sitemap with Google's news elements.
    case newsSitemap
  }

  /// What it is written in.
  public var kind: Kind
  /// The version that it declares: "2.0"; empty when it does not.
  public var version = ""
  /// Its own name.
  public var title = ""
  /// What it says of itself.
  public var description = ""
  /// The site's page that it goes with, or empty.
  public var link = ""
  /// Where it says that it is fetched from, or empty.
  public var selfLink = ""
  /// An ID that its publisher gave it, or empty.
  public var id = ""
  /// The language that it claims, BCP 47, or empty.
  public var language = ""
  /// The address of its picture.
  public var icon: String?
  /// When it was last changed.
  public var updatedAt: Timestamp?
  /// Whose it is.
  public var authors: [FeedPerson] = []
  /// What it is about.
  public var categories: [String] = []
  /// How long it may be kept before it is fetched again, in minutes, at most ``ttlMinutesMax``.
  public var ttlMinutes: Int?
  /// How often it changes (`sy:updatePeriod` through `sy:updateFrequency`).
  public var updateInterval: Duration?
  /// The hours in GMT, 0 to 23, in which nobody needs to fetch it.
  public var skippedHours: Set<Int> = []
  /// The days in GMT, 1 for Monday to 7, on which nobody needs to fetch it.
  public var skippedWeekdays: Set<Int> = []
  /// Its entries in its own order.
  public var entries: [FeedEntry] = []
  /// True when it was not well formed and had to be repaired.
  public var isRepaired = false
  /// True when it was larger or deeper than a limit and something at its end is missing.
  public var isCut = false

  /// The longest ``ttlMinutes``: a year.
  public static let ttlMinutesMax = 525_600

  /// Creates a feed of which nothing is known but its kind.
  public init(_ kind: Kind) { self.kind = kind }

  /// How long to wait before it is fetched again, by its own hints: the longer of ``ttlMinutes`` and
  /// ``updateInterval``; nothing when it gives none.
  public var intervalHint: Duration? {
    let ttl = ttlMinutes.map { Duration.seconds($0 * 60) }
    guard let ttl, let updateInterval else { return ttl ?? updateInterval }
    return max(ttl, updateInterval)
  }
}
