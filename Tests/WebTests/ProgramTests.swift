import Foundation
import TestKit
import Testing

@testable import Web

/// What feed readers, scripts and probes expect.
@Suite struct ProgramTests {
  private static let id = ArticleSamples.identifier(1)

  @Test func everyListIsAFeedToo() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      let story = try #require(
        PageTests.attributes("href", in: await world.get("/").text).first { $0.hasPrefix("/story/") })
      for list in [
        "", "/edition/US", "/keyword/open%20source", "/entity/Ada%20Quint", "/source/northpost.example", "/country/FR",
        "/topic/science%20and%20technology", "/search", story,
      ] {
        let atom = await world.get(list + "/feed.atom?q=")
        #expect(atom.status == 200 && WellFormed.xml(atom.body), "\(list)")
        #expect(atom.text.contains("<entry") && atom.text.contains("http://news.example/article/"), "\(list)")
        let feed = WellFormed.members(await world.get(list + "/feed.json").body)
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1", "\(list)")
        #expect((feed["items"] as? [Any])?.isEmpty == false, "\(list)")
      }
    }
  }

  @Test func feedsSayTheirLanguages() async throws {
    var strange = WebWorld.articles[1]
    strange.language = ""
    strange.title = ""
    try await WebWorld.run([WebWorld.articles[0], strange, WebWorld.articles[2]]) { world in
      let french = ["accept-language": "fr"]
      for path in ["/feed.atom", "/keyword/open%20source/feed.atom", "/feed.json", "/", "/sources.opml", "/nope"] {
        let response = await world.get(path, french)
        #expect(response.headers["content-language"] == "fr", "\(path)")
        #expect(response.headers["vary"]?.contains("accept-language") == true, "\(path)")
      }
      let atom = await world.get("/keyword/open%20source/feed.atom", french).text
      #expect(atom.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\">"))
      for entry in ["<entry xml:lang=\"en\">", "<entry xml:lang=\"und\">", "<title xml:lang=\"fr\">Sans titre</title>"]
      {
        #expect(atom.contains(entry), "\(entry)")
      }
      let feed = WellFormed.members(await world.get("/keyword/open%20source/feed.json", french).body)
      #expect(feed["language"] as? String == "fr")
      let languages = (feed["items"] as? [[String: Any]])?.map { $0["language"] as? String ?? "" }
      #expect(languages?.contains("en") == true && languages?.contains("") == true)
    }
  }

  @Test func theAPIDocumentNamesEveryRoute() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      let document = WellFormed.members(await world.get("/api/v1/openapi.json").body)
      #expect(document["openapi"] as? String == "3.1.0")
      let paths = try #require(document["paths"] as? [String: Any])
      let routes = Site.allRoutes.filter { $0.pattern.hasPrefix("/api/") && !$0.pattern.hasSuffix("openapi.json") }
      #expect(Set(paths.keys) == Set(routes.map(\.pattern)))
      for route in routes {
        // Each name in braces is a parameter of the document, and the other way round.
        let names = Set(
          route.pattern.split(separator: "/").filter { $0.first == "{" }.map { $0.dropFirst().dropLast() })
        let described = Set(route.operation?.parameters.filter(\.isInPath).map { Substring($0.name) } ?? [])
        #expect(names == described, "\(route.pattern)")
        guard route.pattern != "/api/v1/queue" else { continue }
        let path = route.pattern.replacing("{id}", with: Self.id)
        let response = await world.get(path)
        #expect(response.status == 200 && WellFormed.json(response.body), "\(path): \(response.text)")
      }
    }
  }

  @Test func theAPIGivesTheDigestAndNotTheText() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      let page = WellFormed.members(await world.get("/api/v1/articles/\(Self.id)").body)["page"] as? [String: Any]
      let article = page?["article"] as? [String: Any]
      #expect(article?["title"] as? String == "Scientist warns Europe" && article?["digest"] != nil)
      #expect(article?["body"] == nil && article?["fingerprint"] == nil)
    }
  }

  @Test func whatACacheHasIsNotSentAgain() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      for path in ["/", "/feed.atom", "/article/\(Self.id)", "/api/v1/headlines"] {
        let first = await world.get(path)
        let tag = try #require(first.headers["etag"])
        let again = await world.get(path, ["if-none-match": "\"other\", \(tag)"])
        #expect(again.status == 304 && again.body.isEmpty && again.headers["etag"] == tag, "\(path)")
        #expect(await world.get(path, ["if-none-match": "\"other\""]).status == 200, "\(path)")
      }
    }
  }

  @Test func aTimeOfChangeCoversWhateverChanged() async throws {
    let clock = Clock()
    let make = { (newsroom: Newsroom) in
      try WebWorld.site(newsroom, now: { WebWorld.now.advanced(by: clock.now) })
    }
    try await WebWorld.run(WebWorld.articles, make: make) { world in
      for path in ["/feed.atom", "/", "/article/\(Self.id)"] {
        // Within the second in which a body was first seen, another one could follow it.
        #expect(await world.get(path).headers["last-modified"] == nil, "\(path)")
        clock.advance(.seconds(2))
        let modified = try #require(await world.get(path).headers["last-modified"])
        #expect(await world.get(path, ["if-modified-since": modified]).status == 304, "\(path)")
        let other = "Mon, 10 Feb 2025 00:00:00 GMT"
        #expect(await world.get(path, ["if-modified-since": other]).status == 200, "\(path)")
        let changed = ["if-none-match": "\"other\"", "if-modified-since": modified]
        #expect(await world.get(path, changed).status == 200, "\(path)")
        // Another language is another body under the same address.
        let french = ["if-modified-since": modified, "accept-language": "fr"]
        #expect(await world.get(path, french).status == 200, "\(path)")
      }
      // No article changed, but what the page says of its age did.
      let before = try #require(await world.get("/").headers["last-modified"])
      clock.advance(.seconds(7_200))
      #expect(await world.get("/", ["if-modified-since": before]).status == 200)
    }
  }

  @Test func whateverIsReadIsThereForHEADToo() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      let paths = Site.allRoutes.filter { $0.method == "GET" && !$0.pattern.contains("{") }.map(\.pattern)
      for path in paths + PageTests.pages + ["/keyword/open%20source/feed.atom", "/api/v1/stories/\(Self.id)"] {
        let (whole, head) = (await world.get(path), await world.get(path, method: "HEAD"))
        #expect(head.status == whole.status && head.headers == whole.headers, "\(path)")
      }
    }
  }

  @Test func aListWithoutArticlesIsAnEmptyFeed() async throws {
    try await WebWorld.run([]) { world in
      for list in ["", "/edition/FR", "/keyword/nothing", "/entity/Nobody", "/country/FR", "/topic/nothing", "/search"]
      {
        let atom = await world.get(list + "/feed.atom?q=nothing")
        #expect(atom.status == 200 && WellFormed.xml(atom.body) && !atom.text.contains("<entry"), "\(list)")
        let json = await world.get(list + "/feed.json?q=nothing")
        #expect((WellFormed.members(json.body)["items"] as? [Any])?.isEmpty == true, "\(list)")
      }
      #expect(await world.get("/keyword/nothing").status == 404)
      #expect(await world.get("/story/szzzzzzz/feed.atom").status == 404)
      // Whether a source is known is ingest's to say, which is away here.
      #expect(await world.get("/source/unknown.example/feed.atom").status == 503)
    }
  }

  @Test func answersAreCompressedForThoseWhoCanReadThat() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      let plain = await world.get("/")
      let packed = await world.get("/", ["accept-encoding": "br, gzip;q=0.8"])
      #expect(packed.headers["content-encoding"] == "gzip" && packed.body.count < plain.body.count / 2)
      #expect(packed.body.prefix(2) == [0x1F, 0x8B] && packed.headers["etag"] == plain.headers["etag"])
      #expect(await world.get("/", ["accept-encoding": "gzip;q=0"]).headers["content-encoding"] == nil)
      #expect(plain.headers["vary"]?.contains("accept-encoding") == true)
    }
  }

  @Test func otherSitesReadOnlyWhatTheyMay() async throws {
    try await WebWorld.run([]) { world in
      #expect(await world.get("/api/v1/headlines").headers["access-control-allow-origin"] == nil)
    }
    try await WebWorld.run([], make: { try WebWorld.site($0, allowedOrigin: "https://a.example") }) { world in
      let response = await world.get("/api/v1/headlines", ["origin": "https://b.example"])
      #expect(response.headers["access-control-allow-origin"] == "https://a.example")
      #expect(response.headers["vary"]?.contains("origin") == true)
      let asked = ["origin": "https://a.example", "access-control-request-headers": "authorization"]
      let preflight = await world.get("/api/v1/headlines", asked, method: "OPTIONS")
      #expect(preflight.status == 204 && preflight.headers["access-control-max-age"] == "86400")
      #expect(preflight.headers["access-control-allow-methods"] == "GET, HEAD, OPTIONS")
      #expect(preflight.headers["access-control-allow-headers"]?.contains("authorization") == true)
      #expect(preflight.headers["access-control-allow-origin"] == "https://a.example")
      let admin = await world.get("/admin/feeds", asked, method: "OPTIONS")
      #expect(admin.status == 204 && admin.headers["access-control-allow-methods"] == nil)
      #expect(await world.get("/nope", asked, method: "OPTIONS").status == 404)
      #expect(await world.get("/admin", ["origin": "https://a.example"]).headers["access-control-allow-origin"] == nil)
    }
  }

  @Test func probesAndMetricsAnswer() async throws {
    try await WebWorld.run([]) { world in
      #expect(await world.get("/healthz").text == "ok\n")
      #expect(await world.get("/readyz").text == "ready\n")
      #expect(await world.get("/metrics").text == "newswire_up 1\n")
      #expect(await world.get(PlainRoutes.styleHref).headers["cache-control"]?.contains("max-age=31536000") == true)
    }
  }
}
