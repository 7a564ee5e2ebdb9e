import GRDB
import Models

/// Finds the articles most like one, with bounded work: few lookups, the articles nearest in time of each and those of its
/// story, few comparisons.
struct SimilarSearch {
  /// A found article, in front of its copies.
  struct Match: Sendable {
    var signature: Signature
    var score: Double
    var isOtherSource: Bool
    var isSameStory: Bool
    /// The sources of its copies, the first to print it first.
    var alsoAt: [Int64]
  }

  /// Articles of one term on either side in time, and articles that are compared.
  static let likely = LikelyArticles(neighboursMax: 40, countMax: 160)
  /// Articles of the article's own story that are compared, from the newest on.
  static let storyArticlesMax = 64
  /// Less alike than this is not similar, unless it is of the same story. On labelled news of which few are about one event (BASIL), 74 %
  /// of what 0.05 showed was about another one, and 10 % of what this shows (docs/decisions/0015-stories.md).
  static let scoreMin = 0.15

  private let target: Signature
  private let db: Database

  init(target: Signature, in db: Database) {
    self.target = target
    self.db = db
  }

  /// The best first. Copies of the article itself are left out, and of other articles that print one text one stands for all.
  func best(limit: Int) throws -> [Match] {
    let table = StoryTable(db)
    let groups = CopyGroups(db)
    let story = try table.place(of: target.timeKey)?.story
    let ofStory = try story.map { try table.newestPlaces(in: $0, limit: Self.storyArticlesMax).map(\.timeKey) } ?? []
    let found = try Self.likely.find(target.vector, around: target.timeKey, in: db)
    let known = Set(found)
    let candidates = found + ofStory.filter { $0 != target.timeKey && !known.contains($0) }
    let stories = try table.stories(of: candidates)
    let meanings = MeaningTable(db)
    let meaning = try meanings.vector(at: target.timeKey)
    let matches = try ArticleReader.signatures(at: candidates, in: db).compactMap { signature -> Match? in
      guard !NearDuplicate.isCopy(target.shingles, of: signature.shingles) else { return nil }
      let isSameStory = story != nil && stories[signature.timeKey] == story
      let cosine = try meaning.flatMap { own in try meanings.vector(at: signature.timeKey)?.cosine(own) }
      let score = Likeness.score(target, signature, isSameStory: isSameStory, meaning: cosine)
      guard isSameStory || score >= Self.scoreMin else { return nil }
      return Match(
        signature: signature, score: score, isOtherSource: signature.source != target.source, isSameStory: isSameStory,
        alsoAt: [])
    }
    let groupsByArticle = try groups.groups(of: matches.map(\.signature.timeKey))
    let own = try groups.group(of: target.timeKey)?.key
    var (chosen, seen): ([Match], Set<Int64>) = ([], Set(own.map { [$0] } ?? []))
    // Places are sorted: a match has arrays, whose references are counted at each move.
    let order = matches.indices.sorted { Self.precedes(matches[$0], matches[$1]) }
    for match in order.lazy.map({ matches[$0] }) where chosen.count < limit {
      guard let group = groupsByArticle[match.signature.timeKey] else {
        chosen.append(match)
        continue
      }
      guard seen.insert(group.key).inserted else { continue }
      chosen.append(try inFront(match, of: group))
    }
    return chosen
  }

  /// The original of a group of copies in the place of one of them.
  private func inFront(_ match: Match, of group: CopyGroup) throws -> Match {
    var match = match
    if group.leader != match.signature.timeKey,
      let leader = try ArticleReader.signatures(at: [group.leader], in: db).first
    {
      match.signature = leader
    }
    match.alsoAt = try CopyGroups(db).sources(of: group.key, limit: ArchiveLimits.alsoAtMax).filter {
      $0 != match.signature.source
    }
    return match
  }

  private static func precedes(_ one: Match, _ other: Match) -> Bool {
    (one.isOtherSource ? 1 : 0, one.score, one.signature.timeKey)
      > (other.isOtherSource ? 1 : 0, other.score, other.signature.timeKey)
  }
}
