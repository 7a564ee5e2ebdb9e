import Language
import Testing

@Suite struct CanonicalDecompositionTests {
  @Test(arguments: [
    ("a", "a"), ("é", "e\u{301}"), ("Å", "A\u{30A}"), ("ǖ", "u\u{308}\u{304}"), ("한", "\u{1112}\u{1161}\u{11AB}"),
    ("ß", "ß"), ("\u{F900}", "\u{8C48}"), ("😀", "😀"), ("\u{1D15E}", "\u{1D157}\u{1D165}"),
  ])
  func partsAreTheStandards(_ whole: String, _ parts: String) throws {
    let scalar = try #require(whole.unicodeScalars.first)
    #expect(CanonicalDecomposition.scalars(of: scalar) == Array(parts.unicodeScalars))
  }
}
