import Archive
import Models
import Testing

extension ArchiveCompatTest {
  private static let places = ["Quint", "Marlow", "Oberfeld"]

  /// Articles on one event each: the words of an event are its own, those of an article in part.
  private func report(
    _ number: Int, event: Int, source: Int = 0, hours: Double = 0, extra: String = "", sequence: Int? = nil
  ) -> Article {
    let place = Self.places[event % 3]
    let bodies = [
      "Fire destroyed the harbour warehouse of \(place) on Monday night. Firefighters fought the flames until dawn.",
      "The \(place) orchestra elected cellist Mara Lind as its conductor. She will lead concerts in autumn.",
      "Parliament in \(place) rejected the pension reform by two votes. The minister offered to resign.",
    ]
    let titles = [
      "Warehouse fire in \(place) harbour", "\(place) orchestra elects Mara Lind", "\(place) pension reform rejected",
    ]
    return ArticleSamples.article(
      number, title: titles[event % 3], body: "\(bodies[event % 3]) \(extra) This is report \(number) of it.",
      source: source, hoursLater: hours, people: event % 3 == 1 ? ["Mara Lind"] : [], sequence: sequence)
  }

  private func storyID(_ archive: any ArticleArchive, _ number: Int) async throws -> StoryID? {
    try await archive.place(of: ArticleID(rawValue: ArticleSamples.identifier(number)))?.story.id
  }

  func storiesAsTheyArrive(_ archive: any ArticleArchive) async throws {
    #expect(try await archive.story(StoryRequest(id: "snone", limit: 1)) == nil)
    #expect(try await archive.place(of: "anone") == nil)
    let articles = [
      report(1, event: 0, source: 0, hours: 0), report(2, event: 1, source: 0, hours: 1),
      report(3, event: 0, source: 2, hours: 3, extra: "Nobody was hurt, the harbour master said."),
      report(4, event: 2, source: 1, hours: 4),
      report(5, event: 0, source: 3, hours: 9, extra: "Police look for two men who were seen near the gate."),
    ]
    for article in articles { _ = try await archive.put([article]) }
    let id = try #require(try await storyID(archive, 1))
    #expect(try await storyID(archive, 3) == id)
    #expect(try await storyID(archive, 5) == id)
    #expect(try await storyID(archive, 2) != id)
    let response = try #require(try await archive.story(StoryRequest(id: id.rawValue, limit: 10)))
    let story = response.story
    #expect(story.id == id && story.articleCount == 3 && story.firstReport.id == articles[0].id)
    #expect(!story.title.isEmpty && story.sources.map(\.source.id) == [0, 2, 3].map { ArticleSamples.sources[$0].id })
    #expect(story.sources.map(\.distance) == ["first report", "3 hours later", "9 hours later"])
    #expect(story.lastReportedAt?.millisecondsSinceEpoch == articles[4].publishedAt?.millisecondsSinceEpoch)
    #expect(response.timeline.first?.reasons == ["started the story"] && response.nextCursor.isEmpty)
    #expect(response.timeline.dropFirst().allSatisfy { $0.reasons.count > 1 && $0.score > 0 })
    let byArticle = try await archive.story(StoryRequest(id: articles[4].id.rawValue, limit: 10))
    #expect(byArticle == response)
    #expect(try await archive.storyIDs(startingWith: String(id.rawValue.prefix(7)), limit: 2) == [id])
    let headlines = try await archive.headlines(edition: Edition.world.code, limit: 10)
    #expect(headlines.first { $0.storyID == id }?.alsoAt.count == 2)
  }

