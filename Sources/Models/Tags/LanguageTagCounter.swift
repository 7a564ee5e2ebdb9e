/// Counts the tags on the articles of one language; ``TagCounter`` says how.
struct LanguageTagCounter: Sendable {
  /// A tag that fewer articles have is one publisher's whim.
  static let tagArticlesMin = 2
  /// The most companions of one tag.
  static let companionsMax = 16
  /// The least share of a tag's articles that its companion has too.
  static let companionShareMin = 0.3
  /// The least articles that have both.
  static let companionArticlesMin = 3

  private struct Entry: Sendable {
    var source: SourceID?
    var tags: [Int]
  }

  private var articles: [Entry] = []
  private var texts: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func add(_ tags: [String], source: SourceID?) {
    guard articles.count < TagCounter.articlesMax else { return }
    var found: Set<Int> = []
    for tag in tags.prefix(TagCounter.articleTagsMax)
    where !tag.isEmpty && tag.unicodeScalars.prefix(TagCounter.tagScalarsMax + 1).count <= TagCounter.tagScalarsMax {
      if let number = number(of: tag) { found.insert(number) }
    }
    if !found.isEmpty { articles.append(Entry(source: source, tags: found.sorted())) }
  }

  private mutating func number(of tag: String) -> Int? {
    let folded = tag.lowercased()
    if let known = numbers[folded] { return known }
    guard texts.count < TagCounter.tagsMax else { return nil }
    numbers[folded] = texts.count
    texts.append(tag)
    return texts.count - 1
  }

  /// Nothing when there are fewer articles than asked for.
  func counts(articlesMin: Int, tagsMax: Int) -> (articles: Int, tags: [TagCount])? {
    let counted = fairShares()
    guard !counted.isEmpty, counted.count >= articlesMin else { return nil }
    // The articles of each tag, by place.
    var holders = [[Int]](repeating: [], count: texts.count)
    for (place, tags) in counted.enumerated() { for tag in tags { holders[tag].append(place) } }
    let ranked = holders.indices.filter { holders[$0].count >= Self.tagArticlesMin }
      .sorted { (holders[$1].count, texts[$0]) < (holders[$0].count, texts[$1]) }.prefix(tagsMax)
    var ranks = [Int?](repeating: nil, count: texts.count)
    for (rank, tag) in ranked.enumerated() { ranks[tag] = rank }
    var together = [Int](repeating: 0, count: ranked.count)
    let tags = ranked.enumerated().map { rank, tag in
      let companions = Self.companions(of: rank, holders[tag], counted, ranks, &together)
      return TagCount(text: texts[tag], articles: holders[tag].count, companions: companions)
    }
    return (counted.count, tags)
  }

  /// The tags of the articles that count, in the order in which they came.
  private func fairShares() -> [[Int]] {
    var totals: [SourceID: Int] = [:]
    var uses: [SourceID: [Int: Int]] = [:]
    for article in articles {
      guard let source = article.source else { continue }
      totals[source, default: 0] += 1
      for tag in article.tags { uses[source, default: [:]][tag, default: 0] += 1 }
    }
    var counted: [SourceID: Int] = [:]
    return articles.compactMap { article in
      guard let source = article.source, let total = totals[source] else { return article.tags }
      let count = counted[source, default: 0]
      guard count < max(TagCounter.sourceArticlesMin, articles.count - total) else { return nil }
      counted[source] = count + 1
      guard total >= TagCounter.sourceShareArticlesMin else { return article.tags }
      let most = Double(total) * TagCounter.sourceShareMax
      let tags = article.tags.filter { Double(uses[source]?[$0] ?? 0) <= most }
      return tags.isEmpty ? nil : tags
    }
  }

  /// The tags that often stand beside one; `together` has a zero for each tag and is given back so.
  private static func companions(
    of rank: Int, _ holders: [Int], _ articles: [[Int]], _ ranks: [Int?], _ together: inout [Int]
  ) -> [TagCompanion] {
    var touched: [Int] = []
    for place in holders {
      for other in articles[place].compactMap({ ranks[$0] }) where other != rank {
        if together[other] == 0 { touched.append(other) }
        together[other] += 1
      }
    }
    let least = max(companionArticlesMin, Int((Double(holders.count) * companionShareMin).rounded(.up)))
    let found = touched.map { TagCompanion(place: $0, articles: together[$0]) }.filter { $0.articles >= least }
    for other in touched { together[other] = 0 }
    return Array(found.sorted { ($1.articles, $0.place) < ($0.articles, $1.place) }.prefix(companionsMax))
  }
}
