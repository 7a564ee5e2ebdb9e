public import Models

/// Articles made for tests of the archive: small, all fields that the archive looks at, nothing random.
public enum ArticleSamples {
  /// 2025-02-10T12:00:00Z, the day on which the samples' news happens.
  public static let noon = Timestamp(millisecondsSinceEpoch: 1_739_188_800_000)

  /// The sources: two American ones, a British, a French and a German one.
  public static let sources: [Source] = [
    Source(id: "northpost.example", name: "North Post", domain: "northpost.example", country: "US", language: "en"),
    Source(id: "baywire.example", name: "Bay Wire", domain: "baywire.example", country: "US", language: "en"),
    Source(
      id: "thamesdaily.example", name: "Thames Daily", domain: "thamesdaily.example", country: "GB", language: "en"),
    Source(id: "lecourant.example", name: "Le Courant", domain: "lecourant.example", country: "FR", language: "fr"),
    Source(id: "elbblatt.example", name: "Elbblatt", domain: "elbblatt.example", country: "DE", language: "de"),
  ]

  /// An article with the given words; its ID, times and sequence follow from `number`.
  public static func article(
    _ number: Int, title: String = "", body: String = "", source: Int = 0, hoursLater: Double = 0,
    keywords: [String] = [], people: [String] = [], countries: [String] = [], sequence: Int? = nil,
    contentHash: String? = nil, language: String? = nil
  ) -> Article {
    let published = Timestamp(millisecondsSinceEpoch: noon.millisecondsSinceEpoch + Int64(hoursLater * 3_600_000))
    let order = sequence ?? number
    let text = body.isEmpty ? "Report number \(number) of the day." : body
    let source = sources[source]
    return Article(
      id: ArticleID(rawValue: identifier(number)), url: "https://\(source.domain)/\(number)",
      title: title.isEmpty ? "Report \(number)" : title, publishedAt: published,
      receivedAt: Timestamp(millisecondsSinceEpoch: noon.millisecondsSinceEpoch + 864_000_000 + Int64(order)),
      language: language ?? source.language, source: source, body: text,
      standfirst: Excerpt(text: "In short: \(title)."),
      keywords: keywords.map { Keyword(text: $0, score: 0.8) },
      entities: people.map { Entity(name: $0, kind: .person, salience: 0.7) },
      countries: countries.map { Country(code: $0, confidence: 0.9) },
      fingerprint: Fingerprint(version: 1, hashes: shingles(of: text)),
      steps: [StepRecord(name: "keywords", version: 1)],
      documentID: DocumentID(rawValue: "d" + identifier(number).dropFirst()), sequence: order,
      contentHash: contentHash ?? "h\(order)")
  }

  /// "a" and 26 characters, as an article's ID is.
  public static func identifier(_ number: Int) -> String {
    let digits = String(number, radix: 32)
    return "a" + String(repeating: "0", count: 26 - digits.count) + digits
  }

  /// The hashes of runs of three words, ascending: what the fingerprint step makes, in small.
  public static func shingles(of text: String) -> [UInt64] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count >= 3 else { return [] }
    var hashes: Set<UInt64> = []
    for start in 0...(words.count - 3) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in words[start..<(start + 3)].joined(separator: " ").utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      hash ^= hash >> 29
      hashes.insert(hash &* 0xBF58_476D_1CE4_E5B9)
    }
    return hashes.sorted()
  }
}
