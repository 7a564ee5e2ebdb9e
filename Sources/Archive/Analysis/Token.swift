/// A word as the index knows it, and where it stood.
struct Token: Sendable, Hashable {
  /// Folded to lower case without diacritics; never empty, never with a space, a quotation mark or another ASCII sign.
  var text: String
  /// In lower case with its diacritics, which stemmers need; empty where it is the same as `text`.
  var accented = ""
  /// One sign of a script that puts no space between words.
  var isSign = false
  /// Offset of its first Unicode scalar in the text.
  var start: Int
  /// Offset after its last Unicode scalar.
  var end: Int
  /// Where its first and behind its last byte stand in the text.
  var bytes = 0..<0

  /// In lower case with its diacritics.
  var spelling: String { accented.isEmpty ? text : accented }

  /// Whether it is written in ASCII alone.
  var isASCII: Bool { bytes.count == end - start }
}
