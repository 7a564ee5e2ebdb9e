import Language
import Testing

@Suite struct SegmentationTests {
  private func sentences(_ text: String, _ language: String = "en") -> [String] {
    var words = Vocabulary(language: language)
    let annotated = AnnotatedText(text, language: language, blocks: [], words: &words)
    return annotated.sentences.map { annotated.text($0.start, $0.end) }
  }

  private func tokens(_ text: String, _ language: String = "en") -> [String] {
    var words = Vocabulary(language: language)
    let annotated = AnnotatedText(text, language: language, blocks: [], words: &words)
    return annotated.tokens.map { annotated.text($0.start, $0.end) }
  }

  @Test(arguments: [
    "Dr. Smith of the U.S. Senate met Mr. Jones.", "J. K. Rowling wrote to M. Dupont.", "It cost $3.5 billion (No. 2).",
  ])
  func abbreviationsDoNotEndASentence(_ text: String) { #expect(sentences(text) == [text]) }

  @Test func aSentenceMayEndWithAnAbbreviation() {
    #expect(sentences("They live in the U.S. The law is old.") == ["They live in the U.S.", "The law is old."])
  }

  @Test func germanKnowsItsOwn() {
    let text = "Am 3. Mai kamen z.B. Dr. Meier und Prof. Schulz. Es regnete."
    #expect(sentences(text, "de") == ["Am 3. Mai kamen z.B. Dr. Meier und Prof. Schulz.", "Es regnete."])
  }

  @Test func chineseSentencesEndWithTheirOwnStop() {
    #expect(sentences("峰会在巴黎举行。欧洲不应限制开源模型。", "zh").count == 2)
  }

  @Test func thaiWordsAreFoundByDictionary() {
    #expect(tokens("การประชุมสุดยอดปัญญาประดิษฐ์", "th").count > 2)
  }

  @Test func elisionsAndPossessivesAreSplit() {
    #expect(tokens("l'homme d’État", "fr") == ["l'", "homme", "d’", "État"])
    #expect(tokens("Meta's chief", "en") == ["Meta", "'s", "chief"])
    #expect(tokens("the U.S. Senate", "en") == ["the", "U.S.", "Senate"])
  }

  @Test(arguments: [
    "👩‍👩‍👧‍👦 wins 🇫🇷 in Paris 👍🏽. Then Cafe\u{301} closed 🎉!", "قال الرئيس في باريس. ثم غادر.", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 text 東京 here.",
  ])
  func offsetsCountScalars(_ text: String) {
    var words = Vocabulary(language: "en")
    let annotated = AnnotatedText(text, language: "en", blocks: [], words: &words)
    let scalars = Array(text.unicodeScalars)
    var previous = 0
    for token in annotated.tokens {
      #expect(token.start >= previous && token.end <= scalars.count && token.start < token.end)
      #expect(annotated.text(token.start, token.end).unicodeScalars.elementsEqual(scalars[token.start..<token.end]))
      previous = token.end
    }
    #expect(annotated.text(annotated.tokens.last?.start ?? 0, scalars.count).last == text.last)
  }

  @Test func blocksAreNeverJoined() {
    var words = Vocabulary(language: "en")
    let annotated = AnnotatedText("A headline\n\nThe text.", language: "en", blocks: [0..<10, 12..<21], words: &words)
    #expect(annotated.sentences.map(\.block) == [0, 1])
  }
}
