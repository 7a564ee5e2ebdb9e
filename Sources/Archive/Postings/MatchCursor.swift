/// Walks the documents that match a part of a question, from the last number to the first: what came last comes first.
class MatchCursor {
  /// The document that it stands on; `Int.max` before the first move, -1 behind the end.
  final var document = Int.max

  /// About how many documents match.
  var cost: Int { 0 }
  /// Of the document that it stands on.
  var score: Double { 0 }

  /// Moves to the greatest matching document that is not above `target`, and returns it; -1 when there is none. A cursor never
  /// moves up.
  func retreat(to target: Int) throws -> Int { -1 }

  /// How far down from `target` a bound holds, the end included, and the bound; reads no postings. Targets never go up.
  func bound(at target: Int) -> (low: Int, bound: MatchBound) { (0, .any) }

  /// Documents from `low` up to the last bound's target that score less than `score` are not wanted any more: it may pass over
  /// them. Said after the bound that it is about; the next bound takes it back.
  func require(_ score: Double, downTo low: Int) {}

  /// No document from `low` to `high` exceeds it. As after ``bound(at:)``, `require` may follow, for this whole range: a cursor of parts
  /// asks them for all of it, since what it keeps of each must hold for every document that a want is about.
  func bound(from high: Int, downTo low: Int) -> MatchBound {
    var (target, all) = (high, MatchBound.none)
    while target >= low {
      let (end, bound) = bound(at: target)
      all = all.joined(bound)
      target = end - 1
    }
    return all
  }

  /// Adds the scores of the documents from `high` down to `low` to a window that has room for them.
  func gather(from high: Int, downTo low: Int, into window: ScoreWindow) throws {
    var found = try retreat(to: high)
    while found >= low {
      window.add(score, to: found)
      found = found > 0 ? try retreat(to: found - 1) : -1
    }
  }
}
