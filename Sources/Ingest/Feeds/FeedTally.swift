/// What became of the new entries of a poll.
struct FeedTally: Sendable, Hashable {
  /// Documents that the queue did not know.
  var taken = 0
  /// Documents that it knew.
  var known = 0
  /// Pages that could not be had; the feed's own text was taken instead.
  var missingPages = 0
  /// Why the last of them could not.
  var pageReason = ""
  /// Entries that are no documents.
  var refused = 0
  /// Why the last of them was not.
  var refusal = ""

  mutating func add(_ other: FeedTally) {
    taken += other.taken
    known += other.known
    missingPages += other.missingPages
    refused += other.refused
    if !other.pageReason.isEmpty { pageReason = other.pageReason }
    if !other.refusal.isEmpty { refusal = other.refusal }
  }

  /// "3 new of 25 entries; 2 pages could not be had (…)".
  func words(newCount: Int, of count: Int) -> String {
    var parts = ["\(newCount) new of \(count) \(count == 1 ? "entry" : "entries")"]
    if known > 0 { parts.append("\(known) known already") }
    if missingPages > 0 {
      parts.append("\(missingPages) \(missingPages == 1 ? "page" : "pages") could not be had (\(pageReason))")
    }
    if refused > 0 { parts.append("\(refused) refused (\(refusal))") }
    return FeedIntake.bounded(parts.joined(separator: "; "))
  }
}
