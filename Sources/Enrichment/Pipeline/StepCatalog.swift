/// The steps of the product in the order in which they run; each may rely on those above it.
public enum StepCatalog {
  /// To add a step, add its line here. ``ExtractStep`` comes before them all: it makes the drafts.
  public static let standard = steps()

  /// The steps with what was learned or loaded beside the program.
  ///
  /// - Parameters:
  ///   - lexicon: the tags that publishers use.
  ///   - encoder: the model for vectors; without one there is no such step.
  public static func steps(lexicon: TagLexicon? = nil, encoder: TextEncoder? = nil) -> [any EnrichmentStep] {
    [
      LanguageStep(),
      SentencesStep(),
      EntitiesStep(),
      CountriesStep(),
      TopicsStep(),
      KeywordsStep(lexicon: lexicon),
      SummaryStep(),
      FingerprintStep(),
    ] + (encoder.map { [VectorStep(encoder: $0)] } ?? [])
  }
}
