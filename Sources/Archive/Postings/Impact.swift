/// How much an article is about a word, 0 to 1, before the word's rarity is weighed in.
///
/// BM25F (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework", 2009): counts of each field, weighted and held
/// against the field's length, added up, and then saturated. The usual lengths are constants and not the archive's averages, so
/// that an article's impacts stay what they are while the archive grows.
enum Impact {
  /// What a field counts.
  struct Field: Sendable, Hashable {
    var weight: Double
    /// How much a longer field counts less, 0 to 1.
    var lengthShare: Double
    /// Words.
    var usualLength: Double
  }

  static let title = Field(weight: 3, lengthShare: 0.3, usualLength: 9)
  static let standfirst = Field(weight: 1.5, lengthShare: 0.4, usualLength: 25)
  static let names = Field(weight: 1, lengthShare: 0.5, usualLength: 20)
  static let body = Field(weight: 1, lengthShare: 0.65, usualLength: 400)
  /// How soon more of a word adds little.
  static let saturation = 1.4

  /// What `count` words in a field of `length` add.
  static func part(_ count: Int, of length: Int, in field: Field) -> Double {
    let fullness = 1 - field.lengthShare + field.lengthShare * Double(length) / field.usualLength
    return field.weight * Double(count) / fullness
  }

  static func saturated(_ sum: Double) -> Double { sum / (saturation + sum) }

  /// A word's rarity: ln(1 + (N - n + 0.5) / (n + 0.5)), above 0 for every n up to N.
  static func rarity(documents: Int, among total: Int) -> Double {
    let (count, all) = (Double(max(documents, 0)), Double(max(total, documents, 0)))
    return (1 + (all - count + 0.5) / (count + 0.5)).logarithm
  }
}
