import Models
import Testing

@testable import Formats

/// Pages with more levels, elements or attributes than anybody reads.
@Suite(.timeLimit(.minutes(1)))
struct DeepPageTests {
  private let text = Pages.ferry.map { "<p>\($0)</p>" }.joined()

  /// With end tags and without, whatever the elements.
  @Test(arguments: ["div", "span", "b", "blockquote", "section", "ul", "font", "x-box"], [600, 10_000])
  func whatStandsDeepIsRead(_ element: String, _ levels: Int) throws {
    let open = String(repeating: "<\(element) class=x>", count: levels)
    let close = String(repeating: "</\(element)>", count: levels)
    for page in [
      "\(open)\(text)\(close)", "\(open)\(text)", "\(open)\(close)\(text)",
      "<article>\(open)</b>\(text)\(close)</article>",
    ] {
      let article = try Pages.parse("<h1>Ferry calls</h1>" + page)
      #expect(article.blocks.map(\.text) == Pages.ferry)
    }
  }

  @Test func paragraphsOfEveryLevelStayApart() throws {
    let page = Pages.ferry.map { String(repeating: "<div>", count: 2_000) + $0 }.joined()
    #expect(try Pages.parse("<h1>Ferry calls</h1>" + page).blocks.map(\.text) == Pages.ferry)
  }

  @Test func tablesInTablesAreRead() throws {
    let open = String(repeating: "<table><tr><td><ul><li>", count: 3_000)
    let page = "<html><head><title>Ferry</title></head><body>\(open)\(text)</body></html>"
    let tree = PageSource(Document(contentType: "text/html", content: Array(page.utf8))).parsed().tree
    #expect(!tree.isCut && tree.flatText(0).hasSuffix(Pages.ferry.joined(separator: " ")))
  }

  /// End tags that belong to nothing are looked for among all open elements.
  @Test func strayEndTagsOnADeepPageAreBounded() {
    let page = String(repeating: "<div>", count: 20_000) + String(repeating: "</i>", count: 200_000) + text
    _ = try? Pages.parse(page)
  }

  @Test func aMillionAttributesAreRead() throws {
    let attributes = (0..<1_000_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(try Pages.parse("<div \(attributes)></div>\(text)").blocks.map(\.text) == Pages.ferry)
    let spread = String(repeating: "<i a=1 b=2 c=3 d=4 e=5></i>", count: 200_000)
    #expect(try Pages.parse("\(text)\(spread)").blocks.map(\.text) == Pages.ferry)
  }
}
