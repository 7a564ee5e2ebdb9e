/// SortOrder.
public enum SortOrder: Int, Sendable, Hashable, CaseIterable {
  /// Relevance.
  case relevance = 0
  /// Newest.
  case newest = 1
}
