import Models

/// Which sources wrote of what in some span of time.
struct TrendCounts: Sendable {
  /// What is known of one keyword or name.
  struct Term: Sendable {
    var sources: Set<Int64> = []
    var articles: Set<TimeKey> = []
    var texts: [String: Int] = [:]
    var kinds: [TrendKind: Int] = [:]

    /// As most articles write it; of equals the first by letters.
    var text: String { texts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "" }

    /// What most articles take it for; a keyword only where nobody names a kind.
    var kind: TrendKind {
      kinds.filter { $0.key != .keyword }.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
        ?? .keyword
    }
  }

  private(set) var sources: Set<Int64> = []
  private(set) var terms: [String: Term] = [:]

  /// Counts an article. What copies another text says nothing of its own: it is left out by the caller.
  mutating func add(_ found: [TrendTerm], source: Int64, article: TimeKey) {
    sources.insert(source)
    for term in found {
      var counted = terms[term.key] ?? Term()
      counted.sources.insert(source)
      counted.articles.insert(article)
      counted.texts[term.text, default: 0] += 1
      counted.kinds[term.kind, default: 0] += 1
      terms[term.key] = counted
    }
  }
}
