import Models

/// Finds what a question looks for in a text, by the rules of the text's language.
final class TextMarker {
  /// A run of tokens that was looked for.
  struct Match: Sendable, Hashable {
    /// Which of the looked-for runs and beginnings it is.
    var key: Int
    var first: Int
    var last: Int
  }

  private let runs: [[String]]
  /// Which runs begin with a word.
  private let runsByFirst: [String: [Int]]
  private let beginnings: [String]
  private var forms: WordForms

  init(_ words: HighlightWords, language: String) {
    runs = words.runs.sorted { $0.lexicographicallyPrecedes($1) }
    runsByFirst = Dictionary(grouping: runs.indices) { [runs] in runs[$0][0] }
    beginnings = words.beginnings.sorted()
    forms = WordForms(language: language)
  }

  /// The places of the matches in a short text, in Unicode scalars, ascending and without overlaps.
  func spans(in text: String) -> [Span] {
    let tokens = TextAnalyzer.tokens(in: text)
    return Self.merged(matches(in: tokens).map { Span(start: tokens[$0.first].start, end: tokens[$0.last].end) })
  }

  func matches(in tokens: [Token]) -> [Match] {
    guard !runs.isEmpty || !beginnings.isEmpty else { return [] }
    let words = tokens.map { forms.form(of: $0) }
    var matches: [Match] = []
    for index in words.indices {
      for key in runsByFirst[words[index]] ?? [] {
        let end = index + runs[key].count
        guard end <= words.count, runs[key].elementsEqual(words[index..<end]) else { continue }
        matches.append(Match(key: key, first: index, last: end - 1))
      }
      for (key, beginning) in beginnings.enumerated() where tokens[index].text.hasPrefix(beginning) {
        matches.append(Match(key: runs.count + key, first: index, last: index))
      }
    }
    return matches
  }

  /// Ascending, those that overlap joined.
  static func merged(_ marks: [Span]) -> [Span] {
    var merged: [Span] = []
    for mark in marks.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if let last = merged.last, mark.start < last.end {
        merged[merged.count - 1].end = max(last.end, mark.end)
      } else {
        merged.append(mark)
      }
    }
    return merged
  }
}
