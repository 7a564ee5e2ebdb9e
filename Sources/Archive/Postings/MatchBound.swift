/// What no document of a range exceeds.
struct MatchBound: Sendable, Hashable {
  var score: Double
  /// Rows, ``TimeKey``.
  var newest: Int64
  var oldest: Int64

  /// No time satisfies it: nothing in the range matches.
  var isEmpty: Bool { newest < oldest }

  /// What no document of either range exceeds.
  func joined(_ other: MatchBound) -> MatchBound {
    MatchBound(
      score: max(score, other.score), newest: max(newest, other.newest), oldest: min(oldest, other.oldest))
  }

  /// Of a range without a match.
  static let none = MatchBound(score: 0, newest: .min, oldest: .max)
  /// Of a range of which nothing is known.
  static let any = MatchBound(score: .infinity, newest: .max, oldest: .min)
}
