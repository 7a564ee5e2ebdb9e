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
  /// Articles that share a shingle, a term or an event with another one and are compared with it.
  public static let similarCandidatesMax = 400
  /// Articles of an edition from which its headlines are made.
  public static let headlineCandidatesMax = 400
  /// The newest articles in which shared events are counted for the ranks of sources.
  public static let rankCandidatesMax = 2_000
  /// How long a source's rank stands before it is computed again.
  public static let rankAge: Duration = .seconds(15)
  /// Scalars of a token: the rest of a longer one is not indexed.
  public static let tokenScalarsMax = 64
}
