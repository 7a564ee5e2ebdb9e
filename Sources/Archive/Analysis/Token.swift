/// A word as the index knows it, and where it stood.
struct Token: Sendable, Hashable {
  /// Folded to lower case without diacritics; never empty, never with a space, a quotation mark or another ASCII sign.
  var text: String
  /// Offset of its first Unicode scalar in the text.
  var start: Int
  /// Offset after its last Unicode scalar.
  var end: Int
}
