import Models

/// What some days of the archive show of a source.
struct SourceStatistics: Sendable, Hashable {
  /// Articles that were counted, at most ``ArchiveLimits/rankSourceDayMax`` of a day.
  var articles = 0
  /// Those of them that copy no earlier one, also none of its own.
  var originals = 0
  /// Days with an original.
  var activeDays = 0
  /// Stories that began and that it and another source tell, each once; what it only copied does not count.
  var stories = 0
  /// Those of them that it told first.
  var first = 0
  /// Sources that told or copied these after it; at most ``SourceRanking/followersPerStoryMax`` of a story.
  var followers = 0

  static func += (left: inout Self, right: Self) {
    left.articles += right.articles
    left.originals += right.originals
    left.activeDays += right.activeDays
    left.stories += right.stories
    left.first += right.first
    left.followers += right.followers
  }

  static func -= (left: inout Self, right: Self) {
    left.articles -= right.articles
    left.originals -= right.originals
    left.activeDays -= right.activeDays
    left.stories -= right.stories
    left.first -= right.first
    left.followers -= right.followers
  }
}
