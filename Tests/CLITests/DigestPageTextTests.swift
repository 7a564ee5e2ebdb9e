import Models
import Testing

@testable import CLI

@Suite struct DigestPageTextTests {
  static let page: DigestPage = {
    var article = Article(id: "a4kz7qpaymmm4w6t2x5n3dhc2a")
    article.revision = 2
    article.url = "https://harbourpost.example/2025/02/10/open-models"
    article.title = "Chief AI scientist warns Europe: do not fence in open models"
    article.authors = ["Ada Quill"]
    article.publishedAt = Timestamp(rfc3339: "2025-02-10T14:30:00+01:00")
    article.source = Source(
      id: "harbourpost.example", name: "Harbour Post", domain: "harbourpost.example", country: "US")
    article.standfirst = Excerpt(text: "Rules that favour closed systems would hurt Europe, Yann LeCun said in Paris.")
    article.digest = Excerpt(text: "Yann LeCun spoke in Paris. LeCuns are not marked, LeCun is.")
    article.entities = [
      Entity(
        name: "Yann LeCun", kind: .person, salience: 0.9,
        mentions: [Mention(span: Span(start: 0, end: 5), text: "LeCun")]),
      Entity(name: "Paris", kind: .place, salience: 0.5),
    ]
    article.keywords = [Keyword(text: "artificial intelligence", score: 1), Keyword(text: "Europe", score: 0.5)]
    let summary = ArticleSummary(
      id: "abbbbbb", title: "Open weights, open questions", standfirst: "Ministers met founders.",
      url: "https://donaubote.example/x", source: Source(id: "donaubote.example", name: "Donaubote"))
    return DigestPage(
      article: article,
      sourceRank: SourceRank(
        source: article.source, rank: 729, rankOf: 812, score: 1, reasons: ["originals: 12 articles"], articleCount: 12),
      edition: Edition(code: "US", name: "United States"),
      similar: [SimilarArticle(article: summary, score: 0.7, reasons: ["same people: Yann LeCun", "3 hours later"])],
      revisions: [RevisionInfo(revision: 1, title: "Chief AI scientist warns Europe")],
      notice: "This is a digest. Read the full text at the source.")
  }()

  @Test func sevenPartsInOrder() {
    let text = DigestPageText(page: Self.page, width: 80, isColored: false).render()
    #expect(
      text == """
        10 February 2025, 14:30 +01:00
        Chief AI scientist warns Europe: do not fence in open models
        by Ada Quill

        Rules that favour closed systems would hurt Europe, Yann LeCun said in Paris.

        Digest
        Yann LeCun spoke in Paris. LeCuns are not marked, LeCun is.

        Names
          Yann LeCun (person)  newswire search --entity "Yann LeCun"
          Paris (place)        newswire search --entity "Paris"

        Source
          Harbour Post · 729th in US (of 812)
          - originals: 12 articles

        Notice
          This is a digest. Read the full text at the source.
          https://harbourpost.example/2025/02/10/open-models

        Keywords
          artificial intelligence  newswire search --keyword "artificial intelligence"
          Europe                   newswire search --keyword "Europe"

        Edition
          United States latest news, United States headlines
            newswire headlines --edition US

        Similar news
          1. Open weights, open questions · Donaubote
             Ministers met founders.
             https://donaubote.example/x
             why: same people: Yann LeCun; 3 hours later
             newswire show abbbbbb

        a4kz7qpaymmm4w6t2x5n3dhc2a, revision 2
          revision 1: Chief AI scientist warns Europe
            newswire show a4kz7qpaymmm4w6t2x5n3dhc2a --revision 1

        """)
  }

  @Test func saysOnRequestWhereFactsWereFound() {
    var page = Self.page
    page.article.statedFacts = [
      StatedFact(fact: .title, origin: .jsonLD), StatedFact(fact: .authors, origin: .unspecified),
      StatedFact(fact: .publishedAt, origin: .timeElement),
    ]
    let text = DigestPageText(page: page, width: 80, isColored: false, showsEvidence: true).render()
    #expect(
      text.contains("Where each fact was found\n  title      JSON-LD of the page\n  published  time element\n"))
    #expect(!DigestPageText(page: page, width: 80, isColored: false).render().contains("JSON-LD"))
    #expect(Set(EvidenceText.names.keys) == Set(Fact.allCases).subtracting([.unspecified]))
    #expect(Set(EvidenceText.places.keys) == Set(FactOrigin.allCases).subtracting([.unspecified]))
  }

  @Test func namesAreMarkedInColour() {
    let text = DigestPageText(page: Self.page, width: 80, isColored: true).render()
    #expect(text.contains("\u{1B}[0;1;4mYann LeCun\u{1B}[0m spoke in \u{1B}[0;1;4mParis\u{1B}[0m."))
    #expect(text.contains("LeCuns are not marked, \u{1B}[0;1;4mLeCun\u{1B}[0m is."))
  }

  @Test func anEmptyPageSaysWhatIsMissing() {
    let text = DigestPageText(page: DigestPage(), width: 80, isColored: false).render()
    for part in ["no date stated", "Untitled", "no digest", "not ranked yet", "without an address", "none"] {
      #expect(text.contains(part))
    }
  }

  @Test func articlesCannotDriveTheTerminal() {
    var page = Self.page
    page.article.title = "a\u{1B}]0;owned\u{7}b\u{202E}c\nd"
    page.article.keywords = [Keyword(text: "$(reboot) `x`", score: 1)]
    page.similar[0].article.title = "\u{9B}31m"
    let text = DigestPageText(page: page, width: 80, isColored: false).render()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("--keyword '$(reboot) `x`'"))
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
    (111, "111th"), (729, "729th"), (1_002, "1002nd"),
  ])
  func ordinals(number: Int, text: String) {
    #expect(ReadingForms.ordinal(number) == text)
  }
}
