import Models

/// Where a list goes on. Readers take it as it is; it holds for the question that it came from.
enum SearchCursor: Sendable, Hashable {
  /// Below this row.
  case newest(before: TimeKey)
  /// After so many of the ranking of what was visible at `sequence`.
  case ranked(sequence: Int, offset: Int)

  /// The cursor's text; `question` is the fingerprint of what was asked.
  func text(for question: UInt64) -> String {
    let mark = String(question, radix: 36)
    switch self {
    case .newest(let timeKey): return "n.\(mark).\(String(timeKey.rawValue, radix: 36))"
    case .ranked(let sequence, let offset): return "r.\(mark).\(String(sequence, radix: 36)).\(offset)"
    }
  }

  /// Reads a cursor; nothing for an empty one.
  static func parse(_ text: String, for question: UInt64, order: SortOrder) throws(ArchiveError) -> SearchCursor? {
    guard !text.isEmpty else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, UInt64(parts[1], radix: 36) == question else {
      throw .invalid("cursor", "not a cursor of this search; begin again without one")
    }
    if parts[0] == "n", parts.count == 3, let key = Int64(parts[2], radix: 36) {
      return .newest(before: TimeKey(rawValue: key))
    }
    if order == .relevance, parts[0] == "r", parts.count == 4, let sequence = Int(parts[2], radix: 36),
      let offset = Int(parts[3]), offset >= 0, sequence >= 0
    {
      return .ranked(sequence: sequence, offset: offset)
    }
    throw .invalid("cursor", "not a cursor of this search; begin again without one")
  }

  /// The fingerprint of a question (FNV-1a over its parts).
  static func question(_ filter: ArticleFilter, _ order: SortOrder) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01B3
    }
    add(filter.text)
    for list in [
      filter.sources, filter.countries, filter.languages, filter.keywords, filter.entities, filter.topics,
    ] {
      list.forEach(add)
      add("\u{1E}")
    }
    add(filter.publishedAfter?.rfc3339 ?? "")
    add(filter.publishedBefore?.rfc3339 ?? "")
    add(String(order.rawValue))
    return hash
  }
}
