import Language

/// What a headline without a text is about, beyond its words: "shares slip" and "stocks fall" have none in common.
///
/// The sum of its words' vectors, each as heavy as in the article's own vector, of length 1 (sentence embedding by weighted averaging; S. Arora, Y. Liang,
/// T. Ma, "A simple but tough-to-beat baseline for sentence embeddings", 2017). Longer texts say enough by their words, and have none.
struct HeadlineEmbedding: Sendable, Hashable {
  /// Steps of 1 / 127, ``WordEmbeddings/dimensions`` of them; none where nothing is known.
  private(set) var values: [Int8]

  static let none = HeadlineEmbedding(values: [])

  /// What the agreement of two counts beside the cosine of their words.
  static let share = 0.5
  /// The cosine that two headlines of different events have by chance; what is below it speaks against them.
  static let chance = 0.3
  /// The same of a headline and the sum of many, in which what is odd about each cancels out.
  static let sumChance = 0.4

  /// Values of another number than ``WordEmbeddings/dimensions`` are none.
  init(values: [Int8]) { self.values = values.count == WordEmbeddings.dimensions ? values : [] }

  /// The direction of a sum of vectors of words.
  init(sum: [Double]) {
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    self.init(values: length > 0 ? sum.map { Int8((127 * $0 / length).rounded()) } : [])
  }

  /// The values as a direction of length 1.
  var numbers: [Float] { values.map { Float($0) / 127 } }

  /// What it adds to the likeness of two articles, or takes away; 0 where one has none.
  func evidence(_ other: HeadlineEmbedding) -> Double {
    guard !values.isEmpty, !other.values.isEmpty else { return 0 }
    let product = zip(values, other.values).reduce(0) { $0 + Int($1.0) * Int($1.1) }
    return Self.share * (Double(product) / (127 * 127) - Self.chance)
  }
}

extension HeadlineEmbedding {
  /// A byte each.
  var bytes: [UInt8] { values.map(UInt8.init(bitPattern:)) }

  static func decode(_ bytes: UnsafeRawBufferPointer) -> [Int8] { bytes.map(Int8.init(bitPattern:)) }
}
