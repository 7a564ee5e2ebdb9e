/// How many sources wrote on one day of what is asked about.
struct TrendDayCounts: Sendable {
  var day: Int64
  private var all: Set<Int64> = []
  private var byTerm: [String: Set<Int64>] = [:]

  init(day: Int64) { self.day = day }

  var sourceCount: Int { all.count }

  func sourceCount(of key: String) -> Int { byTerm[key]?.count ?? 0 }

  /// Counts an article's terms, of those that `wanted` has.
  mutating func add(_ found: [TrendTerm], source: Int64, wanted: Set<String>) {
    all.insert(source)
    for term in found where wanted.contains(term.key) { byTerm[term.key, default: []].insert(source) }
  }
}
