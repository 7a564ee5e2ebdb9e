import TestKit
import Testing

@testable import Web

/// What is wrong gets a proper status and a page that helps, in the reader's language.
@Suite struct BadRequestTests {
  static let cases: [(target: String, status: Int)] = [
    ("/nope", 404), ("/article/azzzzzz", 404), ("/article/a", 400), ("/story/szzzzzzz", 404), ("/edition/XX", 400),
    ("/edition/UK", 400), ("/keyword/nothing-like-it", 404), ("/source/unknown.example", 404), ("/%zz", 404),
    ("/keyword/%zz", 400), ("/keyword/%FF", 400), ("/keyword/a%00b", 400), ("/search?q=%E0%A4", 400),
    ("/search?limit=0", 400), ("/search?limit=101", 400), ("/search?limit=99999999999999999999", 400),
    ("/search?limit=-1", 400), ("/search?cursor=rubbish", 400), ("/search?after=yesterday", 400),
    ("/search?order=random", 400), ("/search?copies=maybe", 400), ("/search?country=XX", 400),
    ("/search?q=%22open", 400), ("/article/azzzzzz?revision=-1", 400), ("/article/azzzzzz?revision=x", 400),
    ("/article/" + String(repeating: "a", count: 5_000), 400), ("/story/" + String(repeating: "a", count: 5_000), 400),
    ("/keyword/" + String(repeating: "a", count: 5_000), 400), ("/source/" + String(repeating: "a", count: 5_000), 400),
    ("/sources?country=XX", 400), ("/sources?cursor=rubbish", 400), ("/trends/XX", 400), ("/trends/uk", 400),
    ("/search?language=zzzzzzzzz", 400), ("/search?language=e%20n", 400),
    ("/story/azzzzzzz?limit=0", 400), ("/keyword", 404), ("/keyword/", 404), ("/keyword/%20", 404),
    ("/keyword/%20/feed.atom", 404), ("/entity/%C2%A0/feed.atom", 404),
    ("/search?" + String(repeating: "a=b&", count: 70), 400),
    ("/search?q=" + String(repeating: "a", count: 9_000), 414),
    ("/search?q=" + String(repeating: "a", count: 5_000), 400),
    ("/search?" + String(repeating: "source=a&", count: 17), 400),
  ]

