import Testing

@testable import Formats

/// Text that is worked on as bytes comes out as the standard library's strings would.
struct ByteTextTests {
  /// All characters of Unicode, 256 in each text.
  private static let texts = (UInt32(0)...0x10FF).map { block in
    String(String.UnicodeScalarView((0..<256).compactMap { Unicode.Scalar(block << 8 | $0) }))
  }

  @Test func lowerCaseIsThatOfTheStandardLibrary() {
    for text in Self.texts { #expect(LowerCase.bytes(text) == Array(text.lowercased().utf8)) }
    #expect(LowerCase.bytes("") == [])
    #expect(LowerCase.string([0x41, 0xC3, 0x42]) == "a\u{FFFD}b")
  }

  @Test func lettersAreThoseOfUnicode() {
    for text in Self.texts {
      let kept = text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      #expect(Letters.andNumbers(of: Array(text.utf8)) == Array(String(String.UnicodeScalarView(kept)).utf8))
      let first = text.unicodeScalars.prefix { !$0.properties.isAlphabetic }
      #expect(Letters.firstIndex(in: Array(text.utf8)[...]) == String(first).utf8.count)
    }
    #expect(Letters.firstIndex(in: Array("– 12: été".utf8)[...]) == 8)
    #expect(Letters.firstIndex(in: [0xE2, 0x80][...]) == 2)
  }

  @Test(arguments: [
    ("aut", "class Author", 6), ("aut", "AuAutAut", 2), ("©", "now ©", 4), ("cookie", "no biscuits here at all", nil),
    ("</script", "x</SCRIPT>", 1), ("q", "", nil), ("zz", "z", nil), ("ends", "where it ends", 9), ("w", "where", 0),
    ("see also", "see alsatians, see also", 15),
  ])
  func patternsAreFoundWhateverTheCase(_ pattern: String, _ text: String, _ place: Int?) {
    #expect(ByteSearch.firstIndex(of: Array(pattern.utf8), in: Array(text.utf8), from: 0) == place)
    #expect(Ascii.firstIndex(of: pattern, in: Array(("..." + text).utf8).dropFirst(3)) == place.map { $0 + 3 })
  }

  /// Signs that differ from letters in one bit are none.
  @Test func signsAreNotTakenForLetters() {
    for byte in UInt8.min...UInt8.max {
      let text = [UInt8](repeating: byte, count: 11)
      let place = ByteSearch.firstIndex(of: Array("kk".utf8), in: text, from: 0)
      #expect((place == 0) == (byte == UInt8(ascii: "k") || byte == UInt8(ascii: "K")))
    }
  }

  @Test func phrasesBeginTextsAtABoundary() {
    let phrases = PhraseSet(["read more", "read", "©"])
    let text = Array("read more about it".utf8)
    #expect(phrases.prefix(of: text[...]) == Array("read more".utf8))
    #expect(phrases.prefix(of: text[...]) { phrase, _ in phrase.count < 5 } == Array("read".utf8))
    #expect(phrases.prefix(of: Array("reading".utf8)[...]) { _, rest in rest.isEmpty } == nil)
    #expect(phrases.prefix(of: Array("© Echo".utf8)[...]) == Array("©".utf8))
    #expect(phrases.prefix(of: []) == nil)
  }

  @Test func everyByteOfWindows1252IsDecoded() {
    let bytes = Array(UInt8.min...UInt8.max)
    let text = String(decoding: Windows1252.utf8(bytes[...]), as: UTF8.self)
    #expect(text.unicodeScalars.map { Windows1252.byte(of: $0) } == bytes)
    #expect(text.unicodeScalars.contains("€") && text.hasSuffix("ÿ"))
  }

  /// What is taken out of a page leaves a space or nothing, and all else as it was.
  @Test func guardTakesOutScriptsAndComments() {
    let page = "<p a='1 > 2'>x<!-- <b> --><SCRIPT>if (a<b) {}</SCRIPT ><section>y</section><strong>z<!---q<img src=i>"
    let markup = MarkupGuard(Array(page.utf8)).markup
    #expect(String(decoding: markup, as: UTF8.self) == "<p a='1 > 2'>x <section>y</section><strong>z-q<img src=i>")
  }
}
