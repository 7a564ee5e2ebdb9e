internal import Enrichment
internal import Language

/// Makes of a text what the tagger reads.
enum NameTextBuilder {
  static func make(_ text: String, language: String) -> (input: NameText, text: AnnotatedText) {
    var words = Vocabulary(language: language)
    let annotated = AnnotatedText(text, language: language, blocks: [], words: &words)
    return (NameText(annotated, words: words, language: language), annotated)
  }
}
