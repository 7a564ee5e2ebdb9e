/// How much the registry holds.
public enum RegistryLimits {
  /// Feeds.
  public static let feedsMax = 100_000
  /// Sources that are made by themselves; edits make more.
  public static let sourcesMax = 100_000
  /// Entries of one feed that are remembered as seen: the newest.
  public static let seenMax = 4_096
}
