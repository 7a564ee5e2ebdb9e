internal import Language
package import Models

/// Finds names by a linear-chain model over hashed features (Lafferty et al., 2001, "Conditional Random Fields").
package struct NameTagger {
  /// A name that was found.
  package struct Find: Hashable {
    /// Tokens of the text.
    package var tokens: Range<Int>
    /// What bears it.
    package var kind: Entity.Kind
    /// How far its kind leads before every other, in units of the model's weights, at least 0.
    package var margin: Int
  }

  private let model: TaggerModel

  /// A tagger with a model.
  package init(_ model: TaggerModel) { self.model = model }

  /// The names of a text in order.
  package func names(in input: NameText) -> [Find] {
    let decoder = NameDecoder(model: model)
    var result: [Find] = []
    var features: [UInt32] = []
    features.reserveCapacity(96)
    for sentence in input.text.sentences {
      let source = NameFeatures(input, sentence: sentence.tokens)
      let isPlain = NameStretches.isWithoutCapitals(sentence.tokens, input)
      for stretch in NameStretches.of(sentence.tokens, input) {
        let scores = stretch.map { index in
          features.removeAll(keepingCapacity: true)
          source.append(to: &features, index)
          return model.score(features)
        }
        let allowed = stretch.map { NameLimits.allowed($0, input, isPlain: isPlain) }
        let labels = decoder.labels(scores, allowed: allowed)
        for (tokens, kind) in NameLabel.spans(labels[...]) {
          let range = (tokens.lowerBound + stretch.lowerBound)..<(tokens.upperBound + stretch.lowerBound)
          result.append(Find(tokens: range, kind: kind, margin: margin(scores[tokens], labels[tokens])))
        }
      }
    }
    return result
  }

  /// The stretches of a sentence, the features of their tokens, and the tags that those may have: what a trainer learns from.
  package static func examples(
    _ input: NameText, sentence: Range<Int>
  ) -> [(tokens: Range<Int>, features: [[UInt32]], allowed: [UInt16])] {
    let source = NameFeatures(input, sentence: sentence)
    let isPlain = NameStretches.isWithoutCapitals(sentence, input)
    return NameStretches.of(sentence, input).map { stretch in
      let features = stretch.map { index in
        var features: [UInt32] = []
        source.append(to: &features, index)
        return features
      }
      return (stretch, features, stretch.map { NameLimits.allowed($0, input, isPlain: isPlain) })
    }
  }

  private func margin(_ scores: ArraySlice<SIMD16<Int16>>, _ labels: ArraySlice<Int>) -> Int {
    var sum = 0
    for (score, label) in zip(scores, labels) {
      var rival = Int16.min
      for other in 0..<NameLabel.count where NameLabel.kind(other) != NameLabel.kind(label) {
        rival = max(rival, score[other])
      }
      sum += Int(score[label]) - Int(rival)
    }
    return max(0, sum / max(1, scores.count))
  }
}
