/// The order of a ranked search.
enum Ranking {
  /// How much of the score fades with age.
  static let recencyShare = 0.4
  static let halfLifeMilliseconds = 30.0 * 86_400_000

  /// What age, in milliseconds, leaves of a score: 1 for none, ``recencyShare`` less for long ago.
  @inline(__always)
  static func freshness(age: Int64) -> Double {
    guard age > 0 else { return 1 }
    return 1 - recencyShare + recencyShare * (-Double(age) / halfLifeMilliseconds).powerOfTwo
  }
}
