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
}
