internal import Language

/// What is seen at a token, as 32-bit hashes under which the model keeps weights.
///
/// Word forms, affixes, shapes, clusters and lists of the token and its neighbours, after Ratinov and Roth (2009) and Tkachenko
/// and Simanovsky (2012, "Named Entity Recognition: Exploring Features"). The hashes are part of the model: a change here needs
/// a new model.
package struct NameFeatures {
  private let input: NameText
  private let sentence: Range<Int>
  private let manner: UInt64

  /// The features of one sentence.
  package init(_ input: NameText, sentence: Range<Int>) {
    self.input = input
    self.sentence = sentence
    manner = Self.manner(input, sentence)
  }

  /// How the sentence is written: in capitals, with capitals on every word, with none, as a tweet, as a table.
  private static func manner(_ input: NameText, _ sentence: Range<Int>) -> UInt64 {
    var (words, capitals, shouted, numbers, marks) = (0, 0, 0, 0, 0)
    for index in sentence {
      let shape = input.shapes[index]
      if shape == .hash { marks += 1 }
      if shape.isNumber { numbers += 1 }
      guard input.text.tokens[index].isWord else { continue }
      words += 1
      if shape.isCapital { capitals += 1 }
      if shape == .allCaps { shouted += 1 }
    }
    if marks > 0 { return 1 }
    if words >= 3, shouted * 4 >= words * 3 { return 2 }
    if words >= 4, capitals * 4 >= words * 3 { return 3 }
    if capitals == 0 { return 4 }
    if numbers * 2 >= words { return 5 }
    return words < 4 ? 6 : 0
  }

  /// Bit 0 is set in every feature, bit 1 in those that tell the token's own word, which a trainer hides now and then.
  private func mix(_ template: UInt64, _ first: UInt64, _ second: UInt64 = 0, isOwnWord: Bool = false) -> UInt32 {
    var value = first &* 0x9E37_79B9_7F4A_7C15 ^ second &* 0xC2B2_AE3D_27D4_EB4F ^ template &* 0x1656_67B1_9E37_79F9
    value ^= value >> 32
    value = value &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: value >> 32) & ~2 | (isOwnWord ? 3 : 1)
  }

  private func shape(_ index: Int) -> UInt64 { sentence.contains(index) ? UInt64(input.shapes[index].rawValue) : 0 }

  private func traits(_ index: Int) -> WordTraits? {
    sentence.contains(index) ? input.traits[input.text.tokens[index].word] : nil
  }

  private func cluster(_ index: Int, _ traits: WordTraits) -> UInt64 {
    let isCapital = input.shapes[index].isCapital
    let (wanted, other) =
      isCapital ? (traits.capitalCluster, traits.lowerCluster) : (traits.lowerCluster, traits.capitalCluster)
    return UInt64(wanted != 0 ? wanted : other)
  }

  /// Appends the features of a token of the sentence.
  package func append(to features: inout [UInt32], _ index: Int) {
    let traits = input.traits[input.text.tokens[index].word]
    let shape = shape(index)
    features.append(mix(1, shape, input.language))
    features.append(mix(2, shape, manner))
    appendShapes(to: &features, index, shape)
    appendWord(to: &features, index, traits, shape)
    appendLists(to: &features, index, traits, shape)
    for (offset, template) in [(-1, UInt64(20)), (1, 30), (-2, 40), (2, 50)] {
      appendNeighbour(to: &features, index, offset, template, traits, shape)
    }
  }

  private func appendShapes(to features: inout [UInt32], _ index: Int, _ shape: UInt64) {
    let (before, after) = (self.shape(index - 1), self.shape(index + 1))
    features.append(mix(3, before << 16 | shape << 8 | after))
    features.append(mix(4, self.shape(index - 2) << 16 | before << 8 | shape))
    features.append(mix(5, shape << 16 | after << 8 | self.shape(index + 2)))
    let isTight = input.text.tokens[index].flags.contains(.spaceBefore) ? 0 : 1
    let isNextTight = index + 1 < sentence.upperBound && !input.text.tokens[index + 1].flags.contains(.spaceBefore)
    features.append(mix(6, UInt64(isTight) << 1 | (isNextTight ? 1 : 0), before << 16 | shape << 8 | after))
    if index == sentence.lowerBound || input.text.tokens[index].flags.contains(.sentenceStart) {
      features.append(mix(7, shape, manner))
    }
  }

  private func appendWord(to features: inout [UInt32], _ index: Int, _ traits: WordTraits, _ shape: UInt64) {
    features.append(mix(8, UInt64(traits.hash), isOwnWord: true))
    features.append(mix(9, UInt64(traits.hash), shape, isOwnWord: true))
    features.append(mix(10, UInt64(traits.prefix3), isOwnWord: true))
    features.append(mix(11, UInt64(traits.suffix2), input.language))
    features.append(mix(12, UInt64(traits.suffix3)))
    features.append(mix(13, UInt64(traits.suffix4), isOwnWord: true))
    features.append(mix(14, UInt64(traits.rarity) << 8 | shape, input.language))
    features.append(mix(15, UInt64(traits.length) << 8 | shape))
    features.append(mix(70, UInt64(traits.prefix5), isOwnWord: true))
    features.append(mix(71, UInt64(traits.suffix6), isOwnWord: true))
    let cluster = cluster(index, traits)
    features.append(mix(16, cluster & 0xF, shape))
    features.append(mix(17, cluster & 0x3F, shape))
    features.append(mix(18, cluster & 0x3FF, input.language))
    features.append(mix(19, cluster, input.language))
  }

  private func appendLists(to features: inout [UInt32], _ index: Int, _ traits: WordTraits, _ shape: UInt64) {
    let all = UInt64(traits.names) << 32 | UInt64(traits.cues)
    features.append(mix(60, all, shape))
    features.append(mix(61, UInt64(traits.names)))
    var names = traits.names
    while names != 0 {
      let bit = UInt64(names.trailingZeroBitCount)
      features.append(mix(62, bit, shape))
      names &= names &- 1
    }
    var cues = traits.cues
    while cues != 0 {
      let bit = UInt64(cues.trailingZeroBitCount)
      features.append(mix(63, bit, shape))
      cues &= cues &- 1
    }
    let phrase = input.phrases[index]
    if phrase.part != 0 {
      features.append(mix(64, UInt64(phrase.flags), UInt64(phrase.part)))
      var flags = phrase.flags
      while flags != 0 {
        features.append(mix(65, UInt64(flags.trailingZeroBitCount), UInt64(phrase.part)))
        flags &= flags &- 1
      }
    }
    let before = self.traits(index - 1)
    let after = self.traits(index + 1)
    features.append(
      mix(66, UInt64(before?.names ?? 0) << 16 | UInt64(traits.names), self.shape(index - 1) << 8 | shape))
    features.append(mix(67, UInt64(traits.names) << 16 | UInt64(after?.names ?? 0), shape << 8 | self.shape(index + 1)))
    features.append(mix(68, UInt64(before?.cues ?? 0), UInt64(traits.names)))
    features.append(mix(69, UInt64(after?.cues ?? 0), UInt64(traits.names)))
  }

  private func appendNeighbour(
    to features: inout [UInt32], _ index: Int, _ offset: Int, _ template: UInt64, _ own: WordTraits, _ shape: UInt64
  ) {
    let place = index + offset
    guard let traits = traits(place) else {
      features.append(mix(template, 0, shape))
      return
    }
    features.append(mix(template, UInt64(traits.hash)))
    let cluster = cluster(place, traits)
    features.append(mix(template + 1, cluster & 0x3FF, input.language))
    features.append(mix(template + 2, UInt64(traits.names) << 32 | UInt64(traits.cues)))
    guard abs(offset) == 1 else { return }
    features.append(mix(template + 3, UInt64(traits.hash), shape))
    features.append(mix(template + 4, cluster & 0x3F, shape))
    features.append(mix(template + 5, UInt64(traits.suffix3), shape))
    features.append(mix(template + 6, UInt64(traits.hash), UInt64(own.hash), isOwnWord: true))
    features.append(mix(template + 7, cluster, self.cluster(index, own)))
  }
}
