import Models

/// The news of a span of time, as it is written into an email: stories, the most important first.
struct Digest: Sendable, Hashable {
  /// A source that tells a story, with its first report where there is one to link.
  struct Report: Sendable, Hashable {
    var source: String
    /// Empty for a copy of another one's text, and where the article has no address.
    var title = ""
    var url = ""
    var time: Timestamp?
  }

  struct Story: Sendable, Hashable {
    /// For `newswire story`; empty when the archive names none.
    var id: StoryID = ""
    /// For `newswire show`.
    var articleID: ArticleID = ""
    var title: String
    var url = ""
    /// BCP 47; "und" when unknown.
    var language = ""
    /// Sentences of the article.
    var summary = ""
    var source: String
    var time: Timestamp?
    /// Which source had it first; nothing when it is the one in front.
    var firstReport: Report?
    /// The other sources, the first to tell first; at most ``DigestReports/reportsMax``.
    var others: [Report] = []
    /// How many sources tell it.
    var sourceCount = 1
    var articleCount = 1
  }

  var edition: Edition
  var since: Timestamp
  var until: Timestamp
  var stories: [Story]

  /// "United States: 12 stories".
  var heading: String { "\(edition.name.isEmpty ? edition.code : edition.name): news digest" }
  /// The span, in UTC.
  var span: String { "\(ReadingForms.date(since.utc)) to \(ReadingForms.date(until.utc))" }
  /// What a day without news says.
  static let nothing = "No news in this time."
}
