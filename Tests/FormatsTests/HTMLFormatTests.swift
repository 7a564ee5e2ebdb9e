import Formats
import Models
import Testing

struct HTMLFormatTests {
  private func parse(_ page: String, url: String = "https://echo.example/news/ferry?utm_source=x") throws
    -> ParsedArticle
  {
    let document = Document(url: url, contentType: "text/html", content: Array(page.utf8))
    return try #require(FormatCatalog.standard.parse(document).first)
  }

  @Test func keepsTheArticleAndNothingElse() throws {
    let article = try parse(Pages.small)
    #expect(
      article.blocks.map(\.kind) == [.paragraph, .paragraph, .listItem, .quotation])
    let body = article.layout.body
    for word in ["Advertisement", "Home", "Bridge closed", "©", "By Ada Quill"] { #expect(!body.contains(word)) }
    #expect(body.hasPrefix("The first ferry") && body.hasSuffix("fish market."))
  }

  @Test func readsWhatThePageStates() throws {
    let article = try parse(Pages.small)
    #expect(article.title == "Ferry calls at Lowmoor")
    #expect(article.authors == ["Ada Quill"])
    #expect(article.publishedAt?.rfc3339 == "2025-03-04T08:30:00+01:00")
    #expect(article.origins[.publishedAt] == .jsonLD)
    #expect(article.tags == ["ferries", "Lowmoor"])
    #expect(article.siteName == "The Lowmoor Echo")
    #expect(article.language == "en")
    #expect(article.url == "https://echo.example/news/ferry")
    #expect(article.publisherDomain == "echo.example")
  }

  /// The page's own canonical link goes first, unless it is the mobile form of the address that is known.
  @Test(arguments: [
    ("https://m.echo.example/news/ferry", "/news/ferry", "https://m.echo.example/news/ferry"),
    ("https://m.echo.example/news/ferry", "https://echo.example/news/ferry", "https://echo.example/news/ferry"),
    ("https://echo.example/news/ferry", "https://m.echo.example/news/ferry", "https://echo.example/news/ferry"),
    ("https://echo.example/news/ferry", "https://echo.example/news/ferry/amp", "https://echo.example/news/ferry"),
    ("https://echo.example/news/ferry", "https://www.echo.example/news/ferry", "https://www.echo.example/news/ferry"),
    ("http://echo.example/news/ferry", "https://echo.example/news/other", "https://echo.example/news/other"),
  ])
  func anArticleHasTheBestOfItsAddresses(_ sent: String, _ canonical: String, _ url: String) throws {
    let page = Pages.small.replacing(#"href="/news/ferry""#, with: "href=\"\(canonical)\"")
    #expect(try parse(page, url: sent).url == url)
  }

  @Test func layoutSpansCoverTheBody() throws {
    let (body, blocks) = try parse(Pages.small).layout
    let scalars = Array(body.unicodeScalars)
    #expect(blocks.last?.span.end == scalars.count)
    for (block, next) in zip(blocks, blocks.dropFirst()) { #expect(next.span.start == block.span.end + 2) }
  }

  @Test func linesBrokenTwiceAreParagraphs() throws {
    let lines = (1...4).map {
      "Sentence number \($0) of this old page, which was written long before there were styles."
    }
    let page = "<html><body><font>" + lines.joined(separator: "<br><br>") + "</font></body></html>"
    #expect(try parse(page).blocks.map(\.text) == lines)
  }

  @Test func charsetsAreHeard() throws {
    let text = "<html><head><meta charset=windows-1251></head><body><p>"
    let word: [UInt8] = [0xCD, 0xEE, 0xE2, 0xEE, 0xF1, 0xF2, 0xE8]
    let content = Array(text.utf8) + Array(repeating: word + [0x20], count: 20).flatMap { $0 } + Array(".</p>".utf8)
    let article = try #require(
      HTMLFormat().parse(Document(contentType: "text/html", content: content)).first)
    #expect(article.layout.body.hasPrefix("Новости Новости"))
  }

  @Test func brokenLinkedDataStillSpeaks() throws {
    let page = Pages.small.replacing(#""keywords":["#, with: #""keywords":[{{"#)
    let article = try parse(page)
    #expect(article.title == "Ferry calls at Lowmoor")
    #expect(article.publishedAt?.rfc3339 == "2025-03-04T08:30:00+01:00")
  }

  @Test func pagesWithoutTextSaySo() {
    for page in ["<html><body></body></html>", "<html><script>let a = 'text text text';</script></html>", "<p>"] {
      let document = Document(contentType: "text/html", content: Array(page.utf8))
      let error = #expect(throws: FormatError.self) { try HTMLFormat().parse(document) }
      #expect(error?.reason == "the page has no text")
    }
  }

  @Test(arguments: [
    String(repeating: "<a b='", count: 100_000), String(repeating: "<!--", count: 200_000),
    "<p " + String(repeating: "a=1 ", count: 200_000) + ">text", String(repeating: "<svg>", count: 100_000),
    "<p " + (0..<100_000).map { "a\($0) " }.joined() + ">text", String(repeating: "&amp", count: 200_000),
    String(repeating: "<table><tr><td>", count: 30_000), String(repeating: "</div>", count: 200_000),
    String(repeating: "<script>", count: 100_000), "<p title='" + String(repeating: "x", count: 900_000),
  ])
  func hostilePagesAreBounded(_ page: String) {
    let document = Document(contentType: "text/html", content: Array(page.utf8))
    do { #expect(try HTMLFormat().parse(document).count == 1) } catch { #expect(error.code == .noText) }
  }
}
