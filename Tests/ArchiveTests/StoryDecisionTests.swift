import Models
import TestKit
import Testing

@testable import Archive

/// The pure parts of stories: vectors, sums, scores, reviews.
@Suite struct StoryDecisionTests {
  private func vector(_ weights: [UInt32: Double], names: Set<UInt32> = []) -> ArticleVector {
    ArticleVector(weights: weights, names: names)
  }

  private func link(
    _ likeness: Double, days: Double? = 0, names: Double = 0, isCopy: Bool = false, at key: Int64 = 1
  ) -> StoryAssignment.Link {
    .init(
      timeKey: TimeKey(rawValue: key), likeness: likeness, sharedNames: names, days: days, isCopy: isCopy,
      termCount: ArticleVector.termsMax)
  }

  private func candidate(
    _ story: Int64, likeness: Double, links: [StoryAssignment.Link], articles: Int = 3
  ) -> StoryAssignment.Candidate {
    .init(story: story, articleCount: articles, centroidLikeness: likeness, links: links)
  }

  @Test func vectorsHaveLengthOneAndSurviveTheirBytes() {
    let one = vector([7: 3, 1: 4], names: [9, 2])
    #expect(abs(one.cosine(one) - 1) < 1e-4 && one.terms.map(\.hash) == [1, 7] && one.names == [2, 9])
    #expect(one.cosine(vector([2: 1])) == 0 && vector([:]).cosine(one) == 0)
    #expect(abs(one.cosine(vector([1: 1])) - 0.8) < 1e-4)
    #expect(one.sharedNames(vector([1: 1], names: [2])) == 1 / 2.0.squareRoot())
    let terms = one.termBytes.withUnsafeBytes(ArticleVector.decodeTerms)
    let names = one.nameBytes.withUnsafeBytes(ArticleVector.decodeNames)
    #expect(ArticleVector(terms: terms, names: names) == one)
    #expect([UInt8]([1, 2, 3]).withUnsafeBytes(ArticleVector.decodeTerms).isEmpty)
    let many = vector(Dictionary(uniqueKeysWithValues: (1...500).map { (UInt32($0), Double($0)) }))
    #expect(many.terms.count == ArticleVector.termsMax && many.lookupHashes.prefix(2) == [500, 499])
  }

  private func vector(of article: Article) -> ArticleVector {
    var text = ArticleText(of: article)
    return VectorBuilder.vector(of: article, text: &text).vector
  }

  private func words(in body: String, limit: Int) -> [String] {
    var text = ArticleText(of: Article(body: body))
    return VectorBuilder.words(text.body, of: &text, limit: limit).map { text.spelling(of: $0) }
  }

  @Test func aVectorDependsOnTheArticleAlone() {
    let body =
      "The harbour tunnel of Quint stays closed after the flood, the mayor said. Ferries sail every hour instead."
    let article = ArticleSamples.article(1, title: "Tunnel of Quint closed", body: body, people: ["Ada Quint"])
    let one = vector(of: article)
    #expect(one == vector(of: article) && one.names == [TermHash.name("ada quint"), TermHash.name("quint")].sorted())
    let other = ArticleSamples.article(2, title: "Quint: tunnel closed for weeks", body: body + " Nobody was hurt.")
    #expect(one.cosine(vector(of: other)) > 0.5)
    let stranger = ArticleSamples.article(3, title: "Cup final goes to extra time", body: "The keeper saved twice.")
    #expect(one.cosine(vector(of: stranger)) < 0.05)
    let nothing = vector(of: Article(title: "", language: "und"))
    #expect(nothing.terms.isEmpty && nothing.lookupHashes.isEmpty)
  }

  @Test func wordsOfAllScripts() {
    #expect(words(in: "L’été à Paris, it's 7 p.m.", limit: 9) == ["été", "paris", "it", "7"])
    #expect(words(in: "東京都で", limit: 9) == ["東京", "京都", "都で"])
    #expect(words(in: "one two three", limit: 2) == ["one", "two"])
    #expect(words(in: "\u{0}\u{FFFF} — …", limit: 9).isEmpty)
  }

  @Test func sumsGrowShrinkAndStayBounded() {
    let (one, two) = (vector([1: 1, 2: 1]), vector([2: 1, 3: 1]))
    var sum = StoryCentroid()
    #expect(sum.cosine(one) == 0)
    sum.add(one)
    #expect(abs(sum.cosine(one) - 1) < 1e-4)
    sum.add(two)
    #expect(sum.terms.map(\.hash) == [1, 2, 3] && sum.cosine(one) > 0.8 && sum.cosine(one) < 1)
    #expect(StoryCentroid(terms: sum.termBytes.withUnsafeBytes(StoryCentroid.decodeTerms)) == sum)
    sum.remove(two)
    #expect(sum.terms.map(\.hash) == [1, 2])
    sum.remove(one)
    #expect(sum.terms.isEmpty && sum.length == 0 && sum.cosine(StoryCentroid()) == 0)
    for start in 0..<20 {
      sum.add(vector(Dictionary(uniqueKeysWithValues: (0..<90).map { (UInt32(start * 90 + $0), 1.0) })))
    }
    #expect(sum.terms.count == StoryCentroid.termsMax)
  }

