import Models

/// Finds what a question looks for in texts of one language, by the rules of that language. Its memory is used again for the next
/// text.
final class TextMarker {
  /// A run of words that was looked for.
  struct Match: Sendable, Hashable {
    /// Which of the looked-for runs and beginnings it is.
    var key: Int
    /// Its words, by their places among all words.
    var first: Int
    var last: Int
    /// In Unicode scalars of the text.
    var span: Span
  }

  /// How many runs and beginnings are looked for.
  let keyCount: Int
  /// Words of the text that was read last.
  private(set) var wordCount = 0
  /// Some places of that text.
  private var anchors: [WordScanner.Place] = []
  private var found: [WantedWords.Found] = []

  private let runs: [[String]]
  /// Which runs begin with a word.
  private let runsByFirst: [String: [Int]]
  private let beginnings: [String]
  private var words: WantedWords

  init(_ words: HighlightWords, language: String) {
    runs = words.runs.sorted { $0.lexicographicallyPrecedes($1) }
    runsByFirst = Dictionary(grouping: runs.indices) { [runs] in runs[$0][0] }
    beginnings = words.beginnings.sorted()
    keyCount = runs.count + beginnings.count
    self.words = WantedWords(Set(runs.joined()), beginnings: beginnings, language: language)
  }

  /// The places of the matches in a short text, in Unicode scalars, ascending and without overlaps.
  func spans(in text: String) -> [Span] {
    var text = text
    return Self.merged(text.withUTF8 { matches(in: $0) }.map(\.span))
  }

  /// The matches among the first `limit` words of a text, in the order of their first words; ``wordCount`` is how many these are.
  func matches(in bytes: UnsafeBufferPointer<UInt8>, limit: Int = .max) -> [Match] {
    anchors.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    wordCount = words.find(in: bytes, limit: limit, anchors: &anchors, &found)
    var matches: [Match] = []
    for (at, word) in found.enumerated() {
      for key in runsByFirst[word.form] ?? [] where stands(runs[key], at: at) {
        matches.append(match(key, from: at, to: at + runs[key].count - 1))
      }
      for (key, beginning) in beginnings.enumerated() where word.text.hasPrefix(beginning) {
        matches.append(match(runs.count + key, from: at, to: at))
      }
    }
    return matches
  }

  /// Where the words from `first` to `last`, which is below ``wordCount``, stand in the text that was read last.
  func place(of words: ClosedRange<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> TextPlace {
    let anchor = anchors.last { $0.count <= words.lowerBound } ?? WordScanner.Place(byte: 0, offset: 0, count: 0)
    var (index, place) = (anchor.count, TextPlace(start: 0, end: 0, startByte: 0, endByte: 0))
    func add(_ word: TextPlace) {
      if index == words.lowerBound { (place.start, place.startByte) = (word.start, word.startByte) }
      if index == words.upperBound { (place.end, place.endByte) = (word.end, word.endByte) }
      index += 1
    }
    WordScanner.scan(UnsafeBufferPointer(rebasing: bytes[anchor.byte...]), limit: words.upperBound + 1 - anchor.count) {
      add(TextPlace($0))
    } other: {
      add(TextPlace($0))
    }
    place.start += anchor.offset
    place.end += anchor.offset
    place.startByte += anchor.byte
    place.endByte += anchor.byte
    return place
  }

  private func match(_ key: Int, from first: Int, to last: Int) -> Match {
    Match(
      key: key, first: found[first].index, last: found[last].index,
      span: Span(start: found[first].place.start, end: found[last].place.end))
  }

  /// Whether a run stands where a word was found: its other words were found too, each in the next place.
  private func stands(_ run: [String], at first: Int) -> Bool {
    guard first + run.count <= found.count else { return false }
    return run.indices.allSatisfy { offset in
      let word = found[first + offset]
      return word.form == run[offset] && word.index == found[first].index + offset
    }
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
