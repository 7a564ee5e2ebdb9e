import Language

/// Known names, looked up by the hash of their folded words joined by one space.
enum Gazetteer {
  /// The longest name, in words.
  static let wordsMax = 4

  private static let places = HashTable64("places.bin")
  private static let firstNames = HashTable64("first-names.bin")

  static func place(_ hash: UInt64) -> Place? { places.value(hash).flatMap(Place.init) }

  static func isFirstName(_ hash: UInt64) -> Bool { firstNames.value(hash) != nil }

  /// The longest place name that begins at `token`, with the token after it.
  static func longestPlace(
    at token: Int, in text: AnnotatedText, before end: Int, _ words: Vocabulary
  ) -> (place: Place, end: Int)? {
    var hash = StableWordHash.offsetBasis
    var found: (place: Place, end: Int)?
    var count = 0
    var index = token
    while index < end, count < wordsMax {
      let current = text.tokens[index]
      if current.flags.contains(.symbol) {
        // A hyphen joins ("Saint-Denis") and so does the full stop of "St. Louis"; anything else ends the name.
        guard count > 0, !current.flags.contains(.spaceBefore),
          isHyphen(text, index) || (count == 1 && isSaint(words[text.tokens[token].word], before: text, index))
        else { break }
        index += 1
        continue
      }
      if current.flags.contains(.clitic), text.scalars[current.start] == 0x27 || text.scalars[current.start] == 0x2019 {
        break
      }
      if count > 0 { hash = StableWordHash.combine(hash, 0x20) }
      for byte in words[current.word].folded.utf8 { hash = StableWordHash.combine(hash, byte) }
      count += 1
      index += 1
      if let place = place(hash) { found = (place, index) }
    }
    return found
  }

  private static func isSaint(_ word: Vocabulary.Word, before text: AnnotatedText, _ index: Int) -> Bool {
    word.folded == "st" && text.scalars[text.tokens[index].start] == 0x2E
  }

  static func isHyphen(_ text: AnnotatedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    let scalar = text.scalars[token.start]
    return token.end - token.start == 1 && (scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011)
  }
}