  @Test func everyWrongAddressIsExplained() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      for (target, status) in Self.cases {
        let response = await world.get(target, ["accept-language": "de"])
        #expect(response.status == status, "\(target.prefix(60)): \(response.status)")
        #expect(response.text.contains("<html lang=\"de\">"), "\(target.prefix(60))")
        #expect(!response.text.contains("lang=\"en\""), "\(target.prefix(60)) is explained in English")
        #expect(response.headers["cache-control"] == "no-store")
        #expect(response.headers["content-security-policy"] != nil)
      }
    }
  }

  @Test func whatIsWrongIsCalledAsInTheAddress() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      for (query, words) in [
        ("country=ZZ", "country: kein Land „ZZ“"), ("q=" + String(repeating: "a", count: 5_000), "q: 5.000 Bytes"),
        ("before=2025-01-01&after=2025-01-02", "before: nicht nach"), ("language=e%20n", "language: ein Sprachkürzel"),
      ] {
        let page = await world.get("/search?" + query, ["accept-language": "de"])
        #expect(page.status == 400 && page.text.contains(words), "\(query.prefix(40))")
      }
      #expect(FieldNames.inAddress("id: empty") == "id: empty" && FieldNames.inAddress("empty") == "empty")
    }
  }

  @Test func aListWithoutItsNameIsExplained() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      for kind in ["keyword", "entity", "topic", "country", "source", "story", "edition"] {
        for target in ["/\(kind)", "/\(kind)/", "/\(kind)/feed.atom", "/\(kind)//feed.atom"] {
          let page = await world.get(target, ["accept-language": "de"])
          #expect(page.status == 404 && page.contentType == WebResponse.html, "\(target)")
          #expect(page.text.contains("schreiben Sie /\(kind)/…") && !page.text.contains("lang=\"en\""), "\(target)")
        }
        for target in ["/\(kind)/feed.json", "/\(kind)//feed.json"] {
          let error = WellFormed.members(await world.get(target, ["accept-language": "de"]).body)["error"]
          let detail = (error as? [String: Any])?["detail"] as? String
          #expect(detail?.contains("schreiben Sie /\(kind)/…") == true, "\(target)")
        }
      }
      for target in ["/api/v1/articles", "/api/v1/articles/", "/api/v1/stories/", "/api/v1/articles//similar"] {
        let response = await world.get(target, ["accept-language": "es"])
        #expect([400, 404].contains(response.status) && response.contentType == WebResponse.json, "\(target)")
      }
      // A name that is like a feed's has an address of its own.
      #expect(Links.keyword("feed.atom") == "/keyword/feed%2Eatom" && Links.entity("a.json") == "/entity/a.json")
      #expect(await world.get(Links.keyword("feed.json") + "/feed.json").status == 200)
    }
  }

  @Test func aRequestNamesTheSite() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      func answer(_ headers: [String: String], isOld: Bool = false) async -> WebResponse {
        var request = WebRequest(method: "GET", path: "/", headers: headers, peer: "127.0.0.1")
        request.isOld = isOld
        return await world.site.respond(to: request)
      }
      let refused = await answer(["accept-language": "de"])
      #expect(refused.status == 400 && refused.text.contains("genau ein Feld Host"))
      #expect(await answer([:], isOld: true).status == 200)
      #expect(await answer(["host": "evil.example"], isOld: true).status == 421)
      let host = ["host": "news.example"]
      #expect(await answer(host.merging(["transfer-encoding": "Chunked"]) { $1 }).status == 200)
      for coding in ["gzip, chunked", "xchunked", "chunked, chunked", ""] {
        let response = await answer(host.merging(["transfer-encoding": coding]) { $1 })
        #expect(response.status == 501 && response.headers["connection"] == "close", "\(coding)")
      }
      let old = await answer(host.merging(["transfer-encoding": "chunked"]) { $1 }, isOld: true)
      #expect(old.status == 400 && old.headers["connection"] == "close")
    }
  }

  @Test func programsGetJSON() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      for (target, status) in [
        ("/api/v1/articles/azzzzzz", 404), ("/api/v1/search?limit=x", 400), ("/api/v1/nope", 404),
        ("/api/v1/headlines?edition=XX", 400), ("/api/v1/headlines?limit=", 400), ("/api/v1/search?order=&q=a", 400),
        ("/api/v1/search?keyword=", 400), ("/api/v1/search?entity=a&entity=", 400), ("/api/v1/search?topic=", 400),
      ] {
        let response = await world.get(target)
        #expect(response.status == status && response.contentType == WebResponse.json, "\(target)")
        let error = WellFormed.members(response.body)["error"] as? [String: Any]
        #expect(error?["status"] as? Int == status && error?["message"] is String, "\(target)")
      }
    }
  }

  @Test func aWrongSearchTextIsPointedAt() async throws {
    try await WebWorld.run(WebWorld.articles) { world in
      let page = await world.get("/search?q=europe%20%22open")
      #expect(page.status == 400 && page.text.contains("^"))
      #expect(page.text.contains("<mark>") && page.text.contains("value=\"europe &quot;open\""))
      let json = WellFormed.members(await world.get("/api/v1/search?q=europe%20%22open").body)
      let error = json["error"] as? [String: Any]
      #expect(error?["start"] as? Int == 7)
    }
  }

  @Test func otherMethodsAreToldWhatIsAllowed() async throws {
    try await WebWorld.run([]) { world in
      let response = await world.get("/sources", method: "POST")
      #expect(response.status == 405 && response.headers["allow"] == "GET, HEAD, OPTIONS")
      #expect(await world.get("/admin/dead").headers["allow"] == "OPTIONS, POST")
      #expect(await world.get("/sources", method: "BREW").status == 405)
      #expect(await world.get("/sources", method: "HEAD").status == 200)
      #expect(await world.get("/sources", method: "OPTIONS").status == 204)
      #expect(await world.get("*", method: "GET").status == 400)
    }
  }

  @Test func servicesThatAreAwayAreSaidToBe() async throws {
    try await WebWorld.runAlone { world in
      for page in ["/", "/search", "/article/azzzzzz", "/sources", "/feed.atom", "/readyz", "/sources.opml"] {
        let response = await world.get(page, ["accept-language": "fr"])
        #expect(response.status == 503 && response.headers["retry-after"] != nil, "\(page): \(response.status)")
        #expect(response.text.contains("injoignable"), "\(page)")
      }
      #expect(await world.get("/healthz").status == 200)
      let status = await world.get("/status")
      #expect(status.status == 200 && status.text.contains("does not answer"))
    }
  }
}
