/// What a question looks for in texts, as words of the index.
struct HighlightWords: Sendable, Hashable {
  /// Runs of words; a word is a run of one.
  var runs: Set<[String]> = []
  /// Beginnings of words.
  var beginnings: Set<String> = []

  var isEmpty: Bool { runs.isEmpty && beginnings.isEmpty }
}
