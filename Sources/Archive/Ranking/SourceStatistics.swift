import Models

/// What the archive shows of a source.
struct SourceStatistics: Sendable, Hashable {
  /// All its articles.
  var articles = 0
  /// Those that are no copy of an earlier article, at most ``SourceRanking/originalsPerDayMax`` of a day.
  var originals = 0
  /// Days with an original.
  var activeDays = 0
  /// Events of which it and another source tell.
  var sharedEvents = 0
  /// Sources that told of an event, or copied an article, after this one did; at most
  /// ``SourceRanking/followersPerEventMax`` of an event.
  var followers = 0
}
