import Language
import Models
import TestKit
import Testing

@testable import Archive

/// What headlines say beyond their words, and what few words in common are worth.
@Suite struct HeadlineEmbeddingTests {
  /// An embedding along one direction, with a part of another.
  private func embedding(_ direction: Int, _ part: Double = 0) -> HeadlineEmbedding {
    var sum = [Double](repeating: 0, count: WordEmbeddings.dimensions)
    sum[direction] = 3
    sum[WordEmbeddings.dimensions - 1] = 3 * part
    return HeadlineEmbedding(sum: sum)
  }

  private func vector(_ title: String, body: String? = nil, language: String = "en") -> ArticleVector {
    let article = Article(title: title, language: language, body: body ?? title)
    var text = ArticleText(of: article)
    return VectorBuilder.vector(of: article, text: &text).vector
  }

  @Test func agreementSpeaksForTwoAndChanceAgainst() {
    let most = HeadlineEmbedding.share * (1 - HeadlineEmbedding.chance)
    #expect(abs(embedding(1).evidence(embedding(1)) - most) < 1e-9)
    #expect(abs(embedding(1).evidence(embedding(2)) + HeadlineEmbedding.share * HeadlineEmbedding.chance) < 1e-9)
    #expect(embedding(1).evidence(.none) == 0 && HeadlineEmbedding.none.evidence(embedding(1)) == 0)
    #expect(HeadlineEmbedding(sum: [Double](repeating: 0, count: WordEmbeddings.dimensions)) == .none)
    #expect(HeadlineEmbedding(values: [1, 2, 3]) == .none)
    let bytes = embedding(3, 0.5).bytes
    #expect(HeadlineEmbedding(values: bytes.withUnsafeBytes(HeadlineEmbedding.decode)) == embedding(3, 0.5))
  }

  @Test func sumsGrowShrinkAndSurviveTheirBytes() {
    var sum = EmbeddingSum()
    #expect(sum.evidence(embedding(1)) == 0 && sum.bytes.isEmpty)
    sum.add(.none)
    #expect(sum == EmbeddingSum())
    for part in [0.2, -0.2, 0.4] { sum.add(embedding(1, part)) }
    #expect(sum.count == 3 && sum.evidence(embedding(1)) > sum.evidence(embedding(2)))
    #expect(sum.bytes.withUnsafeBytes(EmbeddingSum.init(bytes:)) == sum)
    for broken in [[], [1, 0, 0, 0], Array(sum.bytes.dropLast(4)), sum.bytes + [0, 0, 0, 0]] as [[UInt8]] {
      #expect(broken.withUnsafeBytes(EmbeddingSum.init(bytes:)) == EmbeddingSum())
    }
    for part in [0.4, -0.2, 0.2] { sum.remove(embedding(1, part)) }
    #expect(sum == EmbeddingSum(), "nothing is left of rounding")
  }

  @Test func theEvidenceOfSumsIsThatOfAllPairs() {
    let (ones, twos) = ([embedding(1, 0.3), embedding(1, -0.1)], [embedding(1, 0.9), embedding(2), embedding(1)])
    var (one, two) = (EmbeddingSum(), EmbeddingSum())
    for embedding in ones { one.add(embedding) }
    for embedding in twos { two.add(embedding) }
    let pairs = ones.flatMap { one in twos.map { one.evidence($0) } }.reduce(0, +)
    #expect(abs(one.evidence(two) - pairs) < 1e-5 && abs(two.evidence(one) - pairs) < 1e-5)
    #expect(one.evidence(EmbeddingSum()) == 0)
  }

  @Test func headlinesWithoutACommonWordCanAgree() {
    let (shares, stocks) = (vector("Shares slip as traders worry"), vector("Stocks fall, investors nervous"))
    let elephants = vector("Elephants recognise human voices")
    #expect(shares.cosine(stocks) == 0 && shares.likeness(stocks) > 0 && shares.likeness(elephants) == 0)
    let lifted = vector("Shares slip on weak exports")
    #expect(lifted.likeness(stocks) > lifted.likeness(elephants))
    let text = (0..<VectorBuilder.briefWordsMax).map { "Ferry \($0) sails." }.joined(separator: " ")
    #expect(vector("Shares slip", body: text).embedding == .none, "a text speaks for itself")
    #expect(vector("Les bateaux ne partent pas", language: "fr").embedding == .none)
  }

  /// What a town's name joined: it is a rare word, and a place besides.
  @Test func theHeadlinesOfATownAreNoStory() async throws {
    let archive = try SQLiteArticleArchive.inMemory()
    let events = [
      [
        "Shares slip in Quintport as exporters warn of weak orders", "Quintport stocks fall after exporters warn",
        "Investors sell Quintport equities on export slump",
      ],
      ["Quintport zoo welcomes two baby elephants", "Baby elephants draw crowds at Quintport zoo"],
      ["Quintport mayor fined over speeding ticket"],
    ]
    var ids: [[ArticleID]] = []
    for titles in events {
      ids.append([])
      for title in titles {
        let number = ids.joined().count
        var article = ArticleSamples.article(number, title: title, body: title, hoursLater: Double(number) / 10)
        article.fingerprint = nil
        article.entities = [Entity(name: "Quintport", kind: .place, salience: 1)]
        _ = try await archive.put([article])
        ids[ids.count - 1].append(article.id)
      }
    }
    var stories: [Set<String>] = []
    for event in ids {
      stories.append([])
      for id in event {
        stories[stories.count - 1].insert(try #require(try await archive.place(of: id)).story.id.rawValue)
      }
    }
    #expect(stories.map(\.count) == [1, 1, 1] && Set(stories.flatMap { $0 }).count == 3)
  }

  @Test func oneWordInCommonMayBeChance() {
    func plain(_ terms: Range<UInt32>) -> ArticleVector {
      ArticleVector(weights: Dictionary(uniqueKeysWithValues: terms.map { ($0, 1.0) }), names: [])
    }
    let one = plain(1..<9)
    for (other, trust) in [(plain(8..<16), 0.5), (plain(7..<15), 0.8), (plain(6..<14), 1)] {
      #expect(abs(one.likeness(other) - trust * one.cosine(other)) < 1e-9)
    }
    let long = plain(8..<(9 + UInt32(ArticleVector.fewTermsMax)))
    let longer = plain(7..<(8 + UInt32(ArticleVector.fewTermsMax)))
    #expect(long.terms.count > ArticleVector.fewTermsMax && long.likeness(longer) == long.cosine(longer))
    #expect(one.likeness(plain(20..<30)) == 0)
    var story = StoryCentroid()
    story.add(plain(8..<16))
    #expect(abs(story.likeness(one) - one.likeness(plain(8..<16))) < 1e-4, "a story of one article is that article")
    let named = ArticleVector(weights: [8: 1, 9: 1], names: [8])
    #expect(abs(named.likeness(plain(8..<10)) - 0.5) < 1e-4, "a name is there as its words too")
  }
}
