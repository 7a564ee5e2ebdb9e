import Models
import Testing

@testable import Archive

/// What is read otherwise of an article that is hardly more than a headline.
@Suite struct BriefArticleTests {
  private func vector(
    _ title: String, body: String? = nil, url: String = "", language: String = "en", people: [String] = []
  ) -> ArticleVector {
    let article = Article(
      url: url, title: title, language: language, body: body ?? title,
      entities: people.map { Entity(name: $0, kind: .person, salience: 1) })
    var text = ArticleText(of: article)
    return VectorBuilder.vector(of: article, text: &text).vector
  }

  @Test(arguments: [
    ("https://a.example/news/2024/05/06/mayor-of-quint-opens-tunnel-4935043.html", "mayor of quint opens tunnel"),
    ("https://a.example/Harbour_tunnel+opens,again.aspx?id=one-two-three", "harbour tunnel opens again"),
    ("https://a.example/short-path/a-much-longer-path/", "much longer path"),
    ("https://a.example/don%E2%80%99t-pay-the-ferry", "don pay the ferry"),
    (
      "https://a.example/%D0%B2-%D0%B3%D0%BE%D1%80%D0%BE%D0%B4%D0%B5-%D0%BE%D1%82%D0%BA%D1%80%D1%8B%D1%82-%D0%BC%D0%BE%D1%81%D1%82",
      "городе открыт мост"
    ),
    ("https://a.example/", ""), ("https://one-two-three-four.example", ""), ("", ""), ("://", ""),
    ("no-address-at-all", ""),
    ("https://a.example/news/article/20140310", ""), ("https://a.example/item_94f4e49c-5a53-5eb5-bf9d/a1-b2-c3", ""),
    ("https://a.example/%ZZ-one-two-%", "zz one two"),
  ])
  func addressesHoldHeadlines(url: String, words: String) {
    #expect(AddressWords.words(of: url) == words.split(separator: " ").map(String.init))
  }

  @Test func anAddressIsReadToABound() {
    let long = "https://a.example/" + String(repeating: "ferry-", count: 100_000)
    #expect(AddressWords.words(of: long).count == AddressWords.wordsMax)
    let key = "https://a.example/" + String(repeating: "k", count: 30) + "-one-two"
    #expect(AddressWords.words(of: key).isEmpty)
  }

  @Test func anAddressTellsMoreOfAHeadline() {
    let address = "https://a.example/news/mayor-of-quint-opens-the-harbour-tunnel-1234"
    let other = vector("Harbour tunnel of Quint opened")
    let (alone, addressed) = (vector("Mayor opens it"), vector("Mayor opens it", url: address))
    #expect(addressed.cosine(other) > alone.cosine(other) + 0.1)
    #expect(
      vector("Mayor of Quint opens the harbour tunnel", url: address)
        == vector("Mayor of Quint opens the harbour tunnel"))
    let text = (0..<VectorBuilder.briefWordsMax).map { "Ferry \($0) sails." }.joined(separator: " ")
    #expect(vector("Mayor opens it", body: text, url: address) == vector("Mayor opens it", body: text))
  }

  @Test func aDateInAHeadlineIsNoSubject() {
    #expect(
      vector("Ferry 1234567 delayed").cosine(vector("1234567")) < vector("Ferry quint delayed").cosine(vector("quint")))
  }

  @Test func namesCountMoreInAHeadline() {
    let (one, two) = (vector("She opens it", people: ["Ada Quint"]), vector("A visit", people: ["Ada Quint"]))
    #expect(one.cosine(two) > 0.5)
  }

  @Test func aHeadlineIsReadInTheLanguageOfItsWords() {
    let (right, wrong) = (
      vector("Mayor apologises for the ferry delays"), vector("Mayor apologises for the ferry delays", language: "la")
    )
    #expect(right == wrong)
    let other = vector("Les bateaux ne partent pas aujourd'hui", language: "fr")
    #expect(other == vector("Les bateaux ne partent pas aujourd'hui", language: "und"))
  }

  /// Two headlines in one language are not two languages that share their names, whatever one is said to be in.
  @Test func aHeadlineIsComparedInTheLanguageOfItsWords() {
    func signature(_ title: String, _ language: String) -> Signature {
      let people = ["Ada Quint", "Bo Marsh"].map { Entity(name: $0, kind: .person, salience: 1) }
      let features = ArticleReading(
        of: Article(title: title, language: language, body: title, entities: people)
      ).features
      return Signature(
        timeKey: TimeKey(milliseconds: 0), source: 1, vector: features.vector, shingles: [], isDated: true,
        language: features.language)
    }
    let other = signature("The harbour tunnel of Quint is open again", "en")
    let title = "Ada Quint and Bo Marsh apologise for the ferry delays"
    let (right, wrong) = (signature(title, "en"), signature(title, "la"))
    #expect(right == wrong && right.language == "en" && signature(title, "en-GB").language == "en")
    let link = StoryAssignment.link(from: wrong, to: other, isCopy: false)
    #expect(link.likeness == right.vector.likeness(other.vector) && link.likeness > 0)
    #expect(signature("Zqx vvrt kklp", "la").language == "la")
  }
}
