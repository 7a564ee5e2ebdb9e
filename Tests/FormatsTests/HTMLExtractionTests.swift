import Formats
import Models
import Testing

struct HTMLExtractionTests {
  private func parse(_ body: String, head: String = "") throws -> ParsedArticle {
    try Pages.parse(body, head: head)
  }

  private let paragraphs = Pages.ferry
  private var text: String { paragraphs.map { "<p>\($0)</p>" }.joined() }

  @Test func aWordThatMarksMostOfThePageIsNotBelieved() throws {
    let marked = paragraphs.map { "<div class=\"builder-widget\"><p class=\"paywall\">\($0)</p></div>" }.joined()
    #expect(try parse("<article><h1>Ferry calls at Lowmoor</h1>\(marked)</article>").blocks.map(\.text) == paragraphs)
  }

  @Test func commentsThatAreLongerThanTheArticleGo() throws {
    let comments = (1...12).map {
      "<p>Reader \($0) remembers the old boat well and would take it every single week.</p>"
    }
    let page = "<article>\(text)</article><div class=\"comments\">\(comments.joined())</div>"
    #expect(try parse(page).blocks.map(\.text) == paragraphs)
  }

  @Test func teasersAmidTheTextGo() throws {
    let teaser = """
      <div class="x"><h3><a href="/b">Band of Lowmoor wins a prize again</a></h3><p>By Bram Oster, on Monday.</p></div>
      """
    let page = "<article>\(text)\(teaser)\(text)</article>"
    let article = try parse(page)
    #expect(!article.layout.body.contains("Band of Lowmoor") && !article.layout.body.contains("Bram Oster"))
  }

  @Test func partsWithLinkedHeadingsStayWherePagesAreMadeOfThem() throws {
    let parts = paragraphs.map { "<div><h2><a href=\"/x\">The news of the harbour in short</a></h2><p>\($0)</p></div>" }
    #expect(try parse("<div>\(parts.joined())</div>").layout.body.contains("a piano"))
  }

  @Test(arguments: ["Related stories", "Mehr zum Thema", "À lire aussi", "Комментарии", "関連記事", "Leave a comment"])
  func theTextEndsWhereSomethingElseBegins(_ phrase: String) throws {
    let rest =
      "<div><h3>\(phrase)</h3><p>The band of Lowmoor won a prize for its march, the jury said at night.</p></div>"
    let blocks = try parse("<article>\(text)\(rest)</article>").blocks
    #expect(blocks.map(\.text) == paragraphs)
  }

  @Test(arguments: [
    ("Опрос", false), ("Опрос показал неожиданное", true), ("Επικοινωνία", false), ("Contact us", false),
  ])
  func aWordByItselfEndsTheTextAndAHeadingThatBeginsWithItDoesNot(_ heading: String, _ stays: Bool) throws {
    let rest = "<h3>\(heading)</h3><p>Which of the two piers should the harbour master open first this spring?</p>"
    let article = try parse("<article>\(text)<div>\(rest)</div></article>")
    #expect(article.layout.body.contains("Which of the two piers") == stays)
  }

  @Test func whereToWriteToIsNoneOfTheText() throws {
    let contacts = "<p>Back numbers of the paper desk@lowmoor.example | advertising ads@lowmoor.example</p>"
    let article = try parse("<article>\(text)<p>Write to ferry@lowmoor.example to book.</p>\(contacts)</article>")
    #expect(article.blocks.last?.text == "Write to ferry@lowmoor.example to book.")
  }

  @Test func theLongestTextOfAPageIsNotTheArticleWhenItSaysWhoseThePageIs() throws {
    let owned = "The site belongs to © Harbour Press. Version 5.0, © Harbour Press and its licensors. "
    let rest = String(repeating: "Reprints need the written consent of the owner, and a link to this page. ", count: 40)
    let article = try parse("<div>\(text)</div><div><p>\(owned)\(rest)</p></div>")
    #expect(article.blocks.map(\.text) == paragraphs)
  }

  @Test func aPhraseAmidParagraphsDoesNotEndTheText() throws {
    let insertion = "<p>Related: <a href=\"/b\">the band</a></p>"
    let marked = paragraphs.map { "<p>\($0)</p>" }.joined(separator: insertion)
    #expect(try parse("<article>\(marked)</article>").blocks.map(\.text) == paragraphs)
  }

  @Test func datesAndBylinesBeforeTheTextGo() throws {
    let page = "<div><p>Tuesday, 4 March 2025, 08:30</p><p>From our harbour desk</p>\(text)</div>"
    #expect(try parse(page).blocks.map(\.text) == paragraphs)
  }

  @Test func theStandfirstOutsideTheArticleBelongsToIt() throws {
    let lead = "After eleven years without a boat the harbour of Lowmoor has one again."
    let page =
      "<div><h1>Ferry calls at Lowmoor</h1><div><p>\(lead)</p></div></div><div class=\"article-body\">\(text)</div>"
    #expect(try parse(page).blocks.map(\.text) == [lead] + paragraphs)
  }

