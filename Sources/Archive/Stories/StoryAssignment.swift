/// To which story an article belongs: a decision over values. `docs/decisions/0015-stories.md` says how it was found.
///
/// Each story that could be meant gets a score from how the article fits the story's sum, its closest articles, the names that
/// they share, and the time between; the best one above ``scoreMin`` takes the article (single-pass clustering; J. Allan et
/// al., "Topic detection and tracking", 1998).
enum StoryAssignment {
  /// An article of a story that the new one was compared with.
  struct Link: Sendable, Hashable {
    var timeKey: TimeKey
    /// 0 to 1.
    var likeness: Double
    var sharedNames: Double
    /// The time between the two; nothing when one of them has no date of its own.
    var days: Double?
    var isCopy: Bool
    /// How many terms the article of the story has.
    var termCount: Int
  }

  /// A story that could be meant.
  struct Candidate: Sendable, Hashable {
    var story: Int64
    var articleCount: Int
    /// How the article fits the story's sum, 0 to 1.
    var centroidLikeness: Double
    /// The closest first; not empty.
    var links: [Link]
  }

  /// Where the article goes.
  struct Decision: Sendable, Hashable {
    /// Nothing when it starts a story of its own.
    var story: Int64?
    var score: Double
    /// The article of the story that it is closest to.
    var link: TimeKey?
    var cause: StoryCause
    /// Stories that may turn out to be the same as this one now.
    var alsoFits: [StoryMerge.Rival]
  }

  /// A story with a lower score does not take an article.
  static let scoreMin = 0.23
  static let centroidShare = 0.45
  /// The closest articles of a story of which the mean counts.
  static let linksMax = 8
  static let namesShare = 0.03
  /// What a report within a day adds, and what each e-fold of the days beyond takes away.
  static let sameDayBonus = 0.075
  static let distancePenalty = 0.1
  static let daysMax = 30.0
  /// What it takes away when a date is missing.
  static let undatedPenalty = 0.018
  /// A story with this score at least is compared with the one that took the article.
  static let alsoFitsMin = 0.17

  /// Articles of other stories that are looked at again when one has come, and how close to it they must be.
  static let secondLooksMax = 2
  static let secondLookMin = 0.3

  /// Between two languages only names can agree, so that their part counts more, when they share names at all. Numbers agree by chance:
  /// the year alone makes a cosine of 0.1.
  static let crossLanguageFactor = 2.5
  static let crossLanguageNamesMin = 2

  /// Compares an article with one of a story.
  static func link(from article: Signature, to other: Signature, isCopy: Bool) -> Link {
    let isAcross = article.language != other.language && isTold(article.language) && isTold(other.language)
    var likeness = article.vector.likeness(other.vector, withNumbers: !isAcross)
    if isAcross, article.vector.commonNames(other.vector) >= crossLanguageNamesMin {
      likeness = min(1, crossLanguageFactor * likeness)
    }
    let distance = Double((article.timeKey.milliseconds - other.timeKey.milliseconds).magnitude) / 86_400_000
    return Link(
      timeKey: other.timeKey, likeness: likeness, sharedNames: article.vector.sharedNames(other.vector),
      days: article.isDated && other.isDated ? distance : nil, isCopy: isCopy,
      termCount: other.vector.terms.count)
  }

  private static func isTold(_ language: String) -> Bool { !language.isEmpty && language != "und" }

  static func decide(_ candidates: [Candidate]) -> Decision {
    let scored = candidates.map { (candidate: $0, score: score($0)) }
      .sorted { ($0.score, $1.candidate.story) > ($1.score, $0.candidate.story) }
    guard let best = scored.first, best.score >= scoreMin else {
      return Decision(story: nil, score: 0, link: nil, cause: .first, alsoFits: [])
    }
    let link = best.candidate.links.first { $0.isCopy } ?? best.candidate.links.first
    return Decision(
      story: best.candidate.story, score: min(best.score, 1), link: link?.timeKey,
      cause: link?.isCopy == true ? .copy : .similar,
      alsoFits: scored.dropFirst().filter { $0.score >= alsoFitsMin }
        .map { StoryMerge.rival($0.candidate, of: best.candidate) })
  }

  /// The closest articles of stories that did not take the new one: with it there, another story may suit them better.
  static func secondLooks(_ candidates: [Candidate], besides story: Int64) -> [TimeKey] {
    candidates.filter { $0.story != story }.flatMap(\.links).filter { !$0.isCopy && $0.likeness >= secondLookMin }
      .sorted { ($0.likeness, $1.timeKey) > ($1.likeness, $0.timeKey) }.prefix(secondLooksMax).map(\.timeKey)
  }

  static func score(_ candidate: Candidate) -> Double {
    if candidate.links.contains(where: \.isCopy) { return 1 + candidate.centroidLikeness }
    let closest = candidate.links.prefix(linksMax)
    let mean = closest.reduce(0) { $0 + $1.likeness } / Double(max(1, min(linksMax, candidate.articleCount)))
    let names = candidate.links.map(\.sharedNames).max() ?? 0
    return centroidShare * candidate.centroidLikeness + (1 - centroidShare) * mean + namesShare * names
      + timeEvidence(candidate.links)
  }

  private static func timeEvidence(_ links: [Link]) -> Double {
    guard let days = links.compactMap(\.days).min() else { return -undatedPenalty }
    if days <= 1 { return sameDayBonus }
    return sameDayBonus * max(0, 2 - days) - distancePenalty * min(days, daysMax).logarithm
  }
}
