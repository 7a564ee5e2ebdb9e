import GRDB
import Models

/// Finds the articles most like one, with bounded work: few lookups, the articles nearest in time of each, few comparisons.
struct SimilarSearch {
  /// A found article.
  struct Match {
    var signature: Signature
    var result: Similarity.Result
    var isOtherSource: Bool
  }

  /// The most telling terms by which candidates are looked up.
  static let lookupTermsMax = 10
  /// Candidates of one term on either side in time.
  static let neighboursMax = 40
  /// Candidates that are compared, those that share the most first.
  static let comparisonsMax = 96
  /// Less alike than this is not similar.
  static let scoreMin = 0.1

  private let target: Signature
  private let db: Database

  init(target: Signature, in db: Database) {
    self.target = target
    self.db = db
  }

  func best(limit: Int) throws -> [Match] {
    let signatures = try ArticleReader.signatures(at: try candidates(), in: db)
    let similarity = try ArticleReader.similarity(for: signatures + [target], in: db)
    let matches = signatures.compactMap { signature -> Match? in
      let result = similarity.compare(target, signature)
      guard result.score >= Self.scoreMin, result.isNearDuplicate || !result.shared.isEmpty else { return nil }
      return Match(signature: signature, result: result, isOtherSource: signature.source != target.source)
    }
    return Array(
      matches.sorted {
        ($0.isOtherSource ? 1 : 0, $0.result.score, $0.signature.timeKey)
          > ($1.isOtherSource ? 1 : 0, $1.result.score, $1.signature.timeKey)
      }.prefix(limit))
  }

  private func candidates() throws -> [TimeKey] {
    let similarity = try ArticleReader.similarity(for: [target], in: db)
    let telling = target.terms.map { ($0, similarity.value($0)) }.sorted { ($0.1, $1.0.key) > ($1.1, $0.0.key) }
    let lookups = Array(telling.prefix(Self.lookupTermsMax))
    let words = try TermTable.values(lookups.map(\.0).filter { $0.kind == .word }.map(\.key), in: db)
    var votes: [TimeKey: Double] = [:]
    for (term, value) in lookups {
      let match: String
      if term.kind == .word {
        guard let word = words[term.key] else { continue }
        match = "{title standfirst} : (\"\(word)\")"
      } else {
        match = "{facets} : (\(FacetToken.token(Int64(term.key))))"
      }
      for timeKey in try neighbours(match) { votes[timeKey, default: 0] += value }
    }
    let copies = try ArticleIndexer.copies(of: target.shingles, except: target.timeKey, in: db)
    for timeKey in copies { votes[timeKey, default: 0] += 1_000 }
    votes[target.timeKey] = nil
    return votes.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(Self.comparisonsMax).map(\.key)
  }

  /// The articles nearest in time that match, later and earlier.
  private func neighbours(_ match: String) throws -> [TimeKey] {
    let later = try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT rowid FROM article_index WHERE article_index MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?"),
      arguments: [match, target.timeKey.rawValue, Self.neighboursMax])
    let earlier = try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT rowid FROM article_index WHERE article_index MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"),
      arguments: [match, target.timeKey.rawValue, Self.neighboursMax])
    return (later + earlier).map { TimeKey(rawValue: $0) }
  }
}