  @Test func theBestStoryAboveTheThresholdTakesTheArticle() {
    #expect(StoryAssignment.decide([]) == .init(story: nil, score: 0, link: nil, cause: .first, alsoFits: []))
    let weak = candidate(1, likeness: 0.1, links: [link(0.1)])
    #expect(StoryAssignment.decide([weak]).story == nil)
    let strong = candidate(2, likeness: 0.5, links: [link(0.5, at: 7), link(0.4), link(0.4)])
    let decision = StoryAssignment.decide([weak, strong])
    #expect(decision.story == 2 && decision.link?.rawValue == 7 && decision.cause == .similar)
    #expect(decision.score > StoryAssignment.scoreMin && decision.score < 1)
    let alike = candidate(3, likeness: 0.4, links: [link(0.4), link(0.4), link(0.4)])
    #expect(StoryAssignment.decide([alike, strong]).alsoFits.map(\.story) == [3])
    let copied = candidate(4, likeness: 0.1, links: [link(0.2), link(0.1, isCopy: true, at: 9)])
    let copy = StoryAssignment.decide([strong, copied])
    #expect(copy.story == 4 && copy.cause == .copy && copy.link?.rawValue == 9 && copy.score == 1)
  }

  @Test func theClosestOfOtherStoriesAreLookedAtAgain() {
    let near = StoryAssignment.secondLookMin
    let candidates = [
      candidate(1, likeness: 0.5, links: [link(0.9, at: 1)]),
      candidate(2, likeness: 0.5, links: [link(near + 0.2, at: 2), link(near - 0.1, at: 3)]),
      candidate(3, likeness: 0.5, links: [link(near + 0.3, isCopy: true, at: 4), link(near + 0.1, at: 5)]),
      candidate(4, likeness: 0.5, links: [link(near, at: 6)]),
    ]
    let looks = StoryAssignment.secondLooks(candidates, besides: 1).map(\.rawValue)
    #expect(looks == Array([2, 5, 6].prefix(StoryAssignment.secondLooksMax)))
  }

  @Test func timeAndNamesCount() {
    func score(_ days: Double?, names: Double = 0) -> Double {
      StoryAssignment.score(candidate(1, likeness: 0.3, links: [link(0.3, days: days, names: names)], articles: 1))
    }
    #expect(score(0) == score(1) && score(1) > score(1.5) && score(1.5) > score(2.5) && score(2.5) > score(20))
    #expect(score(400) == score(4_000), "far away is far away")
    #expect(score(nil) < score(0) && score(nil) > score(4))
    #expect(score(0, names: 1) > score(0))
    let lonely = candidate(1, likeness: 0.3, links: [link(0.3)], articles: 50)
    #expect(StoryAssignment.score(lonely) < score(0), "one of fifty is no sign")
  }

  @Test func namesSpeakAcrossLanguages() {
    func signature(_ language: String, names: Set<UInt32>) -> Signature {
      Signature(
        timeKey: TimeKey(milliseconds: 0), source: 1, vector: vector([1: 2, .max: 3], names: names), shingles: [],
        isDated: true, language: language)
    }
    func likeness(_ language: String, names: Set<UInt32>) -> Double {
      var other = signature("de", names: [5, 6])
      other.vector = vector([1: 1, .max: 1, 3: 4], names: [5, 6])
      return StoryAssignment.link(from: signature(language, names: names), to: other, isCopy: false).likeness
    }
    let (whole, words) = (likeness("de", names: [5, 6]), likeness("en", names: [5]))
    #expect(abs(whole - 0.8 * 5.0 / 234.0.squareRoot()) < 1e-4, "within a language numbers count")
    #expect(abs(words - 0.5 * 3.0 / 234.0.squareRoot()) < 1e-4, "between two they do not")
    #expect(abs(likeness("en", names: [5, 6]) - StoryAssignment.crossLanguageFactor * words) < 1e-9)
    #expect(likeness("und", names: [5, 6]) == whole)
  }

  @Test func likenessJoinsWordsMeaningTimeAndStory() {
    func signature(_ weights: [UInt32: Double], days: Int64 = 0) -> Signature {
      Signature(
        timeKey: TimeKey(milliseconds: days * 86_400_000), source: 1, vector: vector(weights), shingles: [],
        isDated: true, language: "en")
    }
    let (one, two) = (signature([1: 1, 2: 1]), signature([2: 1, 3: 1]))
    let words = Likeness.score(one, two, isSameStory: false)
    #expect(abs(words - 0.25) < 1e-3 && Likeness.score(two, one, isSameStory: false) == words)
    #expect(Likeness.score(one, two, isSameStory: false, meaning: 0.9) > words)
    #expect(Likeness.score(one, two, isSameStory: false, meaning: -1) < words)
    #expect(Likeness.score(one, two, isSameStory: true) > words && Likeness.score(one, one, isSameStory: true) <= 1)
    #expect(abs(Likeness.score(one, signature([2: 1, 3: 1], days: 300), isSameStory: false) - words / 2) < 1e-3)
  }

  @Test func aReviewLetsGoOfStrangers() {
    let (one, two) = (vector([1: 1, 2: 1]), vector([8: 1, 9: 1]))
    #expect(StoryReview.strangers(among: [one, one, one]) == [])
    #expect(StoryReview.strangers(among: [one, two, one, two, one]) == [[1, 3]])
    #expect(StoryReview.strangers(among: [one, one, one, two]) == [], "one odd article stays")
    #expect(StoryReview.strangers(among: []) == [] && StoryReview.strangers(among: [one]) == [])
    #expect([3, 4, 5, 8, 63, 64, 128].map(StoryReview.isDue) == [false, true, false, true, false, true, false])
  }

  @Test func idsFollowFromTheFirstArticle() {
    let id = StoryKeeper.id("a1", 0)
    #expect(id == StoryKeeper.id("a1", 0) && id != StoryKeeper.id("a1", 1) && id != StoryKeeper.id("a2", 0))
    #expect(id.hasPrefix("s") && id.count == 14)
  }
}
