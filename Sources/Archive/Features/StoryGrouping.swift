/// Groups articles that tell of the same event, within one list.
///
/// One pass from the oldest to the newest: an article joins the group of the most similar earlier article when the two are
/// alike enough, else it starts one (single-pass clustering, J. Allan et al., "Topic detection and tracking", 1998). An
/// inverted index of the telling terms keeps it from comparing all pairs.
struct StoryGrouping: Sendable {
  /// How alike two articles must be to tell of the same event: chosen on the sample articles, with room above the most
  /// alike pair of two events.
  static let similarityMin = 0.18
  /// Articles with which each one is compared.
  static let comparisonsMax = 24
  /// Terms by which comparable articles are looked up.
  static let lookupTermsMax = 12

  /// Positions in the list, by group; groups and members from the oldest to the newest.
  static func groups(of signatures: [Signature], by similarity: Similarity) -> [[Int]] {
    let order = signatures.indices.sorted { signatures[$0].timeKey < signatures[$1].timeKey }
    var (groups, groupOf): ([[Int]], [Int: Int]) = ([], [:])
    var index = TermIndex()
    for position in order {
      let signature = signatures[position]
      var best: (position: Int, score: Double)?
      for candidate in index.candidates(for: signature, by: similarity) {
        let result = similarity.compare(signatures[candidate], signature)
        let score = result.isNearDuplicate ? 1 : result.score
        if score >= similarityMin, score > best?.score ?? 0 { best = (candidate, score) }
      }
      if let best, let group = groupOf[best.position] {
        groups[group].append(position)
        groupOf[position] = group
      } else {
        groupOf[position] = groups.count
        groups.append([position])
      }
      index.add(position, signature)
    }
    return groups
  }

  /// Which of the articles so far have a term or a shingle.
  private struct TermIndex {
    private var byTerm: [Int: [Int]] = [:]
    private var byShingle: [UInt64: [Int]] = [:]

    mutating func add(_ position: Int, _ signature: Signature) {
      for term in signature.terms { byTerm[term.key, default: []].append(position) }
      for shingle in signature.shingles.prefix(4) { byShingle[shingle, default: []].append(position) }
    }

    /// The articles with which it shares the most, the most first.
    func candidates(for signature: Signature, by similarity: Similarity) -> [Int] {
      var votes: [Int: Double] = [:]
      let telling = signature.terms.map { (key: $0.key, value: similarity.value($0)) }.sorted { $0.value > $1.value }
      for term in telling.prefix(lookupTermsMax) {
        for position in (byTerm[term.key] ?? []).suffix(4 * comparisonsMax) {
          votes[position, default: 0] += term.value
        }
      }
      for shingle in signature.shingles.prefix(4) {
        for position in (byShingle[shingle] ?? []).suffix(comparisonsMax) { votes[position, default: 0] += 100 }
      }
      return votes.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(comparisonsMax).map(\.key)
    }
  }
}
