import GRDB
import Models

/// How articles come to another story after they have come: by one that shows where they belong, by a merge, by a review.
extension StoryKeeper {
  /// Moves an article to the story that suits it best now, when that is another one.
  func lookAgain(at timeKey: TimeKey) throws {
    guard let (signature, own) = try ArticleReader.members(at: [timeKey], in: db).first else { return }
    let decision = StoryAssignment.decide(try candidates(for: signature, own: own))
    guard let target = decision.story, target != own, var new = try table.story(target), var old = try table.story(own),
      let place = try table.place(of: timeKey)
    else { return }
    old.remove(signature.vector)
    if old.articleCount == 0 { old.mergedInto = new.key }
    new.add(signature.vector)
    try table.update(old)
    try table.update(new)
    try table.insert(
      StoryTable.Place(
        timeKey: timeKey, story: new.key, cause: decision.cause, link: decision.link, score: decision.score))
    if place.cause == .first, var next = try table.places(in: old.key, limit: 1).first {
      (next.cause, next.link, next.score) = (.first, nil, 0)
      try table.insert(next)
    }
    try SourceDayTable(db).changed([timeKey])
  }

  /// Makes one of two stories when they are alike enough; the larger one stays, of equals the one that was first.
  func merge(_ key: Int64, with rival: StoryMerge.Rival) throws -> StoryTable.Row? {
    guard let one = try table.story(key), let two = try table.story(rival.story), one.articleCount > 0,
      two.articleCount > 0, min(one.articleCount, two.articleCount) <= Self.movesMax
    else { return nil }
    let linkage = one.centroid.linkage(two.centroid) / (Double(one.articleCount) * Double(two.articleCount))
    guard
      StoryMerge.areOne(
        cosine: one.centroid.cosine(two.centroid), linkage: linkage, linkageMin: rival.linkageMin)
    else { return nil }
    var (into, from) = (one.articleCount, two.key) > (two.articleCount, one.key) ? (one, two) : (two, one)
    try SourceDayTable(db).changed(table.places(in: from.key, limit: Self.movesMax).map(\.timeKey))
    try table.moveArticles(from: from.key, to: into.key)
    into.centroid.add(from.centroid)
    into.articleCount += from.articleCount
    (from.mergedInto, from.articleCount, from.centroid) = (into.key, 0, StoryCentroid())
    try table.update(into)
    try table.update(from)
    return into
  }

  /// Looks a story over and lets go of what does not belong to it.
  func review(_ story: StoryTable.Row) throws {
    let places = try table.places(in: story.key, limit: StoryReview.articlesMax)
    let signatures = try ArticleReader.signatures(at: places.map(\.timeKey), in: db)
    for group in StoryReview.strangers(among: signatures.map(\.vector)) {
      try split(group.map { signatures[$0] }, from: story.key)
    }
  }

  private func split(_ group: [Signature], from key: Int64) throws {
    guard let first = group.first, var old = try table.story(key) else { return }
    let id = try String.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM article WHERE time_key = ?"), arguments: [first.timeKey.rawValue])
    guard let id else { return }
    var new = try founded(by: ArticleID(rawValue: id))
    guard new.key != old.key else { return }
    for (index, signature) in group.enumerated() {
      guard var place = try table.place(of: signature.timeKey) else { continue }
      place.story = new.key
      if index == 0 { (place.cause, place.link, place.score) = (.first, nil, 0) }
      try table.insert(place)
      old.remove(signature.vector)
      new.add(signature.vector)
    }
    try SourceDayTable(db).changed(group.map(\.timeKey))
    try table.update(old)
    try table.update(new)
  }
}