  @Test func ofTwoArticlesThePagesOwnIsTaken() throws {
    let long = (1...9).map {
      "<p>The band of Lowmoor played its march number \($0) for the jury and for the whole town.</p>"
    }
    let page = """
      <div><h1>Ferry calls at Lowmoor</h1>\(text)\(text)</div>
      <div><h1>Band of Lowmoor wins a prize</h1>\(long.joined())</div>
      """
    let body = try parse(page, head: #"<meta property="og:title" content="Ferry calls at Lowmoor">"#).layout.body
    #expect(body.contains("a piano") && !body.contains("its march"))
  }

  @Test func statedTextCutsWhatStandsAroundTheArticle() throws {
    let stated = (paragraphs + paragraphs.reversed()).joined(separator: " ")
    let shown = paragraphs + paragraphs.reversed()
    let extra = "<p>Our shop has socks of every colour, come in and see them before the summer is over.</p>"
    let page = "<article>\(shown.map { "<p>\($0)</p>" }.joined())\(extra)</article>"
    let head = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"\(stated)\"}</script>"
    #expect(try parse(page, head: head).blocks.map(\.text) == shown)
  }

  @Test func statedTextStandsInForAPageThatDoesNotShowIt() throws {
    let stated = (paragraphs + paragraphs.reversed()).joined(separator: "\\n")
    let head = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"\(stated)\"}</script>"
    #expect(try parse("<p>Please switch on scripts.</p>", head: head).blocks.count == 12)
  }

  @Test func noticesAboutCookiesGo() throws {
    let notice =
      "<p>This site uses cookies. You can tell us which cookies you like, and change your mind at any time.</p>"
    #expect(try parse("<article>\(text)\(notice)</article>").blocks.map(\.text) == paragraphs)
  }

  @Test func unclosedElementsDoNotHideThePage() throws {
    let page = "<button class=\"menu\"><div>Menu<div></button><noscript><div></noscript><article>\(text)</article>"
    #expect(try parse(page).blocks.map(\.text) == paragraphs)
  }

  @Test func quotedPostsStay() throws {
    let post =
      "<blockquote class=\"twitter-tweet\"><p>The boat is here, and it is smaller than we thought!</p></blockquote>"
    let article = try parse("<article><p>\(paragraphs[0])</p>\(post)<p>\(paragraphs[1])</p></article>")
    #expect(article.blocks.map(\.kind) == [.paragraph, .quotation, .paragraph])
  }

  @Test func aTableAroundTheTextIsOnlyAFrame() throws {
    let long = [paragraphs[0] + " " + paragraphs[1], paragraphs[2] + " " + paragraphs[3]]
    let frame = "<table><tr>\(long.map { "<td>\($0)</td>" }.joined())</tr></table>"
    #expect(try parse(frame).blocks == long.map { ParsedBlock(.paragraph, $0) })
  }

  @Test func theCellsOfARowAreOneBlock() throws {
    let table = "<table><tr><td>Fare</td><td>4 crowns</td></tr><tr><td>Bicycle</td><td>1 crown</td></tr></table>"
    let article = try parse("<article>\(text)\(table)\(text)</article>")
    #expect(article.blocks.filter { $0.kind == .table }.map(\.text) == ["Fare | 4 crowns", "Bicycle | 1 crown"])
  }

  /// What publishers say of themselves is left out; what a story says of others in the same words stays.
  @Test(arguments: [
    ("免责声明：本文仅代表作者个人观点，与港口网无关。", true), ("未经本站许可，不得转载。", true),
    ("Ошибка в тексте? Выделите её мышью и нажмите Ctrl+Enter", true), ("Просмотров: 61", true),
    ("该公司周二在官方微博上表示，新渡轮将于春天开航，票价不变，市民可以提前预订。", false),
    ("議員昨晚在facebook專頁發文，稱新碼頭的工程會如期完成，並感謝居民的耐心。", false),
    ("法院认定，被告未经授权在微信公众号上使用照片，构成侵权，应当赔偿。", false),
    ("注册会计师协会周一公布了新的名单。", false), ("Оцените риски заранее, советует капитан порта всем владельцам лодок.", false),
    ("Επικοινωνία των δύο δημάρχων για το νέο λιμάνι το πρωί της Δευτέρας.", false),
  ])
  func noticesGoAndStoriesStay(_ line: String, _ isNotice: Bool) throws {
    let around = paragraphs.map { "<p>\($0)</p>" }
    let body = "<article>" + around.prefix(3).joined() + "<p>\(line)</p>" + around.dropFirst(3).joined() + "</article>"
    #expect(try Pages.parse(body).blocks.contains { $0.text == line } != isNotice)
  }
}
