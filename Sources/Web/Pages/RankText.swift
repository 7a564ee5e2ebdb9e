import Models

/// A source's rank in words: "729th of 1,204 in United States".
enum RankText {
  static func text(_ rank: SourceRank, _ visit: Visit) -> String {
    guard rank.rank > 0 else { return visit.words("noRank") }
    let place = ordinal(rank.rank, visit.words)
    guard !rank.source.country.isEmpty else { return place }
    let country = PlaceNames.country(rank.source.country, visit.language)
    return visit.words("rank", place, visit.words.number(rank.rankOf), country)
  }

  /// How the rank comes about, a part a line.
  static func reasons(_ rank: SourceRank, _ words: Messages) -> [View] {
    rank.reasons.enumerated().map { index, reason in
      Sentences(words: words).view(reason).merging(["separated": index < rank.reasons.count - 1]) { $1 }
    }
  }

  static func ordinal(_ number: Int, _ words: Messages) -> String {
    let text = words.number(number)
    switch words.language {
    case .german: return text + "."
    case .french: return text + (number == 1 ? "re" : "e")
    case .spanish: return text + ".º"
    case .english:
      switch (number % 100, number % 10) {
      case (11...13, _): return text + "th"
      case (_, 1): return text + "st"
      case (_, 2): return text + "nd"
      case (_, 3): return text + "rd"
      default: return text + "th"
      }
    }
  }
}
