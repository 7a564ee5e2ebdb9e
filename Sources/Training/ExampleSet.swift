internal import Enrichment
internal import Language
internal import Models

/// Stretches of tokens with their features as numbers and the tags that each token may have.
public struct ExampleSet {
  struct Example {
    var tokens: Range<Int>
    var weight: Float
  }

  private(set) var examples: [Example] = []
  /// Feature numbers of all tokens, one token after another.
  private(set) var features: [UInt32] = []
  private(set) var tokenStarts: [Int] = [0]
  /// For each token one bit a tag that it may have.
  private(set) var allowed: [UInt16] = []
  /// For each token one bit a tag that its look lets it have.
  private(set) var limits: [UInt16] = []

  /// How many stretches there are.
  public var count: Int { examples.count }

  /// An empty set.
  public init() {}

  /// Adds sentences.
  ///
  /// - Parameters:
  ///   - weight: how much each counts.
  ///   - hasOther: false when the set marks persons, organisations and places only, so that a token that it does not mark may
  ///     be part of a name of another kind.
  public mutating func add(_ sentences: [LabelledSentence], weight: Float, hasOther: Bool) {
    let all: UInt16 = (1 << UInt16(NameLabel.count)) - 1
    let unmarked: UInt16 = hasOther ? 1 : 1 | 1 << 13 | 1 << 14
    for sentence in sentences {
      let (input, text) = NameTextBuilder.make(sentence.text, language: sentence.language)
      var tags = [UInt16](repeating: unmarked, count: text.tokens.count)
      for name in sentence.names {
        let covered = text.tokens.indices.filter {
          text.tokens[$0].start < name.end && text.tokens[$0].end > name.start
        }
        guard let first = covered.first, let last = covered.last else { continue }
        let isExact = text.tokens[first].start == name.start && text.tokens[last].end == name.end
        let labels = NameLabel.labels(name.kind, length: covered.count)
        for (place, label) in zip(covered, labels) { tags[place] = isExact ? 1 << UInt16(label) : all }
      }
      for part in text.sentences {
        for (tokens, rows, limits) in NameTagger.examples(input, sentence: part.tokens) {
          append(rows, tags[tokens], limits, weight: weight)
        }
      }
    }
  }

  private mutating func append(_ rows: [[UInt32]], _ tags: ArraySlice<UInt16>, _ limits: [UInt16], weight: Float) {
    let first = allowed.count
    var tags = Array(tags)
    let all: UInt16 = (1 << UInt16(NameLabel.count)) - 1
    // A stretch in which a mark goes against the limits teaches nothing.
    var isCut = false
    // A name that reaches out of the stretch cannot be told in it.
    var place = 0
    while place < tags.count, tags[place].isSingleInner { tags[place] = all; place += 1 }
    place = tags.count - 1
    while place >= 0, tags[place].isSingleOpen { tags[place] = all; place -= 1 }
    for place in tags.indices where tags[place] & limits[place] == 0 { isCut = true }
    for (place, row) in rows.enumerated() {
      features += row
      tokenStarts.append(features.count)
      allowed.append(isCut ? limits[place] : tags[place] & limits[place])
    }
    self.limits += limits
    examples.append(Example(tokens: first..<allowed.count, weight: weight))
  }
}

extension UInt16 {
  /// One tag that cannot be the first of a stretch.
  fileprivate var isSingleInner: Bool {
    nonzeroBitCount == 1 && !NameLabel.follows(trailingZeroBitCount, after: NameLabel.outside)
  }

  /// One tag that cannot be the last of a stretch.
  fileprivate var isSingleOpen: Bool {
    nonzeroBitCount == 1 && !NameLabel.follows(NameLabel.outside, after: trailingZeroBitCount)
  }
}
