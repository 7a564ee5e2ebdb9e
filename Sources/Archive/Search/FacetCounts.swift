import Models

/// Counts matches by what they can be narrowed to.
struct FacetCounts: Sendable, Hashable {
  /// A line of an article's facets begins with one of these.
  static let kinds: [(mark: Character, name: String)] = [
    ("s", "source"), ("c", "country"), ("l", "language"), ("t", "topic"), ("d", "day"),
  ]
  /// Values of one kind that an article is counted under.
  static let valuesMax = 16
  /// Characters of a value.
  static let valueCharactersMax = 128
  private static let dayMilliseconds: Int64 = 86_400_000

  private var counts: [Substring: Int] = [:]
  /// By the day's number since 1970.
  private var days: [Int64: Int] = [:]

  /// What an article is counted under, one line each; the day follows from its row.
  static func text(of article: Article) -> String {
    var lines = ["s\(article.source.id.rawValue)"]
    lines += article.countries.prefix(valuesMax).map { "c\($0.code.uppercased())" }
    if let language = ArticleFeatures.languageTags(article.language).last, !language.isEmpty {
      lines.append("l\(language)")
    }
    lines += article.mainTopics.prefix(valuesMax).map { "t\($0.name.isEmpty ? $0.code : $0.name)" }
    return lines.filter { $0.count > 1 }
      .map { String($0.prefix(valueCharactersMax)).split(separator: "\n").joined(separator: " ") }
      .joined(separator: "\n")
  }

  /// The topic that an article belongs to most, of what ``text(of:)`` made; empty where it has none.
  static func firstTopic(in text: String) -> String {
    text.split(separator: "\n").first { $0.first == "t" }.map { String($0.dropFirst()) } ?? ""
  }

  mutating func add(_ text: String, at timeKey: TimeKey) {
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) { counts[Substring(line), default: 0] += 1 }
    let milliseconds = timeKey.milliseconds
    // Rounded down, before 1970 too.
    days[
      (milliseconds < 0 ? milliseconds - Self.dayMilliseconds + 1 : milliseconds) / Self.dayMilliseconds, default: 0] +=
      1
  }

  /// The most frequent values of each kind; days from the newest on.
  func facets(valuesMax: Int) -> [SearchFacet] {
    Self.kinds.compactMap { mark, name in
      let values = mark == "d" ? newestDays(valuesMax) : frequent(mark, valuesMax)
      return values.isEmpty ? nil : SearchFacet(field: name, values: values)
    }
  }

  private func frequent(_ mark: Character, _ valuesMax: Int) -> [FacetValue] {
    let values = counts.filter { $0.key.first == mark }
      .map { FacetValue(value: String($0.key.dropFirst()), count: $0.value) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    return Array(values.prefix(valuesMax))
  }

  private func newestDays(_ valuesMax: Int) -> [FacetValue] {
    days.sorted { $0.key > $1.key }.prefix(valuesMax).map { day, count in
      let start = Timestamp(millisecondsSinceEpoch: day * Self.dayMilliseconds)
      return FacetValue(value: String(start.rfc3339.prefix(10)), count: count)
    }
  }
}
