import Language
import Models

/// Where a list goes on. Readers take it as it is; it holds for the question that it came from.
enum SearchCursor: Sendable, Hashable {
  /// Below this row.
  case newest(before: TimeKey)
  /// Behind a hit of a ranking, with all that the ranking stands on, so that it is the same on the next page: the documents
  /// that there were and the last change that was visible, the time that freshness counts from, and the terms' weights.
  case ranked(Place)

  struct Place: Sendable, Hashable {
    var rank: Double
    var row: Int64
    var documents: Int
    var sequence: Int
    var reference: Int64
    var weights: [UInt32]
  }

  /// The cursor's text; `question` is the fingerprint of what was asked.
  func text(for question: UInt64) -> String {
    let mark = String(question, radix: 36)
    switch self {
    case .newest(let timeKey): return "n.\(mark).\(String(timeKey.rawValue, radix: 36))"
    case .ranked(let place):
      let numbers = [
        String(place.rank.bitPattern, radix: 36), String(place.row, radix: 36), String(place.documents, radix: 36),
        String(place.sequence, radix: 36), String(place.reference, radix: 36),
        place.weights.map { String($0, radix: 36) }.joined(separator: "_"),
      ]
      return "r.\(mark).\(numbers.joined(separator: "."))"
    }
  }

  /// Reads a cursor; nothing when `text` is empty.
  static func parse(_ text: String, for question: UInt64, order: SortOrder) throws(ArchiveError) -> SearchCursor? {
    guard !text.isEmpty else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, UInt64(parts[1], radix: 36) == question else { throw unknown }
    if parts[0] == "n", parts.count == 3, let key = Int64(parts[2], radix: 36) {
      return .newest(before: TimeKey(rawValue: key))
    }
    guard order == .relevance, parts[0] == "r", parts.count == 8, let bits = UInt64(parts[2], radix: 36),
      let row = Int64(parts[3], radix: 36), let documents = Int(parts[4], radix: 36),
      let sequence = Int(parts[5], radix: 36), let reference = Int64(parts[6], radix: 36),
      Double(bitPattern: bits).isFinite, documents >= 0, TimeKey.millisecondsRange.contains(reference)
    else { throw unknown }
    let weights = parts[7].split(separator: "_").compactMap { UInt32($0, radix: 36) }
    guard weights.count <= ArchiveLimits.queryTermsMax, !weights.isEmpty else { throw unknown }
    return .ranked(
      Place(
        rank: Double(bitPattern: bits), row: row, documents: documents, sequence: sequence, reference: reference,
        weights: weights))
  }

  private static var unknown: ArchiveError {
    .invalid("cursor", "not a cursor of this search; begin again without one")
  }

  /// The fingerprint of a question.
  static func question(_ request: SearchRequest, _ order: SortOrder) -> UInt64 {
    let filter = request.filter
    let lists = [
      filter.sources, filter.countries, filter.languages, filter.keywords, filter.entities, filter.topics,
    ]
    let parts =
      [filter.text] + lists.map { $0.joined(separator: "\u{1E}") } + [
        filter.publishedAfter?.rfc3339 ?? "", filter.publishedBefore?.rfc3339 ?? "", "\(order.rawValue)",
        "\(request.showCopies)",
      ]
    return StableWordHash.hash(parts.joined(separator: "\u{1F}"))
  }
}
