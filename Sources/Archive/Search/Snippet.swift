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
  /// Words in front of the first match.
  private static let leadWords = 4

  /// Cuts the window of `text` that holds most of what is looked for, and its most matches; its start when it holds none.
  static func cut(from text: String, marked marker: TextMarker) -> Snippet {
    var text = text
    return text.withUTF8 { bytes in
      let matches = marker.matches(in: bytes, limit: scannedWordsMax)
      let count = marker.wordCount
      guard count > 0 else { return Snippet(text: "", highlights: []) }
      let first = bestStart(of: matches, keyCount: marker.keyCount)
      let last = min(first + wordsMax, count) - 1
      let marks = matches.filter { $0.first >= first && $0.last <= last }.map(\.span)
      let place = marker.place(of: first...last, in: bytes)
      var window = SnippetWindow(start: 0, bytes: 0..<place.endByte)
      if first > 0 {
        window.start = place.start
        window.bytes = place.startByte..<place.endByte
      }
      return window.snippet(of: bytes, isCut: last < count - 1, marks: TextMarker.merged(marks))
    }
  }

  /// Starts a few words before the match from which the window sees the most.
  private static func bestStart(of matches: [TextMarker.Match], keyCount: Int) -> Int {
    var (best, bestScore) = (0, 0)
    // The match from whose window a key was seen last.
    var seen = [Int](repeating: -1, count: keyCount)
    for (index, match) in matches.enumerated() {
      let start = max(0, match.first - leadWords)
      var (keys, count) = (0, 0)
      for inside in matches[index...] {
        guard inside.last < start + wordsMax else { break }
        count += 1
        if seen[inside.key] != index { keys += 1 }
        seen[inside.key] = index
      }
      let score = keys * 100 + min(count, 99)
      if score > bestScore { (best, bestScore) = (start, score) }
    }
    return best
  }
}
