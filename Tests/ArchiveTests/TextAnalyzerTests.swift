import TestKit
import Testing

@testable import Archive

@Suite struct TextAnalyzerTests {
  private static let cases: [(String, [String])] = [
    ("Yann LeCun's open-source plan", ["yann", "lecun", "s", "open", "source", "plan"]),
    ("Élysée, ŁÓDŹ & Ærø; straße", ["elysee", "lodz", "aero", "strasse"]), ("e\u{301}te\u{301}", ["ete"]),
    ("co\u{AD}operate", ["cooperate"]), ("ﬁnal Ａ１ ½", ["final", "a1", "12"]), ("Москва Ёлка", ["москва", "елка"]),
    ("ΌΔΟΣ οδός", ["οδοσ", "οδοσ"]), ("人工智能 AI", ["人", "工", "智", "能", "ai"]), ("🙂 — … !", []), ("", []),
    ("مُحَمَّد", ["محمد"]), ("\u{200D}\u{301}", []), ("a\u{0}b", ["a", "b"]),
  ]

  @Test(arguments: cases)
  func cutsAndFolds(text: String, words: [String]) {
    #expect(TextAnalyzer.tokens(in: text).map(\.text) == words)
    #expect(TextAnalyzer.analyzed(text) == words.joined(separator: " "))
  }

  @Test func placesCountScalars() {
    let text = "Ça va, e\u{301}te\u{301} 🙂 OK"
    let scalars = Array(text.unicodeScalars)
    let pieces = TextAnalyzer.tokens(in: text).map { token in
      String(String.UnicodeScalarView(scalars[token.start..<token.end]))
    }
    #expect(pieces == ["Ça", "va", "e\u{301}te\u{301}", "OK"])
  }

  /// What FTS5's tokenizer "ascii" would cut or a quotation would end on never stands in a token, whatever the text.
  @Test(arguments: 0..<200) func tokensAreSafeForTheIndex(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var text = String.UnicodeScalarView()
    for _ in 0..<300 {
      let value = random.next() % 3 == 0 ? UInt32(random.next() % 0x11_0000) : UInt32(random.next() % 0x3000)
      text.append(Unicode.Scalar(value) ?? "x")
    }
    let tokens = TextAnalyzer.tokens(in: String(text))
    for token in tokens {
      #expect(!token.text.isEmpty && token.start < token.end && token.end <= text.count)
      for scalar in token.text.unicodeScalars where scalar.isASCII {
        #expect(scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        #expect(!scalar.properties.isUppercase)
      }
    }
    #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.end <= $1.start || $0.start == $1.start })
    let again = TextAnalyzer.tokens(in: tokens.map(\.text).joined(separator: " ")).map(\.text)
    #expect(again == tokens.map(\.text))
  }

  @Test func longWordsAreCutAlike() {
    let word = String(repeating: "ab", count: 500)
    #expect(TextAnalyzer.tokens(in: word).map(\.text.count) == [ArchiveLimits.tokenScalarsMax])
    #expect(TextAnalyzer.analyzed(word + "x") == TextAnalyzer.analyzed(word + "y"))
  }

  @Test func namesAreTheSameInEverySpelling() {
    #expect(TextAnalyzer.normalized("  Open-Source ") == TextAnalyzer.normalized("open source"))
    #expect(TextAnalyzer.normalized("!!") == "!!" && TextAnalyzer.normalized("  ") == "")
  }

  /// Words of ASCII alone are read by another way than those that are folded.
  @Test func aWordIsTheSameHoweverItIsRead() {
    var random = SeededRandom(seed: 3)
    let signs: [Character] = ["a", "B", "9", "z", "é", "\u{AD}", "ß", "中", "-", " ", " "]
    for _ in 0..<500 {
      let text = (0..<30).map { _ in String(signs[Int(random.next() % UInt64(signs.count))]) }.joined()
      let (one, other) = (
        TextAnalyzer.tokens(in: text), TextAnalyzer.tokens(in: text.replacing(" ", with: "—"))
      )
      #expect(one.map(\.text) == other.map(\.text) && one.map(\.accented) == other.map(\.accented), "\(text)")
      #expect(one.map(\.start) == other.map(\.start) && one.map(\.end) == other.map(\.end), "\(text)")
      // A joiner that leaves no trace behind each word of ASCII has it folded.
      let folded = TextAnalyzer.tokens(in: text.replacing(" ", with: "\u{AD} "))
      #expect(one.map(\.text) == folded.map(\.text) && one.map(\.accented) == folded.map(\.accented), "\(text)")
    }
  }
}
