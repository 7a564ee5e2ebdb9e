import Models
import Testing

@Suite struct TagCounterTests {
  @Test func countsByLanguageWithCompanions() throws {
    var counter = TagCounter()
    for _ in 0..<4 { counter.add(["Ferry", "Ice"], language: "en-GB", source: "a") }
    counter.add(["ferry"], language: "en", source: "b")
    counter.add(["Fähre"], language: "de", source: "c")
    let counts = counter.counts()
    #expect(counts.map(\.language) == ["de", "en"])
    #expect(counts[0].tags.isEmpty && counts[0].articles == 1)
    let english = counts[1]
    #expect(english.articles == 5 && english.tags.map(\.text) == ["Ferry", "Ice"])
    #expect(english.tags.map(\.articles) == [5, 4])
    #expect(english.tags[0].companions == [TagCompanion(place: 1, articles: 4)])
    #expect(english.tags[1].companions == [TagCompanion(place: 0, articles: 4)])
    #expect(counter.counts(articlesMin: 2).map(\.language) == ["en"])
    #expect(counter.counts(tagsMax: 1)[1].tags.map(\.text) == ["Ferry"])
  }

  @Test func noSourceHasALanguageToItself() throws {
    var counter = TagCounter()
    for number in 0..<3_000 { counter.add(["Loud", "n\(number / 2)"], language: "en", source: "loud") }
    for _ in 0..<200 { counter.add(["Quiet"], language: "en", source: "quiet") }
    let counts = try #require(counter.counts().first)
    #expect(counts.articles <= TagCounter.sourceArticlesMin + 200)
    #expect(counts.tags.allSatisfy { $0.articles <= TagCounter.sourceArticlesMin })
  }

  @Test func whatASourcePutsOnEverythingIsNotCountedForIt() throws {
    var counter = TagCounter()
    for number in 0..<40 { counter.add(["Our Site", "topic \(number % 4)"], language: "en", source: "a") }
    for _ in 0..<3 { counter.add(["Our Site", "Other"], language: "en", source: "b") }
    let tags = try #require(counter.counts().first).tags
    #expect(tags.first { $0.text == "Our Site" }?.articles == 3)
    #expect(tags.first { $0.text == "topic 1" }?.articles == 10)
  }

  @Test func takesNoMoreThanItsBounds() throws {
    var counter = TagCounter()
    counter.add([String(repeating: "x", count: TagCounter.tagScalarsMax + 1), ""], language: "en")
    #expect(counter.counts().isEmpty)
    for _ in 0..<2 { counter.add((0..<100).map { "tag \($0)" }, language: "en") }
    #expect(try #require(counter.counts().first).tags.count == TagCounter.articleTagsMax)
    for language in 0..<200 { counter.add(["a tag"], language: "x\(language)") }
    #expect(counter.counts().count == TagCounter.languagesMax)
    for number in 0..<(TagCounter.articlesMax + 5) { counter.add(["tag \(number % 9)"], language: "en") }
    #expect(try #require(counter.counts().first).articles == TagCounter.articlesMax)
  }
}
