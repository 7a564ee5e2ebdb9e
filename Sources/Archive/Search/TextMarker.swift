import Models

/// Finds what a question looks for in texts of one language, by the rules of that language. Its memory is used again for the next
/// text.
final class TextMarker {
  /// A run of words that was looked for.
  struct Match: Sendable, Hashable {
    /// Which of the looked-for runs and beginnings it is.
    var key: Int
    var first: Int
    var last: Int
  }

  /// Where a word stands.
  struct Place: Sendable, Hashable {
    /// In Unicode scalars of the text.
    var start: Int
    var end: Int
    /// In its bytes.
    var startByte: Int
    var endByte: Int
  }

  /// A word that may be looked for: its place among the words, and its form in the index.
  private struct Candidate {
    var index: Int
    var text: String
    var form: String
  }

  /// How many runs and beginnings are looked for.
  let keyCount: Int
  /// The words of the text that was read last.
  private(set) var places: [Place] = []
  private var candidates: [Candidate] = []

  private let runs: [[String]]
  /// Which runs begin with a word.
  private let runsByFirst: [String: [Int]]
  private let runWords: Set<String>
  private let beginnings: [String]
  /// Whether a word of what is looked for begins with a byte; all of them where a language's stems may begin otherwise than its
  /// words. Of most words nothing is made but their place.
  private let firstBytes: [Bool]
  private var forms: WordForms
  private var unwanted = UnwantedWords()

  /// Languages whose stemmers take away what stands in front.
  private static let prefixing: Set<String> = ["ar", "ga", "hy", "id", "ms", "ne", "ta", "yi"]

  init(_ words: HighlightWords, language: String) {
    runs = words.runs.sorted { $0.lexicographicallyPrecedes($1) }
    runsByFirst = Dictionary(grouping: runs.indices) { [runs] in runs[$0][0] }
    runWords = Set(runs.joined())
    beginnings = words.beginnings.sorted()
    keyCount = runs.count + beginnings.count
    forms = WordForms(language: language)
    let isPrefixing = Self.prefixing.contains(ArticleFeatures.languageTags(language).last ?? "")
    var firstBytes = [Bool](repeating: isPrefixing && keyCount > 0, count: 256)
    for word in runs.joined() + beginnings {
      if let first = word.utf8.first { firstBytes[Int(first)] = true }
    }
    self.firstBytes = firstBytes
  }

  /// The places of the matches in a short text, in Unicode scalars, ascending and without overlaps.
  func spans(in text: String) -> [Span] {
    var text = text
    let found = text.withUTF8 { matches(in: $0) }
    return Self.merged(found.map { Span(start: places[$0.first].start, end: places[$0.last].end) })
  }

  /// The matches among the first `limit` words of a text, in the order of their first words; ``places`` are those words.
  func matches(in bytes: UnsafeBufferPointer<UInt8>, limit: Int = .max) -> [Match] {
    read(bytes, limit: limit)
    var matches: [Match] = []
    for (at, candidate) in candidates.enumerated() {
      for key in runsByFirst[candidate.form] ?? [] where stands(runs[key], at: at) {
        matches.append(Match(key: key, first: candidate.index, last: candidate.index + runs[key].count - 1))
      }
      for (key, beginning) in beginnings.enumerated() where candidate.text.hasPrefix(beginning) {
        matches.append(Match(key: runs.count + key, first: candidate.index, last: candidate.index))
      }
    }
    return matches
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
    // Taken out, so that the memory is this function's alone while it is changed.
    var (places, candidates) = (places, candidates)
    (self.places, self.candidates) = ([], [])
    places.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    let firstBytes = firstBytes
    func add(_ token: Token) -> Bool {
      let form = forms.form(of: token)
      guard runWords.contains(form) || beginnings.contains(where: { token.text.hasPrefix($0) }) else { return false }
      candidates.append(Candidate(index: places.count, text: token.text, form: form))
      return true
    }
    WordScanner.scan(bytes, limit: limit) { word in
      if firstBytes[Int(bytes[word.startByte] | 0x20)] {
        let key = UnwantedWords.key(of: word, in: bytes)
        let isUnwanted = key.map(unwanted.contains) ?? false
        if !isUnwanted, !add(Token(word, in: bytes)), let key { unwanted.insert(key) }
      }
      places.append(Place(start: word.start, end: word.end, startByte: word.startByte, endByte: word.endByte))
    } other: { word in
      if firstBytes[Int(word.bytes[0])] { _ = add(Token(word)) }
      places.append(Place(start: word.start, end: word.end, startByte: word.startByte, endByte: word.endByte))
    }
    (self.places, self.candidates) = (places, candidates)
  }

  /// Whether a run stands where a candidate does: its other words are candidates too, each in the next place.
  private func stands(_ run: [String], at first: Int) -> Bool {
    guard first + run.count <= candidates.count else { return false }
    return run.indices.allSatisfy { offset in
      let candidate = candidates[first + offset]
      return candidate.form == run[offset] && candidate.index == candidates[first].index + offset
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
