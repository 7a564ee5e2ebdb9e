/// The steps of the product in the order in which they run; each may rely on those above it.
public enum StepCatalog {
  /// To add a step, add its line here. ``ExtractStep`` comes before them all: it makes the drafts.
  public static let standard: [any EnrichmentStep] = [
    LanguageStep(),
    SentencesStep(),
    EntitiesStep(),
    CountriesStep(),
    TopicsStep(),
    KeywordsStep(),
    SummaryStep(),
    FingerprintStep(),
  ]
}
