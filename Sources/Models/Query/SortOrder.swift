/// What stands first in a list of articles.
public enum SortOrder: Int, Sendable, Hashable, CaseIterable {
  /// What matches the words best.
  case relevance = 0
  /// What was published last.
  case newest = 1
}
