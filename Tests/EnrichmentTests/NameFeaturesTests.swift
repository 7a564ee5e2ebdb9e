import Language
import Testing

@testable import Enrichment

@Suite struct NameFeaturesTests {
  private static func input(_ text: String, language: String) -> NameText {
    var words = Vocabulary(language: language)
    let annotated = AnnotatedText(text, language: language, blocks: [], words: &words)
    return NameText(annotated, words: words, language: language)
  }

  /// A shipped model knows features by their hashes alone: when these change, it must be trained anew.
  @Test func hashesAreThoseOfTheShippedModel() {
    let input = Self.input("Die Firma Voltara in Köln klagt.", language: "de")
    var features: [UInt32] = []
    NameFeatures(input, sentence: input.text.sentences[0].tokens).append(to: &features, 2)
    #expect(features.count == 48)
    #expect(features.reduce(0) { $0 &* 31 &+ $1 } == 1_891_737_644)
  }

  @Test func onlyWhatIsNearCapitalsIsLookedAt() {
    let text = "it rained all day in the hills and then the sun came out over Port Alma again at last for all of them"
    let input = Self.input(text, language: "en")
    let stretches = NameStretches.of(input.text.sentences[0].tokens, input)
    #expect(stretches == [13..<17])
  }

  @Test func longStretchesAreCut() {
    let input = Self.input(String(repeating: "Alma ", count: 2_000), language: "en")
    let stretches = input.text.sentences.flatMap { NameStretches.of($0.tokens, input) }
    #expect(stretches.allSatisfy { $0.count <= NameStretches.tokensMax })
    #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    #expect(stretches.map(\.count).reduce(0, +) == 2_000)
  }

  @Test func knownNamesOfSeveralWordsAreSeen() {
    let input = Self.input("He joined Manchester United in New York.", language: "en")
    #expect(input.phrases.map(\.part) == [0, 0, 1, 3, 0, 1, 3, 0])
  }
}
