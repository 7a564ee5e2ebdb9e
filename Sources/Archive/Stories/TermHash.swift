import Language

/// How a word, a number or a name of an article becomes the hash by which articles are compared.
enum TermHash {
  /// A number of up to six digits is its own hash, so that numbers can be told from words: all hashes below this are taken for
  /// numbers, one word's in 4,000 among them.
  static let numbersEnd: UInt32 = 1_000_000

  /// Nothing for what is no number, or one of more than six digits.
  static func number(_ spelling: String) -> UInt32? {
    isNumber(spelling) && spelling.utf8.count <= 6 ? UInt32(spelling) : nil
  }

  static func isNumber(_ spelling: String) -> Bool { spelling.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// A stem. That of a rare word, most likely a name, ends before its last vowels, since the stemmer of one language cuts off what
  /// that of another leaves: "Voltara" is "voltara" in English and "voltar" in French.
  static func stem(_ stem: String, isRare: Bool) -> UInt32 {
    guard isRare else { return hash(stem) }
    var bytes = stem.utf8[...]
    while bytes.count > stemLengthMin, let last = bytes.last, vowels.contains(last) { bytes.removeLast() }
    return hash(bytes.count < stem.utf8.count ? String(Substring(bytes)) : stem)
  }

  /// A name, or a word of one, in its normalized form.
  static func name(_ name: String) -> UInt32 { hash("\u{1F}" + name) }

  /// Bytes that are left of a rare word at least.
  private static let stemLengthMin = 4
  private static let vowels = Set("aeiou".utf8)

  private static func hash(_ text: String) -> UInt32 { UInt32(truncatingIfNeeded: StableWordHash.hash(text)) }
}
