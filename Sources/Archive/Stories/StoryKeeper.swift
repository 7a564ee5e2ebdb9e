import GRDB
import Language
import Models

/// Keeps every article in a story as articles come, change and go, with bounded work for each.
///
/// The decisions are ``StoryAssignment``'s, ``StoryMerge``'s and ``StoryReview``'s; here and in the extension they are looked up and written
/// down, inside the writer's transaction.
struct StoryKeeper {
  let db: Database
  let table: StoryTable

  /// Articles that one is compared with.
  static let likely = LikelyArticles(neighboursMax: 16, countMax: 32)
  /// Stories that are scored.
  static let candidatesMax = 6
  /// Articles that move when two stories turn out to be one; two stories that are both larger stay apart.
  static let movesMax = 512

  init(_ db: Database) {
    self.db = db
    table = StoryTable(db)
  }

  // MARK: - Changes

  /// Puts an article that is indexed already into its story. `previous` is the story that it was in before it changed.
  func add(_ id: ArticleID, at timeKey: TimeKey, previous: Int64? = nil) throws {
    guard let signature = try ArticleReader.signatures(at: [timeKey], in: db).first else { return }
    let candidates = try candidates(for: signature)
    let decision = StoryAssignment.decide(candidates)
    var story = try decision.story.flatMap(table.story) ?? founded(by: id)
    story.add(signature.vector)
    try table.update(story)
    try table.insert(
      StoryTable.Place(
        timeKey: timeKey, story: story.key, cause: decision.story == nil ? .first : decision.cause, link: decision.link,
        score: decision.score))
    if let previous, previous != story.key { try redirectIfEmpty(previous, to: story.key) }
    for rival in decision.alsoFits where rival.story != story.key {
      if let merged = try merge(story.key, with: rival) { story = merged }
    }
    if StoryReview.isDue(story.articleCount) { try review(story) }
    for closest in StoryAssignment.secondLooks(candidates, besides: story.key) { try lookAgain(at: closest) }
  }

  /// Adds the vector that an article has now to the sum of its story, which was emptied; false when it has none. Whoever has a story
  /// keeps it: readers were given its ID.
  func restore(_ timeKey: TimeKey, _ vector: ArticleVector) throws -> Bool {
    guard let place = try table.place(of: timeKey), var story = try table.story(place.story) else { return false }
    story.centroid.add(vector)
    try table.update(story)
    return true
  }

  /// Takes an article out of its story, and says which that was. A story without articles keeps its ID until somebody needs
  /// it to lead on.
  func remove(_ timeKey: TimeKey) throws -> Int64? {
    guard let place = try table.place(of: timeKey), var story = try table.story(place.story) else { return nil }
    story.remove(try ArticleReader.signatures(at: [timeKey], in: db).first?.vector)
    try table.update(story)
    try table.delete(timeKey)
    return story.key
  }

  private func redirectIfEmpty(_ key: Int64, to target: Int64) throws {
    guard var story = try table.story(key), story.articleCount == 0 else { return }
    story.mergedInto = target
    try table.update(story)
  }

  // MARK: - Deciding

  /// The stories that an article could go to. The one that has it already, `own`, is seen as it would be without it.
  func candidates(for signature: Signature, own: Int64? = nil) throws -> [StoryAssignment.Candidate] {
    let copies = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT other FROM copy WHERE time_key = ? LIMIT \(Self.likely.countMax)"),
      arguments: [signature.timeKey.rawValue]
    ).map(TimeKey.init(rawValue:))
    let isCopy = Set(copies)
    let found = try Self.likely.find(signature.vector, around: signature.timeKey, in: db)
    let others = try ArticleReader.members(at: copies + found.filter { !isCopy.contains($0) }, in: db)
    var links: [Int64: [StoryAssignment.Link]] = [:]
    for (other, story) in others {
      links[story, default: []].append(
        StoryAssignment.link(from: signature, to: other, isCopy: isCopy.contains(other.timeKey)))
    }
    let closest = links.mapValues { $0.sorted { ($0.likeness, $1.timeKey) > ($1.likeness, $0.timeKey) } }
      .sorted { ($0.value[0].likeness, $1.key) > ($1.value[0].likeness, $0.key) }.prefix(Self.candidatesMax)
    return try closest.compactMap { key, links in
      guard var story = try table.story(key) else { return nil }
      if key == own { story.remove(signature.vector) }
      return StoryAssignment.Candidate(
        story: key, articleCount: story.articleCount, centroidLikeness: story.centroid.likeness(signature.vector),
        links: links)
    }
  }

  // MARK: - IDs

  /// The story that an article starts. Its ID follows from the article's, so that the same articles in the same order have
  /// the same stories; when that ID is in use, the next one is taken.
  func founded(by article: ArticleID) throws -> StoryTable.Row {
    var number = 0
    while true {
      let id = Self.id(article, number)
      guard let taken = try table.story(id: id) else { return try table.insert(id: id) }
      if taken.articleCount == 0, taken.mergedInto == 0 { return taken }
      number += 1
    }
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567".unicodeScalars)

  /// "s" and 13 characters of base32: a hash of the article's ID.
  static func id(_ article: ArticleID, _ number: Int) -> String {
    var hash = StableWordHash.hash(article.rawValue + (number == 0 ? "" : "#\(number)"))
    var id = "s"
    for _ in 0..<13 {
      id.unicodeScalars.append(letters[Int(hash & 31)])
      hash >>= 5
    }
    return id
  }
}
