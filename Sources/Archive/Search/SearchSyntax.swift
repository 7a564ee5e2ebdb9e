public import Models

/// The language of searches for those who only want to know whether a text is in it.
public enum SearchSyntax {
  /// Throws what a search for `text` would throw for the text alone: ``ArchiveError/Code/invalidArgument``, with the place where
  /// it is wrong. `now` is what "after:-7d" counts from.
  public static func check(_ text: String, now: Timestamp) throws(ArchiveError) {
    _ = try SearchQuery.parse(text, field: "text", now: now)
  }
}
