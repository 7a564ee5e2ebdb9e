import Models

/// Adds up what speaks for each country.
struct CountryTally {
  private struct Entry {
    var weight = 0.0
    /// Kinds of evidence in the order of first occurrence, each with its first form and its count.
    var evidence: [(label: String, form: String, count: Int)] = []
  }

  private var entries: [String: Entry] = [:]
  private var order: [String] = []

  mutating func add(_ country: String, weight: Double, label: String, form: String) {
    if entries[country] == nil { order.append(country) }
    var entry = entries[country] ?? Entry()
    entry.weight += weight
    if let place = entry.evidence.firstIndex(where: { $0.label == label && $0.form == form }) {
      entry.evidence[place].count += 1
    } else if entry.evidence.count < Self.evidenceMax {
      entry.evidence.append((label, form, 1))
    }
    entries[country] = entry
  }

  private static let evidenceMax = 6
  private static let weightMin = 1.0
  /// A country with less than this share of the strongest one's weight is scenery.
  private static let shareMin = 0.22
  private static let publisherWeight = 0.8

  /// The countries whose weight holds against the strongest.
  func countries(publisher: String, countMax: Int) -> [Country] {
    var weights = ordered.map { (code: $0, weight: entries[$0]?.weight ?? 0) }
    if !publisher.isEmpty {
      if let place = weights.firstIndex(where: { $0.code == publisher }) {
        weights[place].weight += Self.publisherWeight
      } else if weights.isEmpty {
        return [Country(code: publisher, confidence: 0.2, evidence: ["publisher: \(publisher)"])]
      }
    }
    let strongest = weights.map(\.weight).max() ?? 0
    return weights.enumerated()
      .filter { $0.element.weight >= max(Self.weightMin, strongest * Self.shareMin) }
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .prefix(countMax)
      .map {
        Country(code: $0.element.code, confidence: confidence($0.element.weight), evidence: evidence($0.element.code))
      }
  }

  /// The countries in the order of first occurrence. "Georgia" alone is the American state where America is spoken of.
  private var ordered: [String] {
    guard let georgia = entries["GE"], entries["US"] != nil,
      georgia.evidence.allSatisfy({ $0.form.lowercased() == "georgia" })
    else { return order }
    return order.filter { $0 != "GE" }
  }

  private func confidence(_ weight: Double) -> Double { (weight / (weight + 3) * 1_000).rounded() / 1_000 }

  private func evidence(_ code: String) -> [String] {
    (entries[code]?.evidence ?? []).map {
      $0.count > 1 ? "\($0.label): \($0.form) (\($0.count))" : "\($0.label): \($0.form)"
    }
  }
}
