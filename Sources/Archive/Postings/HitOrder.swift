/// What stands first in a list of hits.
enum HitOrder: Sendable, Hashable {
  case newest
  /// By score, of which a part fades with the distance from `reference`, in milliseconds since 1970.
  case relevance(reference: Int64)

  /// The greater comes first. Newer articles than the reference lose nothing.
  @inline(__always)
  func rank(score: Double, row: Int64) -> Double {
    switch self {
    case .newest: Double(row >> TimeKey.discriminatorBits)
    case .relevance(let reference):
      score * Ranking.freshness(age: reference - (row >> TimeKey.discriminatorBits))
    }
  }

  /// What scores less, and is not newer than the row, has a lower rank.
  func scoreMin(toRank rank: Double, newest row: Int64) -> Double {
    switch self {
    case .newest: -.infinity
    case .relevance: rank / self.rank(score: 1, row: row) * Self.slack
    }
  }

  /// Sums in another order differ by their last bits.
  private static let slack = 1 - 1e-9

  /// No document within the bound has a greater rank.
  func rankMax(_ bound: MatchBound) -> Double {
    switch self {
    case .newest: rank(score: 0, row: bound.newest)
    case .relevance: rank(score: bound.score, row: bound.newest)
    }
  }
}
