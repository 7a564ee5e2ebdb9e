/// The bounds on what one question or one delivery may cost.
public enum ArchiveLimits {
  /// Articles in one `put`.
  public static let putArticlesMax = 256
  /// Bytes of an article's ID and of its content hash.
  public static let identifierBytesMax = 128
  /// Bytes of a search text.
  public static let queryBytesMax = 4_096
  /// Words, phrases and fields of a search text.
  public static let queryTermsMax = 64
  /// Words of a phrase.
  public static let phraseWordsMax = 32
  /// Parentheses within parentheses.
  public static let queryDepthMax = 16
  /// Words that stand for a word with "*": the most frequent.
  public static let prefixWordsMax = 64
  /// Languages of the archive by whose rules a word is looked for.
  public static let queryLanguagesMax = 12
  /// What one search may look at, in matches; see ``WorkMeter``.
  public static let searchWorkMax = 200_000
  /// Matches that are counted by source, country, language, topic and day: the newest.
  public static let facetMatchesMax = 1_000
  /// Values of one facet.
  public static let facetValuesMax = 20
  /// Values in one list of a filter.
  public static let filterValuesMax = 64
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
  /// Articles of an edition from which its headlines are made, a fair share of each source's.
  public static let headlineCandidatesMax = 6_000
  /// Days of an edition that are looked at for its headlines: those of a week, begun ones and one ahead.
  public static let headlineDaysMax = 9
  /// The same where a span of time is asked for, as a digest does: the newest days with articles.
  public static let digestDaysMax = 35
  /// Headlines of an edition, and trends, that are kept at hand.
  public static let headlinesMax = 100
  /// Editions whose headlines and trends are kept at hand.
  public static let headlineEditionsMax = 32
  /// Articles of a day that are looked at for the ranks of sources, the same of each source at most.
  public static let rankDayArticlesMax = 1_000
  /// Articles of one source on one day that count for its rank.
  public static let rankSourceDayMax = 40
  /// Sources of a story that are looked at for who told it first.
  public static let rankTellersMax = 64
  /// Articles of one source in a story that are looked at for one that is no copy, the first ones.
  public static let rankReportsMax = 4
  /// Days with articles that trends are compared with.
  public static let trendPastDaysMax = 14
  /// Articles of the last 24 hours that are looked at for trends, and of each day that these are compared with; the same number
  /// of each source on all of them.
  public static let trendSpanArticlesMax = 700
  /// Days that a source's history goes back.
  public static let historyDaysMax = 90
  /// How long ranks, headlines and trends stand at most before they are computed again.
  public static let rankAge: Duration = .seconds(15)
  /// Articles that one read of a count of tags takes.
  public static let tagBatchMax = 256
  /// Scalars of a token: the rest of a longer one is not indexed.
  public static let tokenScalarsMax = 64
}
