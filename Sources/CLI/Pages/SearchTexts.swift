import Models

/// What a search says beside its hits.
enum SearchTexts {
  /// Values of one facet on a line.
  static let valuesMax = 8

  /// "also at 5 sources: North Post, Bay Wire, The Mail, 2 other sources".
  static func alsoAt(_ hit: SearchHit) -> String? {
    guard hit.alsoAtCount > 0 else { return nil }
    let named = hit.alsoAt.prefix(3).map(\.reading)
    let rest = hit.alsoAtCount - named.count
    let more = rest > 0 ? [ReadingForms.count(rest, "other source")] : []
    let count = ReadingForms.count(hit.alsoAtCount, "source")
    return "also at \(count): \((named + more).joined(separator: ", "))"
  }

  static func notes(_ response: SearchResponse) -> [String] {
    var notes: [String] = []
    if !response.didYouMean.isEmpty { notes.append("did you mean: \(response.didYouMean.neutralised())") }
    if response.isPartial { notes.append("only the newer part of the archive was looked through; narrow the search") }
    return notes
  }

  /// One line a facet, below how many match.
  static func facets(_ response: SearchResponse) -> [String] {
    guard !response.facets.isEmpty else { return [] }
    let least = response.isMatchCountMinimum ? "at least " : ""
    let lines = response.facets.map { facet in
      let values = facet.values.prefix(valuesMax).map { "\($0.value.neutralised()) \($0.count)" }
      let more = facet.values.count > valuesMax ? " …" : ""
      return "\(TextWidth.padded(facet.field.neutralised(), to: 9)) \(values.joined(separator: " · "))\(more)"
    }
    let scope = response.isMatchCountMinimum ? "; the counts are of the newest" : ""
    let matches = response.matchCount == 1 ? "1 match" : "\(response.matchCount) matches"
    return ["\(least)\(matches)\(scope)"] + lines
  }
}