  func storyPages(_ archive: any ArticleArchive) async throws {
    for number in 1...7 {
      let extra =
        "Hour \(number): \(["smoke", "crane", "insurance", "smell", "ferry", "mayor", "ash"][number - 1]) again."
      _ = try await archive.put([report(number, event: 0, source: number % 3, hours: Double(number), extra: extra)])
    }
    let id = try #require(try await storyID(archive, 1)).rawValue
    var (cursor, seen): (String, [ArticleID]) = ("", [])
    var shown = 0
    repeat {
      let page = try #require(try await archive.story(StoryRequest(id: id, limit: 2, cursor: cursor)))
      seen += page.timeline.map(\.article.id)
      shown += 1
      cursor = page.nextCursor
    } while !cursor.isEmpty && shown < 20
    #expect(Set(seen).count == seen.count && seen == seen.sorted())
    let error = await #expect(throws: ArchiveError.self) {
      _ = try await archive.story(StoryRequest(id: id, limit: 1, cursor: "x.1"))
    }
    #expect(error?.field == "cursor")
  }

  /// An article that changes moves; the ID that its story had leads on.
  func articlesThatChangeStory(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put([report(1, event: 0), report(2, event: 1, hours: 1)])
    let (fire, orchestra) = (try await storyID(archive, 1), try await storyID(archive, 2))
    var moved = report(2, event: 0, source: 0, hours: 1, extra: "The roof fell in.", sequence: 9)
    moved.contentHash = "changed"
    _ = try await archive.put([moved])
    #expect(try await storyID(archive, 2) == fire)
    let old = try await archive.story(StoryRequest(id: try #require(orchestra).rawValue, limit: 5))
    #expect(old?.story.id == fire && old?.story.articleCount == 2)
    var back = report(2, event: 1, hours: 1, extra: "She thanked the players.", sequence: 10)
    back.contentHash = "back"
    _ = try await archive.put([back])
    let last = try #require(try await storyID(archive, 2))
    #expect(last != fire)
    #expect(try await archive.story(StoryRequest(id: last.rawValue, limit: 5))?.story.articleCount == 1)
    #expect(try await archive.story(StoryRequest(id: try #require(fire).rawValue, limit: 5))?.story.articleCount == 1)
  }

  /// The same again changes nothing, and every order of arrival groups these alike.
  func storiesInAnyOrder(_ archive: any ArticleArchive) async throws {
    let articles = (0..<12).map {
      report($0 + 1, event: $0, source: $0 % 5, hours: Double($0), extra: "Item \($0 / 3) of the day.")
    }
    var groups: Set<Set<Set<ArticleID>>> = []
    for order in [articles, articles.reversed(), articles.sorted { $0.title < $1.title }] {
      let other = try await open()
      for article in order + order { _ = try await other.put([article]) }
      var stories: [StoryID: Set<ArticleID>] = [:]
      for article in articles {
        let place = try #require(try await other.place(of: article.id))
        stories[place.story.id, default: []].insert(article.id)
        #expect(place.story.articleCount == 4)
      }
      groups.insert(Set(stories.values))
      try await other.close()
    }
    #expect(groups.count == 1 && groups.first?.count == 3)
    try await archive.close()
  }

  /// Dates of 1970, of the far future, and none.
  func storiesOfOddDates(_ archive: any ArticleArchive) async throws {
    let dates: [Timestamp?] = [nil, Timestamp(millisecondsSinceEpoch: 0), Timestamp(millisecondsSinceEpoch: 1 << 42)]
    for (index, date) in dates.enumerated() {
      var article = report(index + 1, event: 0, source: index, extra: "Edition \(index).")
      article.publishedAt = date
      _ = try await archive.put([article])
      let place = try #require(try await archive.place(of: article.id))
      let response = try #require(try await archive.story(StoryRequest(id: place.story.id.rawValue, limit: 5)))
      #expect(response.story.articleCount > 0 && response.timeline.contains { $0.article.id == place.original })
      _ = try await archive.similar(to: article.id, limit: 5)
    }
  }

  /// What prints one text is one entry, with the agency in front where a copy names it.
  func copiesBehindTheirOriginal(_ archive: any ArticleArchive) async throws {
    let text =
      "OBERFELD (Reuters) - A bridge over the river Aue gave way on Tuesday while a train with timber crossed it. "
      + "The driver jumped into the water and was pulled out by anglers. Engineers had warned of rust in spring."
    var agency = ArticleSamples.article(3, title: "Bridge gives way under train", body: text, hoursLater: 2)
    agency.source = Source(id: "reuters.com", name: "Reuters", domain: "reuters.com", language: "en")
    let copies = [
      ArticleSamples.article(1, title: "Bridge gives way", body: text, source: 0, hoursLater: 0),
      ArticleSamples.article(2, title: "Timber train falls", body: text + " Share this.", source: 1, hoursLater: 1),
    ]
    _ = try await archive.put([copies[0]])
    #expect(try await archive.place(of: copies[0].id)?.original == copies[0].id)
    _ = try await archive.put([copies[1]])
    #expect(try await archive.place(of: copies[1].id)?.original == copies[0].id, "the earliest")
    _ = try await archive.put([agency])
    for article in copies + [agency] {
      #expect(try await archive.place(of: article.id)?.original == agency.id, "the agency that the text names")
    }
    #expect(try await archive.similar(to: copies[0].id, limit: 10).isEmpty)
    let response = try #require(try await archive.story(StoryRequest(id: agency.id.rawValue, limit: 10)))
    #expect(response.story.articleCount == 3 && response.timeline.map(\.article.id) == [agency.id])
    #expect(response.timeline.first?.alsoAt.map(\.id) == copies.map(\.source.id))
    var changed = ArticleSamples.article(3, title: "Concert hall opens", body: "The hall has 900 seats.", sequence: 50)
    changed.contentHash = "other"
    _ = try await archive.put([changed])
    #expect(try await archive.place(of: copies[1].id)?.original == copies[0].id, "the agency's text is another one now")
    #expect(try await archive.place(of: agency.id)?.original == agency.id)
  }

  /// A source that sends one text under many addresses makes one group and one source of the story, and pages stay short.
  func flooding(_ archive: any ArticleArchive) async throws {
    _ = try await archive.put([report(1, event: 0, source: 1)])
    for start in stride(from: 100, to: 300, by: 50) {
      _ = try await archive.put(
        (start..<(start + 50)).map { report($0, event: 0, source: 0, hours: Double($0) / 100, extra: "Sent again.") })
    }
    let place = try #require(try await archive.place(of: ArticleID(rawValue: ArticleSamples.identifier(250))))
    let response = try #require(try await archive.story(StoryRequest(id: place.story.id.rawValue, limit: 3)))
    #expect(response.story.articleCount >= 200 && response.story.sources.count <= 2 && response.timeline.count <= 3)
    let headlines = try await archive.headlines(edition: Edition.world.code, limit: 10)
    #expect(headlines.count == 1)
    #expect(try await archive.similar(to: place.original, limit: 10).count <= 1)
  }

  /// Vectors of a language model are read back, and change what is similar only a little.
  func similarByMeaning(_ archive: any ArticleArchive) async throws {
    let bodies = ["Fog closed the airport of Quint at noon.", "Thick mist grounds all planes in Quint, pilots say."]
    for (index, body) in bodies.enumerated() {
      var article = ArticleSamples.article(
        index + 1, title: "Fog in Quint \(index)", body: body, source: index, people: ["Ada Quint"])
      article.vector = Vector(model: "test", version: 1, values: [1, 2, 3].map { Int8($0 + index) })
      _ = try await archive.put([article])
    }
    let id = ArticleID(rawValue: ArticleSamples.identifier(1))
    let both = try #require(try await archive.similar(to: id, limit: 1).first)
    #expect(both.score > 0 && both.score <= 1)
    var other = ArticleSamples.article(
      2, title: "Fog in Quint 1", body: bodies[1], source: 1, people: ["Ada Quint"], sequence: 9)
    other.contentHash = "h2"
    other.vector = Vector(model: "other", version: 1, values: [1, 2, 3])
    _ = try await archive.put([other])
    let apart = try #require(try await archive.similar(to: id, limit: 1).first)
    #expect(apart.score > 0 && apart.score < both.score, "vectors of two models do not compare")
  }
}
