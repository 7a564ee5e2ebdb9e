import GRDB
import Models

/// Why an article is similar, in words.
enum SimilarReasons {
  /// Names in one line.
  static let namesMax = 3

  /// The normalised names of the terms that the matches share.
  static func names(of matches: [SimilarSearch.Match], in db: Database) throws -> [Int: String] {
    try TermTable.values(Set(matches.flatMap { $0.result.shared.map(\.key) }), in: db)
  }

  static func lines(
    for match: SimilarSearch.Match, article: Article, names: [Int: String], target: TimeKey
  ) -> [String] {
    let forms = readingForms(of: article)
    var lines = match.result.isNearDuplicate ? ["same text"] : []
    for (label, kinds) in [
      ("people", [Term.Kind.person]), ("organisations", [.organisation]), ("places", [.place]),
      ("names", [.otherEntity]), ("keywords", [.keyword]),
    ] {
      let shared = match.result.shared.filter { kinds.contains($0.kind) }.compactMap { names[$0.key] }
      let shown = shared.prefix(namesMax).map { forms[$0] ?? $0 }
      if !shown.isEmpty { lines.append("same \(label): \(shown.joined(separator: ", "))") }
    }
    if lines.isEmpty {
      let words = match.result.shared.compactMap { names[$0.key] }.prefix(namesMax)
      if !words.isEmpty { lines.append("same words in the title: \(words.joined(separator: ", "))") }
    }
    lines.append(TimePhrase.distance(from: target, to: match.signature.timeKey))
    return lines
  }

  private static func readingForms(of article: Article) -> [String: String] {
    let names = article.entities.map(\.name) + article.keywords.map(\.text)
    return Dictionary(names.map { (TextAnalyzer.normalized($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
