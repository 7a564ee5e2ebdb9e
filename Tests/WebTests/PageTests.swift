import Models
import TestKit
import Testing

@testable import Web

@Suite struct PageTests {
  private static let id = ArticleSamples.identifier(1)

  /// Every page of the site over the samples.
  static let pages = [
    "/", "/edition/US", "/edition/FR", "/search", "/search?q=europe&country=FR", "/source/northpost.example",
    "/keyword/open%20source", "/entity/Ada%20Quint", "/topic/science%20and%20technology", "/country/FR",
    "/article/\(id)", "/sources", "/sources?country=US", "/status", "/trends", "/trends/FR",
  ]

  @Test func everyPageIsWhole() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      for page in Self.pages {
        let response = await world.get(page)
        let text = response.text
        #expect(response.status == 200, "\(page): \(response.status) \(text)")
        #expect(response.contentType == WebResponse.html)
        #expect(text.hasPrefix("<!DOCTYPE html>") && text.contains("<html lang=\"en\">"), "\(page)")
        #expect(text.components(separatedBy: "<h1").count == 2, "\(page) has not one h1")
        #expect(text.components(separatedBy: "<main").count == 2, "\(page) has not one main")
        #expect(!text.contains("{{") && !text.contains("style=\"") && !text.contains("onclick"), "\(page)")
        // The one script is a file of this site.
        #expect(
          text.components(separatedBy: "<script").count == 2 && text.contains("<script src=\"/assets/"), "\(page)")
        #expect(response.headers["content-security-policy"]?.contains("default-src 'none'") == true)
        #expect(response.headers["set-cookie"] == nil)
        for link in Self.attributes("href", in: text) + Self.attributes("src", in: text)
        where link.hasPrefix("http") && !link.hasPrefix("http://news.example") {
          #expect(text.contains("href=\"\(link)\" rel=\"noopener nofollow noreferrer\""), "\(page) leads to \(link)")
        }
      }
    }
  }

  @Test func aDigestPageHasItsSevenParts() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      let text = await world.get("/article/\(Self.id)").text
      #expect(text.contains("<h1 itemprop=\"headline\" lang=\"en\" dir=\"ltr\">Scientist warns Europe</h1>"))
      #expect(text.contains("datetime=\"2025-02-10T12:00:00Z\"") && text.contains("In short: Scientist warns Europe."))
      // A name stands marked in the text of the digest and leads to everything about it.
      #expect(text.contains("stay open, <a class=\"mark person\" href=\"/entity/Ada%20Quint\">Ada Quint</a> said"))
      #expect(text.contains("North Post</a></strong> · 1st of 1 in United States"))
      #expect(
        text.contains("This is a digest, not the full article.")
          && text.contains("href=\"https://northpost.example/1\""))
      #expect(text.contains("href=\"/keyword/open%20source\""))
      #expect(text.contains("United States: latest news") && text.contains("United States headlines"))
      #expect(text.contains("Europe hears a warning") && text.contains("same people: Ada Quint"))
      #expect(text.contains("itemtype=\"https://schema.org/NewsArticle\""))
      #expect(text.contains("<meta property=\"og:type\" content=\"article\">"))
      #expect(!text.contains("not free to read"))
    }
  }

  @Test func aDigestPageTellsWhereFactsWereFoundAndThatTheTextIsPaidFor() async throws {
    var article = WebWorld.articles[0]
    article.isPaywalled = true
    article.statedFacts = [
      StatedFact(fact: .title, origin: .jsonLD), StatedFact(fact: .paywall, origin: .openGraph),
      StatedFact(fact: .unspecified, origin: .meta),
    ]
    try await WebWorld.run([article]) { world in
      let text = await world.get("/article/\(Self.id)").text
      #expect(text.contains("The publisher says that the full text is not free to read."))
      #expect(text.contains("<li>title: JSON-LD of the page</li><li>not free to read: Open Graph</li></ul>"))
      let german = await world.get("/article/\(Self.id)", ["accept-language": "de"]).text
      #expect(german.contains("nicht frei zu lesen") && german.contains("<li>Titel: JSON-LD der Seite</li>"))
    }
  }

  @Test func thePagesSpeakTheReadersLanguage() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      for (header, word) in [
        ("de-AT,en;q=0.5", "Frankreich: neueste Nachrichten"), ("fr", "France : dernières nouvelles"),
        ("es;q=0.9, de;q=0.1", "Francia: últimas noticias"), ("xx, *;q=0.1", "France: latest news"),
        (String(repeating: "de,", count: 400), "France: latest news"),
      ] {
        let response = await world.get("/edition/FR", ["accept-language": header])
        #expect(response.text.contains(word), "\(header)")
        #expect(response.headers["vary"]?.contains("accept-language") == true)
      }
    }
  }

  @Test func aListSaysWhereItGoesOn() async throws {
    let articles = (1...30).map { ArticleSamples.article($0, title: "Report \($0)", keywords: ["harbour"]) }
    try await WebWorld.run(articles) { world in
      var path = "/keyword/harbour"
      var seen: Set<String> = []
      for _ in 0..<3 {
        let text = await world.get(path).text
        for link in Self.attributes("href", in: text) where link.hasPrefix("/article/") { seen.insert(link) }
        guard let next = Self.attributes("href", in: text).first(where: { $0.contains("cursor=") }) else { break }
        path = next.replacing("&amp;", with: "&")
      }
      #expect(seen.count == 30)
    }
  }

  @Test func picturesAreOnlyShownWhereTheOperatorWants() async throws {
    var article = WebWorld.articles[0]
    article.image = Image(url: "https://northpost.example/a.jpg", caption: "A hall")
    try await WebWorld.run([article]) { world in
      #expect(await !world.get("/article/\(Self.id)").text.contains("a.jpg"))
    }
    try await WebWorld.run([article], make: { try WebWorld.site($0, showsImages: true) }) { world in
      let response = await world.get("/article/\(Self.id)")
      #expect(response.text.contains("<img src=\"https://northpost.example/a.jpg\" alt=\"A hall\""))
      #expect(response.headers["content-security-policy"]?.contains("img-src 'self' https:") == true)
    }
  }

  static func attributes(_ name: String, in text: String) -> [String] {
    text.components(separatedBy: " \(name)=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first.map(String.init)
    }
  }
}
