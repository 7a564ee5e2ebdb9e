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

  /// Cuts the window of `text` that holds most of what is looked for, and its most matches; its start when it holds none.
  static func cut(from text: String, marked marker: TextMarker) -> Snippet {
    let tokens = marker.tokens(in: text, limit: scannedWordsMax)
    guard !tokens.isEmpty else { return Snippet(text: "", highlights: []) }
    let matches = marker.matches(in: tokens)
    let first = bestStart(of: matches)
    let last = min(first + wordsMax, tokens.count) - 1
    let start = first == 0 ? 0 : tokens[first].start
    return render(
      text, from: start, to: tokens[last].end, isCut: last < tokens.count - 1,
      marks: matches.filter { $0.first >= first && $0.last <= last }.map {
        Span(tokens[$0.first].start, tokens[$0.last].end)
      })
  }

  /// Starts a few words before the match from which the window sees the most.
  private static func bestStart(of matches: [TextMarker.Match]) -> Int {
    var (best, bestScore) = (0, 0)
    for (index, match) in matches.enumerated() {
      let start = max(0, match.first - 4)
      let inside = matches[index...].prefix { $0.last < start + wordsMax }
      let score = Set(inside.map(\.key)).count * 100 + min(inside.count, 99)
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
      let isSpace =
        scalar.isASCII ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
      if isSpace, wasSpace { continue }
      scalars.append(isSpace ? " " : scalar)
      count += 1
      wasSpace = isSpace
    }
    places.append(count)
    let highlights = TextMarker.merged(marks).map { Span(places[$0.start - start], places[$0.end - start]) }
    if isCut { scalars.append(contentsOf: " …".unicodeScalars) }
    return Snippet(text: String(scalars), highlights: highlights)
  }
}

extension Span {
  fileprivate init(_ start: Int, _ end: Int) { self.init(start: start, end: end) }
}
