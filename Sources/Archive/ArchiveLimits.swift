/// The bounds on what one question or one delivery may cost.
public enum ArchiveLimits {
  /// Articles in one `put`.
  public static let putArticlesMax = 256
  /// Bytes of an article's ID and of its content hash.
  public static let identifierBytesMax = 128
  /// Bytes of a search text.
  public static let queryBytesMax = 1_024
  /// Words and phrases of a search text.
  public static let queryTermsMax = 64
  /// Values in one list of a filter.
  public static let filterValuesMax = 64
  /// Matches that a ranked search scores: the newest.
  public static let rankedCandidatesMax = 2_000
  /// Articles that one round of a watch looks through.
  public static let watchScanMax = 1_000
  /// Rounds in which a watch that shall not wait catches up; what is left comes with the next call.
  public static let watchRoundsMax = 20
  /// Bytes of the stored articles that one export answers with.
  public static let exportBytesMax = 8 << 20
  /// Scalars of a title or a text that are looked at for its vector.
  public static let vectorScalarsMax = 16_384
  /// Articles of a story, from the first on, of which its sources, countries and languages are read.
  public static let storyArticlesMax = 1_000
  /// Articles of a story of which one gives it its title.
  public static let storyTitleCandidatesMax = 24
  /// Sources of a story that are listed.
  public static let storySourcesMax = 100
  /// Sources of copies that one entry of a list names.
  public static let alsoAtMax = 50
  /// Articles of an edition from which its headlines are made.
  public static let headlineCandidatesMax = 400
  /// The newest articles in which shared events are counted for the ranks of sources.
  public static let rankCandidatesMax = 2_000
  /// How long a source's rank stands before it is computed again.
  public static let rankAge: Duration = .seconds(15)
  /// Articles that one read of a count of tags takes.
  public static let tagBatchMax = 256
  /// Scalars of a token: the rest of a longer one is not indexed.
  public static let tokenScalarsMax = 64
}
