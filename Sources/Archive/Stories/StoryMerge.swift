/// Whether two stories turn out to be one: a decision over values.
///
/// The sums of two stories that tell the same of many articles point the same way. Of reports in few words they do not: each
/// says another part of it. There the mean cosine between the articles of the one and of the other decides (average linkage),
/// if both were told of within a day; how much of it chance gives depends on how many terms the articles have.
enum StoryMerge {
  /// A story that an article fits as well as the one that took it.
  struct Rival: Sendable, Hashable {
    var story: Int64
    /// From which mean cosine on the two are one; nothing where only their sums can tell.
    var linkageMin: Double?
  }

  /// Two stories whose sums are at least so alike are one.
  static let cosineMin = 0.58
  /// What the mean cosine must be for articles of ``ArticleVector/termsMax`` terms, and what it may be less for each e-fold of
  /// terms fewer, but not below the least.
  static let fullLinkageMin = 0.36
  static let linkageSlope = 0.11
  static let leastLinkage = 0.1
  /// How far from the new article both must have been told of, in days.
  static let daysMax = 1.0

  static func rival(_ other: StoryAssignment.Candidate, of best: StoryAssignment.Candidate) -> Rival {
    let isNear = [best, other].allSatisfy { $0.links.contains { ($0.days ?? .infinity) <= daysMax } }
    return Rival(story: other.story, linkageMin: isNear ? linkageMin((fewness(best) + fewness(other)) / 2) : nil)
  }

  static func areOne(cosine: Double, linkage: Double, linkageMin: Double?) -> Bool {
    cosine >= cosineMin || linkageMin.map { linkage >= $0 } ?? false
  }

  /// `fewness` is the mean of ln(``ArticleVector/termsMax`` / terms) over the articles.
  static func linkageMin(_ fewness: Double) -> Double { max(leastLinkage, fullLinkageMin - linkageSlope * fewness) }

  private static func fewness(_ candidate: StoryAssignment.Candidate) -> Double {
    let most = Double(ArticleVector.termsMax)
    return candidate.links.reduce(0) { $0 + (most / Double(max(1, $1.termCount))).logarithm }
      / Double(max(1, candidate.links.count))
  }
}
