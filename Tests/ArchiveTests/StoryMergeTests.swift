import Models
import TestKit
import Testing

@testable import Archive

/// When two stories turn out to be one.
@Suite struct StoryMergeTests {
  private func candidate(_ story: Int64, terms: Int, days: Double?) -> StoryAssignment.Candidate {
    let link = StoryAssignment.Link(
      timeKey: TimeKey(rawValue: story), likeness: 0.3, sharedNames: 0, days: days, isCopy: false, termCount: terms)
    return .init(story: story, articleCount: 3, centroidLikeness: 0.3, links: [link, link])
  }

  private func linkageMin(terms: Int, days: Double? = 0, otherTerms: Int? = nil) -> Double? {
    StoryMerge.rival(
      candidate(2, terms: otherTerms ?? terms, days: days), of: candidate(1, terms: terms, days: 0)
    ).linkageMin
  }

  @Test func theFewerTermsTheLessTellsThatStoriesAreOne() throws {
    let full = try #require(linkageMin(terms: ArticleVector.termsMax))
    #expect(abs(full - StoryMerge.fullLinkageMin) < 1e-9)
    let some = try #require(linkageMin(terms: 40))
    let mixed = try #require(linkageMin(terms: 40, otherTerms: ArticleVector.termsMax))
    #expect(some < mixed && mixed < full)
    #expect(linkageMin(terms: 1) == StoryMerge.leastLinkage && linkageMin(terms: 0) == StoryMerge.leastLinkage)
    #expect(StoryMerge.rival(candidate(2, terms: 9, days: 0), of: candidate(1, terms: 9, days: 0)).story == 2)
  }

  @Test func onlyWhatIsToldAtTheSameTimeIsJoinedByItsArticles() {
    #expect(linkageMin(terms: 9, days: StoryMerge.daysMax) != nil)
    #expect(linkageMin(terms: 9, days: 1.1) == nil && linkageMin(terms: 9, days: nil) == nil)
    #expect(StoryMerge.areOne(cosine: 0.1, linkage: 0.2, linkageMin: 0.2))
    #expect(!StoryMerge.areOne(cosine: 0.1, linkage: 0.9, linkageMin: nil))
    #expect(!StoryMerge.areOne(cosine: 0.1, linkage: 0.19, linkageMin: 0.2))
    #expect(StoryMerge.areOne(cosine: StoryMerge.cosineMin, linkage: 0, linkageMin: nil))
  }

  /// A report that nobody belonged with goes to the story of one that comes later and has half of its words.
  @Test func anArticleMovesWhenALaterOneShowsWhereItBelongs() async throws {
    let archive = try SQLiteArticleArchive.inMemory()
    let words = MadeUpNews.words(12, seed: 5)
    func headline(_ number: Int, _ places: ClosedRange<Int>, hours: Double) -> Article {
      let title = words[places].joined(separator: " ")
      var article = ArticleSamples.article(number, title: title, body: title, hoursLater: hours)
      article.fingerprint = nil
      return article
    }
    let (lone, other) = (headline(1, 0...5, hours: 0), headline(2, 6...11, hours: 30))
    _ = try await archive.put([lone])
    _ = try await archive.put([other])
    let before = try #require(try await archive.place(of: lone.id)).story.id
    let target = try #require(try await archive.place(of: other.id)).story.id
    #expect(before != target)
    _ = try await archive.put([headline(3, 2...11, hours: 30)])
    let place = try #require(try await archive.place(of: lone.id))
    #expect(place.story.id == target && place.story.articleCount == 3)
    let led = try await archive.story(StoryRequest(id: before.rawValue, limit: 1))
    #expect(led?.story.id == target, "who has the old ID is led on")
  }

  /// Headlines of an event in other words each, and at last one that says both.
  private func stories(hoursLater: Double, bridge: Bool = true) async throws -> Set<String> {
    let archive = try SQLiteArticleArchive.inMemory()
    let words = MadeUpNews.words(12, seed: 5)
    func headline(_ number: Int, _ places: [Int], hours: Double) -> Article {
      let title = places.map { words[$0] }.joined(separator: " ")
      var article = ArticleSamples.article(number, title: title, body: title, hoursLater: hours)
      article.fingerprint = nil
      return article
    }
    let told = [
      headline(1, [0, 1, 2, 3, 4, 5], hours: 0), headline(2, [5, 4, 3, 2, 1, 0], hours: 0),
      headline(3, [6, 7, 8, 9, 10, 11], hours: hoursLater), headline(4, [11, 10, 9, 8, 7, 6], hours: hoursLater),
    ]
    for article in told { _ = try await archive.put([article]) }
    if bridge { _ = try await archive.put([headline(5, [0, 1, 2, 6, 7, 8], hours: hoursLater / 2)]) }
    var stories: Set<String> = []
    for article in told {
      stories.insert(try #require(try await archive.place(of: article.id)).story.id.rawValue)
    }
    return stories
  }

  @Test func headlinesInOtherWordsAreJoinedByOneThatSaysBoth() async throws {
    #expect(try await stories(hoursLater: 1, bridge: false).count == 2)
    #expect(try await stories(hoursLater: 1).count == 1)
    #expect(try await stories(hoursLater: 72).count == 2, "days apart it is another event")
  }

  @Test func theLinkageOfSumsIsTheMeanLikenessTimesTheArticles() {
    let vectors = [[1: 1.0, 2: 1], [2: 1.0, 3: 2], [1: 3.0, 3: 1]].map { weights in
      ArticleVector(weights: Dictionary(uniqueKeysWithValues: weights.map { (UInt32($0.key), $0.value) }), names: [])
    }
    var (one, two) = (StoryCentroid(), StoryCentroid())
    one.add(vectors[0])
    one.add(vectors[1])
    two.add(vectors[2])
    let cosines = vectors[0].cosine(vectors[2]) + vectors[1].cosine(vectors[2])
    #expect(abs(one.linkage(two) - cosines) < 1e-3 && abs(two.linkage(one) - cosines) < 1e-3)
    #expect(one.linkage(StoryCentroid()) == 0)
  }
}
