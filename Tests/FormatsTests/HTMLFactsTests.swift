import Formats
import Models
import Testing

struct HTMLFactsTests {
  private let text =
    "<p>The first ferry in eleven years called at Lowmoor harbour on Tuesday, and half of the town came to see it.</p>"

  private func parse(_ body: String, head: String = "") throws -> ParsedArticle {
    let page = "<html><head>\(head)</head><body>\(body)\(text)</body></html>"
    return try #require(
      HTMLFormat().parse(Document(contentType: "text/html", content: Array(page.utf8))).first)
  }

  @Test(arguments: [
    "Published 17/03/2020", "3/17/2020", "17. März 2020", "17 de marzo de 2020", "March 17th, 2020",
    "17 марта 2020, 10:15",
    "2020年3月17日", "2020. 3. 17 14:02", "2020-03-17 16:52:59",
  ])
  func datesForReadersAreReadWhereNoneIsForMachines(_ date: String) throws {
    let article = try parse("<h1>Ferry calls</h1><span class=\"date\">\(date)</span>")
    #expect(article.publishedAt?.rfc3339.hasPrefix("2020-03-17") == true)
    #expect(article.origins[.publishedAt] == .text)
  }

  @Test func numbersThatAreNoDateAreNotRead() throws {
    #expect(try parse("<span class=\"date\">99/99/2020, 40 March 2020, 12.5.3</span>").publishedAt == nil)
  }

  @Test func theSitesNameLeavesTheHeadline() throws {
    let head = """
      <meta property="og:site_name" content="Lowmoor Echo"><script type="application/ld+json">
      {"@type":"NewsArticle","headline":"Ferry calls at Lowmoor - Lowmoor Echo"}</script>
      """
    #expect(try parse("", head: head).title == "Ferry calls at Lowmoor")
  }

  @Test func aPersonGoesBeforeTheSiteAsTheAuthor() throws {
    let head = """
      <meta name="author" content="Ada Quill"><script type="application/ld+json">
      {"@type":"NewsArticle","author":{"name":"echo.example"}}</script>
      """
    #expect(try parse("", head: head).authors == ["Ada Quill"])
  }

  @Test func authorsOfCommentsAreNotTheArticles() throws {
    let comments = (1...30).map { "<div class=\"comment-author\">Reader \($0)</div><p>Well said.</p>" }.joined()
    let article = try parse("<p class=\"author\">By Ada Quill</p>\(text)\(comments)<p class=\"author\">Reader 10</p>")
    #expect(article.authors == ["Ada Quill"])
  }

  @Test(arguments: ["Written by", "Verfasst von", "Écrit par"])
  func theLabelledAuthorOfPreviewsIsRead(_ label: String) throws {
    let head = "<meta name=\"twitter:label1\" content=\"\(label)\"><meta name=\"twitter:data1\" content=\"Ada Quill\">"
    #expect(try parse("", head: head).authors == ["Ada Quill"])
  }

  @Test func tagsForMachinesGo() throws {
    let head =
      #"<meta name="keywords" content="ferries, Category: News, 8f507083-bac4-423a-9015-2eb31e1bce50, Lowmoor">"#
    #expect(try parse("", head: head).tags == ["ferries", "Lowmoor"])
  }

  @Test(arguments: [
    ("항구에 등대지기가 돌아왔다-지역ㅣ등대일보", "등대일보", "항구에 등대지기가 돌아왔다"),
    ("灯塔迎来新的守塔人_国内_港口日报", "港口日报", "灯塔迎来新的守塔人"),
    ("灯台に新しい番人｜港新聞", "港新聞", "灯台に新しい番人"),
    ("A keeper for the lighthouse-News|Port Daily", "Port Daily", "A keeper for the lighthouse-News|Port Daily"),
  ])
  func sitesLeaveTitlesWithoutSpacesToo(_ title: String, _ site: String, _ expected: String) throws {
    let head = "<title>\(title)</title><meta property=\"og:site_name\" content=\"\(site)\">"
    #expect(try parse("", head: head).title == expected)
  }
}
