/// Articles that print one text.
struct CopyGroup: Sendable, Hashable {
  /// The group's row; means nothing outside the store and does not outlast a rebuild of the index.
  var key: Int64
  /// The original: the agency's own article where a copy names that agency, else the earliest.
  var leader: TimeKey
  /// How many articles it has, the leader among them.
  var articleCount: Int
}
