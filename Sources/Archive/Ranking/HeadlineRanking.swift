/// The order of an edition's front page.
///
/// score = 0.5 × sources + 0.35 × freshness + 0.15 × standing, each 0 to 1: the sources that tell it beyond the first,
/// saturating at ``sourcesMax``; the age against the edition's newest article, halved every ``halfLifeHours``; and how far up
/// in its country the best of its sources stands. Age is counted from the newest article and not from now, so that an
/// archive of last year's news has a front page too.
enum HeadlineRanking {
  static let sourcesMax = 5.0
  static let halfLifeHours = 24.0
  /// Older articles than this, against the edition's newest, are no headlines.
  static let ageMillisecondsMax: Int64 = 7 * 86_400_000

  struct Position: Sendable, Hashable {
    var score: Double
    var reasons: [String]
  }

  static func position(sourceCount: Int, ageMilliseconds: Int64, standing: Double) -> Position {
    let sources = min(Double(max(sourceCount, 1) - 1) / (sourcesMax - 1), 1)
    let hours = Double(max(ageMilliseconds, 0)) / 3_600_000
    let freshness = (-hours / halfLifeHours).powerOfTwo
    let age = TimePhrase.span(UInt64(max(ageMilliseconds, 0)))
    return Position(
      score: 0.5 * sources + 0.35 * freshness + 0.15 * standing,
      reasons: [
        sourceCount == 1 ? "1 source" : "\(sourceCount) sources",
        age.map { "latest report \($0) before the edition's newest" } ?? "the edition's newest",
      ] + (standing >= 0.8 ? ["told by a leading source"] : []))
  }
}
