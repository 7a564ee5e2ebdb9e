import Models

/// Articles of a made-up language: each the same for its number, with the lengths, names and topics of news.
struct MadeUpArticles: Sendable {
  /// 2024-01-01T00:00:00Z.
  static let start: Int64 = 1_704_067_200_000
  /// Articles arrive two minutes apart, 720 a day.
  static let gap: Int64 = 120_000
  static let sources = 400
  static let countries = [
    "US", "GB", "FR", "DE", "IT", "ES", "BR", "IN", "CA", "AU", "MX", "PL", "NL", "SE", "ZA", "JP",
  ]
  static let topics = ["politics", "economy", "sport", "culture", "science", "health", "crime", "weather"]

  let words = WordModel()

  func article(_ number: Int) -> Article {
    var random = Random(seed: UInt64(number) + 7)
    // Half of the articles tell of an event that others tell of too: its words come often.
    let event = random.below(2) == 0 ? Random(seed: UInt64(number / 40 * 40 + random.below(3)) + 1_000_003) : nil
    var theme = event ?? Random(seed: UInt64(number) + 2_000_003)
    let topical = (0..<12).map { _ in 300 + theme.below(WordModel.wordCount / 4) }
    func text(_ count: Int, topicalShare: Double) -> String {
      var parts: [String] = []
      for index in 0..<count {
        let rank = random.unit() < topicalShare ? topical[random.below(topical.count)] : words.rank(&random)
        parts.append(words.words[rank] + (index % 17 == 16 ? "." : ""))
      }
      return parts.joined(separator: " ")
    }
    let source = random.below(Self.sources) * random.below(Self.sources) / Self.sources
    let published = Timestamp(
      millisecondsSinceEpoch: Self.start + Int64(number) * Self.gap + Int64(random.below(3_600_000)))
    let length = 80 + random.below(200) + random.below(300) + (random.below(10) == 0 ? random.below(1_500) : 0)
    let id = String(number, radix: 32)
    return Article(
      id: ArticleID(rawValue: "a" + String(repeating: "0", count: 26 - id.count) + id),
      url: "https://source\(source).example/\(number)", title: text(8, topicalShare: 0.5), publishedAt: published,
      receivedAt: published, language: "en",
      source: Source(
        id: SourceID(rawValue: "source\(source).example"), name: "Source \(source)", domain: "source\(source).example",
        country: Self.countries[source % Self.countries.count], language: "en"),
      body: text(length, topicalShare: 0.12), standfirst: Excerpt(text: text(24, topicalShare: 0.25)),
      keywords: topical.prefix(6).map { Keyword(text: words.words[$0], score: 0.5) },
      entities: topical.suffix(4).map { Entity(name: words.words[$0].capitalized, kind: .person, salience: 0.5) },
      countries: [Country(code: Self.countries[theme.below(Self.countries.count)], confidence: 0.9)],
      topics: [Topic(code: Self.topics[theme.below(Self.topics.count)], name: "")],
      fingerprint: Fingerprint(version: 1, hashes: (0..<96).map { _ in random.next() }.sorted()), sequence: number + 1,
      contentHash: "h\(number)")
  }
}
