import Language
import Testing

@Suite struct WordTests {
  @Test func formsOfOneWordShareAStem() {
    let stemmer = Stemmer(language: "en")
    #expect(stemmer.stem("models") == stemmer.stem("model"))
    #expect(Stemmer(language: "xx").stem("models") == "models")
  }

  @Test func foldingComposesAndLowers() {
    func folded(_ text: String) -> String {
      var result = ""
      for scalar in CaseFolding.folded(text.unicodeScalars.map(\.value)[...]) {
        result.unicodeScalars.append(Unicode.Scalar(scalar) ?? "?")
      }
      return result
    }
    #expect(folded("E\u{301}LYSE\u{301}E").unicodeScalars.elementsEqual("élysée".unicodeScalars))
    #expect(folded("Straße’s") == "strasse's")
    #expect(folded("МОСКВА") == "москва")
  }

  @Test func commonWordsAreLessRare() {
    let table = WordFrequencies(language: "en")
    let rarity = { table.rarity(StableWordHash.hash($0)) }
    #expect(rarity("the") < rarity("government") && rarity("government") < rarity("quantum"))
    #expect(rarity("qwxzzyplugh") == WordFrequencies.unknownRarity)
    #expect(WordFrequencies(language: "xx").isEmpty)
  }

  @Test func aFewCommonWordsTellTheirLanguage() {
    for language in WordFrequencies.languages { #expect(!WordFrequencies(language: language).isEmpty) }
    func language(_ text: String, claimed: String) -> String {
      WordFrequencies.language(ofWords: text.split(separator: " ").map(String.init), claimed: claimed)
    }
    #expect(language("the mayor opens the new bridge", claimed: "la") == "en")
    #expect(language("the mayor opens the new bridge", claimed: "und") == "en")
    #expect(language("der bürgermeister eröffnet die neue brücke", claimed: "lb") == "de")
    #expect(language("le maire ouvre le nouveau pont", claimed: "fr-ca") == "fr-ca", "the claim explains them")
    #expect(language("zqx vvrt kklp", claimed: "sw") == "sw", "no table explains them")
    #expect(language("messi", claimed: "en") == "en" && language("bundesliga bayern dortmund", claimed: "en") == "en")
    #expect(language("2014 10", claimed: "sw") == "sw" && language("", claimed: "sw") == "sw")
  }

  /// Without a table nothing speaks for them, and a neighbour's would take one headline and leave the next.
  @Test(arguments: [
    ("ca", "el govern aprova la nova llei de l habitatge"), ("ca", "detinguts tres joves per un robatori"),
    ("ro", "un nou caz de corupție la bucurești"), ("bg", "нов закон за пенсиите влиза в сила"),
    ("fa", "قانون جدید درباره آب در شهر"),
  ])
  func languagesWithoutATableStayTogether(claimed: String, headline: String) {
    let words = headline.split(separator: " ").map(String.init)
    #expect(WordFrequencies.language(ofWords: words, claimed: claimed) == claimed)
  }

  @Test func aHeadlineOfAnUntoldLanguageIsReadByItsWordsInEveryScript() {
    let words = "новый закон о пенсиях вступает в силу".split(separator: " ").map(String.init)
    for claimed in ["und", "", "en"] {
      #expect(WordFrequencies.language(ofWords: words, claimed: claimed) == "ru")
    }
  }

  @Test func functionWordsAreFew() {
    let words = FunctionWords(language: "en")
    #expect(words.contains(StableWordHash.hash("the")))
    for content in ["world", "fire", "state", "work"] { #expect(!words.contains(StableWordHash.hash(content))) }
  }

  @Test func theHashIsTheKnownOne() {
    // Test vectors of FNV-1a, 64 bits.
    #expect(StableWordHash.hash("") == 0xCBF2_9CE4_8422_2325)
    #expect(StableWordHash.hash("foobar") == 0x8594_4171_F739_67E8)
    #expect(StableWordHash.hash("é東🎉") == StableWordHash.hash("é東🎉".unicodeScalars.map(\.value)))
  }
}
