/// A document in its place in a list of hits; the greater stands first.
struct Hit: Sendable, Hashable, Comparable {
  /// What ``HitOrder`` ranks by.
  var rank: Double
  var row: Int64
  var document: Int

  /// Of equals the newest stands first.
  static func < (left: Hit, right: Hit) -> Bool { (left.rank, left.row) < (right.rank, right.row) }
}
