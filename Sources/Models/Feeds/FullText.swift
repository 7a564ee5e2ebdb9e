/// Where the text of a feed's entry comes from.
public enum FullText: Int, Sendable, Hashable, CaseIterable {
  /// The feed's own content where it has the whole text, else the page.
  case auto = 0
  /// The feed, whatever it has.
  case feed = 1
  /// The page.
  case page = 2
}
