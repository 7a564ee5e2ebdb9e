import Models

/// A piece of a text around what was looked for.
struct Snippet: Sendable, Hashable {
  var text: String
  /// In Unicode scalars of `text`.
  var highlights: [Span]

  /// Words in a snippet.
  static let wordsMax = 32
  /// Words of the text that are looked at.
  static let scannedWordsMax = 4_000

  /// Cuts the window of `text` that holds most of the query's phrases, and their most matches; its start when none does.
  static func cut(from text: String, for query: TextQuery?) -> Snippet {
    let tokens = Array(TextAnalyzer.tokens(in: text).prefix(scannedWordsMax))
    guard !tokens.isEmpty else { return Snippet(text: "", highlights: []) }
    let matches = query.map { find($0.phrases, in: tokens) } ?? []
    let first = bestStart(of: matches)
    let last = min(first + wordsMax, tokens.count) - 1
    let start = first == 0 ? 0 : tokens[first].start
    return render(
      text, from: start, to: tokens[last].end, isCut: last < tokens.count - 1,
      marks: matches.filter { $0.first >= first && $0.last <= last }.map {
        Span(tokens[$0.first].start, tokens[$0.last].end)
      })
  }

  private struct Match {
    var phrase: Int
    var first: Int
    var last: Int
  }

  private static func find(_ phrases: [[String]], in tokens: [Token]) -> [Match] {
    var matches: [Match] = []
    for index in tokens.indices {
      for (number, phrase) in phrases.enumerated() where index + phrase.count <= tokens.count {
        let isMatch = zip(phrase, tokens[index...]).allSatisfy { $0 == $1.text }
        if isMatch { matches.append(Match(phrase: number, first: index, last: index + phrase.count - 1)) }
      }
    }
    return matches
  }

  /// Starts a few words before the match from which the window sees the most.
  private static func bestStart(of matches: [Match]) -> Int {
    var (best, bestScore) = (0, 0)
    for (index, match) in matches.enumerated() {
      let start = max(0, match.first - 4)
      let inside = matches[index...].prefix { $0.last < start + wordsMax }
      let score = Set(inside.map(\.phrase)).count * 100 + min(inside.count, 99)
      if score > bestScore { (best, bestScore) = (start, score) }
    }
    return best
  }

  private static func render(_ text: String, from start: Int, to end: Int, isCut: Bool, marks: [Span]) -> Snippet {
    var scalars = String.UnicodeScalarView()
    var places: [Int] = []
    if start > 0 { scalars.append(contentsOf: "… ".unicodeScalars) }
    var count = start > 0 ? 2 : 0
    var wasSpace = true
    let view = text.unicodeScalars
    for scalar in view.dropFirst(start).prefix(end - start) {
      places.append(count)
      let isSpace = scalar.properties.isWhitespace
      if isSpace, wasSpace { continue }
      scalars.append(isSpace ? " " : scalar)
      count += 1
      wasSpace = isSpace
    }
    places.append(count)
    let highlights = merged(marks).map { Span(places[$0.start - start], places[$0.end - start]) }
    if isCut { scalars.append(contentsOf: " …".unicodeScalars) }
    return Snippet(text: String(scalars), highlights: highlights)
  }

  private static func merged(_ marks: [Span]) -> [Span] {
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

extension Span {
  fileprivate init(_ start: Int, _ end: Int) { self.init(start: start, end: end) }
}
