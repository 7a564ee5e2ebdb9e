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
  /// Whether a word of what is looked for begins with a byte; all of them where a language's stems may begin otherwise than its
  /// words. Most words of a text are passed over by it, without a stem.
  private let firstBytes: [Bool]
  private var forms: WordForms

  /// Languages whose stemmers take away what stands in front.
  private static let prefixing: Set<String> = ["ar", "ga", "hy", "id", "ms", "ne", "ta", "yi"]

  init(_ words: HighlightWords, language: String) {
    runs = words.runs.sorted { $0.lexicographicallyPrecedes($1) }
    runsByFirst = Dictionary(grouping: runs.indices) { [runs] in runs[$0][0] }
    beginnings = words.beginnings.sorted()
    forms = WordForms(language: language)
    let isPrefixing = Self.prefixing.contains(ArticleFeatures.languageTags(language).last ?? "")
    var firstBytes = [Bool](repeating: isPrefixing, count: 256)
    for word in runs.joined() + beginnings {
      if let first = word.utf8.first { firstBytes[Int(first)] = true }
    }
    self.firstBytes = firstBytes
  }

  /// The first `limit` words of a text, of which those that cannot match are left blank.
  func tokens(in text: String, limit: Int = .max) -> [Token] {
    TextAnalyzer.tokens(in: text, limit: limit) { firstBytes[Int($0)] }
  }

  /// The places of the matches in a short text, in Unicode scalars, ascending and without overlaps.
  func spans(in text: String) -> [Span] {
    let tokens = tokens(in: text)
    return Self.merged(matches(in: tokens).map { Span(start: tokens[$0.first].start, end: tokens[$0.last].end) })
  }

  /// `tokens` are this marker's.
  func matches(in tokens: [Token]) -> [Match] {
    guard !runs.isEmpty || !beginnings.isEmpty else { return [] }
    var matches: [Match] = []
    for index in tokens.indices where !tokens[index].text.isEmpty {
      for key in runsByFirst[forms.form(of: tokens[index])] ?? [] where stands(runs[key], at: index, in: tokens) {
        matches.append(Match(key: key, first: index, last: index + runs[key].count - 1))
      }
      for (key, beginning) in beginnings.enumerated() where tokens[index].text.hasPrefix(beginning) {
        matches.append(Match(key: runs.count + key, first: index, last: index))
      }
    }
    return matches
  }

  private func stands(_ run: [String], at index: Int, in tokens: [Token]) -> Bool {
    guard index + run.count <= tokens.count else { return false }
    return run.indices.allSatisfy { run[$0] == forms.form(of: tokens[index + $0]) }
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
