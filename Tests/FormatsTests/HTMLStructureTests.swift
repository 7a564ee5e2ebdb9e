import Formats
import Models
import Testing

/// Rules that tell text from what stands amid it.
struct HTMLStructureTests {
  private func parse(_ body: String, head: String = "") throws -> ParsedArticle {
    try Pages.parse(body, head: head)
  }

  private let paragraphs = Array(Pages.ferry.prefix(4))
  private var text: String { paragraphs.map { "<p>\($0)</p>" }.joined() }

  @Test func headingsListsQuotationsAndTablesAreKeptApart() throws {
    let body = """
      <article>\(text)<h2>What it costs</h2><ul><li>Adults pay four crowns.</li><li>Children travel free.</li></ul>
      <blockquote><p>I would not miss it for the world, said Bram Oster.</p></blockquote>
      <table><tr><th>Day</th><th>Passengers</th></tr><tr><td>Tuesday</td><td>84</td></tr></table>\(text)</article>
      """
    let kinds = try parse(body).blocks.map(\.kind)
    let expected: [Block.Kind] = [.heading, .listItem, .listItem, .quotation, .table, .table]
    #expect(Array(kinds.dropFirst(4).prefix(6)) == expected)
  }

  @Test(arguments: [
    "Sign up for our newsletter and get the news of the harbour into your inbox every morning.",
    "Follow us on Facebook and Instagram.", "Folgen Sie uns auf Facebook, und abonnieren Sie unseren Newsletter.",
    "Suscríbete a nuestro canal de YouTube.", "Подписывайтесь на наш канал в Telegram.",
  ])
  func noticesToReadersGo(_ notice: String) throws {
    #expect(
      try parse("<article>\(text)<p>\(notice)</p>\(text)</article>").blocks.map(\.text) == paragraphs + paragraphs)
  }

  @Test(arguments: [
    "The council sends a newsletter to every house, and many of them subscribe to a second one of the fish market.",
    "The harbour master wrote on Facebook that the boat would be late, and on Twitter that it would not come at all.",
  ])
  func storiesAboutNewslettersStay(_ sentence: String) throws {
    #expect(try parse("<article>\(text)<p>\(sentence)</p>\(text)</article>").layout.body.contains(sentence))
  }

  @Test func captionsWithTheirCreditGo() throws {
    let caption = "<p>The ferry at the pier on Tuesday morning. Photo: Ada Quill</p>"
    #expect(try parse("<article>\(text)\(caption)\(text)</article>").blocks.map(\.text) == paragraphs + paragraphs)
  }

  @Test func namesThatAreLinkedWhereTheyAreListedStay() throws {
    let names = ["Lowmoor-on-Sea", "Highmoor-on-Sea", "Eastpoint-on-Sea", "Westpoint-on-Sea"]
    let list = "<p>At: \(names.map { "<a href=\"/p\">\($0)</a>" }.joined(separator: " & "))</p>"
    let body = try parse("<article>\(text)\(list)\(text)</article>").layout.body
    #expect(body.contains("At: \(names.joined(separator: " & "))"))
  }

  @Test func countsOfCommentsBesideParagraphsGo() throws {
    let counted = paragraphs.map { "<p><a class=\"comments_count\" href=\"#c\">0</a>\($0)</p>" }.joined()
    #expect(try parse("<article>\(counted)</article>").blocks.map(\.text) == paragraphs)
  }

  @Test func theArticleWithTheTitleIsTakenAmongOthers() throws {
    let others = (1...4).map {
      "<article><h3>Older story \($0)</h3>\(text.replacing("ferry", with: "train"))</article>"
    }
    let body = "<article><h1>Ferry calls at Lowmoor</h1>\(text)</article>\(others.joined())"
    #expect(try parse(body).blocks.map(\.text) == paragraphs)
  }

  @Test func microdataAmidASentenceDoesNotBreakIt() throws {
    let marked = paragraphs[0].replacing(
      "ferry", with: "<span itemscope><meta itemprop=\"name\" content=\"x\">ferry</span>")
    let body = "<article><p>\(marked)</p>\(text)</article>"
    #expect(try parse(body).blocks.map(\.text) == [paragraphs[0]] + paragraphs)
  }

  @Test func textInLargeTypeIsAParagraph() throws {
    let lead = paragraphs.joined(separator: " ")
    #expect(try parse("<article><h3>\(lead)</h3>\(text)</article>").blocks.first == ParsedBlock(.paragraph, lead))
  }

  @Test func theTextOfPagesThatAreMadeInTheBrowserStandsInTheirScripts() throws {
    let markup = paragraphs.map { #"\u003cp class=\"p\"\u003e"# + $0 + #"\u003c/p\u003e"# }.joined()
    let article = try parse(#"<div id="app"></div><script>push([1,{"body":""# + markup + #""}])</script>"#)
    #expect(article.blocks.map(\.text) == paragraphs)
    #expect(article.origins[.body] == .script)
  }
}
