import Models
import TestKit
import Testing

@testable import Web

/// Whatever an article says, a page shows it as text.
@Suite struct HostileArticleTests {
  static let script = "</title><script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{body}}\u{202E}\u{0}"

  static var article: Article {
    var article = ArticleSamples.article(1, keywords: ["open source"], countries: ["US"])
    article.title = "Title" + script.replacing("\0", with: "")
    let text = "Text " + script.replacing("\0", with: "")
    article.body = text + " and more of it for everybody."
    article.standfirst = Excerpt(text: text)
    article.digest = Excerpt(text: text)
    article.url = "javascript:alert(3)"
    article.authors = [text]
    article.keywords = [Keyword(text: "<b>\"&'", score: 1), Keyword(text: "../../x?y#z", score: 0.5)]
    article.entities = [Entity(name: "<script>alert(1)</script>", kind: .person, salience: 1)]
    article.topics = [Topic(code: "a\"><b>", name: "<i>topic</i>", confidence: 1)]
    article.source = Source(id: "evil.example", name: "<script>source</script>", domain: "evil.example", country: "US")
    article.language = "en\" onmouseover=\"alert(4)"
    article.image = Image(url: "javascript:alert(5)", caption: "\" onload=\"alert(6)")
    return article
  }

  @Test func nothingOfItRuns() async throws {
    let pages = [
      "/", "/edition/US", "/article/\(ArticleSamples.identifier(1))", "/search?q=text", "/source/evil.example",
      "/keyword/%3Cb%3E%22%26%27", "/entity/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/country/US", "/sources",
      "/search?q=%3Cscript%3Ealert(1)%3C/script%3E&source=%22%3E%3Cscript%3E", "/nothing/%3Cscript%3E",
    ]
    try await WebWorld.run([Self.article], make: { try WebWorld.site($0, showsImages: true) }) { world in
      for page in pages {
        let response = await world.get(page)
        let text = response.text
        #expect([200, 404].contains(response.status), "\(page): \(response.status)")
        #expect(text.components(separatedBy: "<script").count == 2, "\(page) runs a script")
        for harm in ["<img", "<b>", "<i>", " onerror=\"", " onload=\"", " onmouseover=\"", "\"javascript:", "\u{202E}"]
        {
          #expect(!text.contains(harm), "\(page) has \(harm)")
        }
      }
    }
  }

  /// To a reader these marks are part of another character; to a browser they are marks.
  @Test(arguments: ["\u{600}<meta", "\u{6DD}<meta", "\"\u{301}x", ">\u{301}x", "'\u{308}x"])
  func marksBesideJoiningSignsAreEscaped(mark: String) async throws {
    var article = ArticleSamples.article(1)
    article.title = "Title \(mark) end"
    try await WebWorld.run([article]) { world in
      let encoded = PercentCoding.encode(mark)
      for page in ["/", "/article/\(ArticleSamples.identifier(1))", "/search?q=\(encoded)", "/keyword/\(encoded)"] {
        let text = await world.get(page).text
        #expect(text.utf8.count > 500)
        let scalars = Array(text.unicodeScalars)
        let sign = Array(mark.unicodeScalars)
        let found = scalars.indices.contains { scalars[$0...].starts(with: sign) }
        #expect(!found, "\(page) shows \(mark) as markup")
      }
    }
  }

  @Test func feedsAreWellFormedAllTheSame() async throws {
    try await WebWorld.run([Self.article]) { world in
      for path in ["/feed.atom", "/source/evil.example/feed.atom", "/edition/US/feed.atom"] {
        let response = await world.get(path)
        #expect(response.status == 200 && WellFormed.xml(response.body), "\(path): \(response.text)")
        #expect(!response.text.contains("javascript:") && !response.text.contains("<script"))
      }
      let json = await world.get("/feed.json")
      #expect(WellFormed.json(json.body) && !json.text.contains("\"javascript:"))
    }
  }

  @Test func onlyTheWebIsLinkedTo() {
    #expect("https://a.example/\"><b>".webLink == "https://a.example/%22%3E%3Cb%3E")
    #expect("https://a.example/b".webLink != nil && "HTTP://a.example".webLink != nil)
    for text in [
      "javascript:alert(1)", " https://a", "data:text/html,x", "https://a\nb", "ftp://a", "//a", "", "https:/a",
      "vbscript:x", "https://a b", "https://user@a",
    ] {
      #expect(text.webLink == nil, "\(text)")
    }
  }
}
