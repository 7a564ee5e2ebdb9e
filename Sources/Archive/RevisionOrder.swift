import Models

/// Which of two texts under one ID is the newer: what ingest counted later; where that is the same, what was received later;
/// where that is the same too, the hash decides, so that every archive decides alike.
struct RevisionOrder: Sendable, Hashable, Comparable {
  var sequence: Int
  var receivedMilliseconds: Int64
  var contentHash: String

  init(sequence: Int, receivedMilliseconds: Int64, contentHash: String) {
    self.sequence = sequence
    self.receivedMilliseconds = receivedMilliseconds
    self.contentHash = contentHash
  }

  init(of article: Article) {
    sequence = article.sequence
    receivedMilliseconds = article.receivedAt?.millisecondsSinceEpoch ?? 0
    contentHash = article.contentHash
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.sequence, left.receivedMilliseconds, left.contentHash)
      < (right.sequence, right.receivedMilliseconds, right.contentHash)
  }
}

extension RevisionOrder {
  /// Whether a delivery of the same text takes the place of the stored one: yes when ingest counted it later; of the same
  /// delivery, when no step of it is older than the stored one's, so that a worker of yesterday's version, late with its
  /// result, does not undo a newer enrichment.
  static func replaces(_ stored: Article, by delivered: Article) -> Bool {
    let (old, new) = (RevisionOrder(of: stored), RevisionOrder(of: delivered))
    guard old == new else { return old < new }
    let versions = Dictionary(stored.steps.map { ($0.name, $0.version) }, uniquingKeysWith: max)
    let isOlder = delivered.steps.contains { $0.version < versions[$0.name] ?? 0 }
    let isNewer = delivered.steps.contains { $0.version > versions[$0.name] ?? 0 }
    return isNewer || !isOlder
  }
}
