public import Formats
public import Models

/// Turns a document into enriched articles: extraction, then every step of the catalogue in order.
///
/// A value without state: one is shared by all lanes of a worker.
public struct Pipeline: Sendable {
  /// Makes the drafts.
  public let extract: ExtractStep
  /// What runs over each draft, in order.
  public let steps: [any EnrichmentStep]
  private let observer: (any PipelineObserver)?

  /// The pipeline of the product, or one of other steps.
  ///
  /// - Parameter observer: is told how long each step took; without one nothing is timed.
  public init(
    steps: [any EnrichmentStep] = StepCatalog.standard, formats: FormatCatalog = .standard,
    observer: (any PipelineObserver)? = nil
  ) {
    extract = ExtractStep(formats: formats)
    self.steps = steps
    self.observer = observer
  }

  /// The articles of a document, at least one.
  ///
  /// Throws only when nothing can be extracted. A later step that fails leaves its values empty: its record then says
  /// version 0, so that the article is found again when stale values are made anew.
  public func enrich(_ leased: LeasedDocument) throws(EnrichmentError) -> [Article] {
    let clock = ContinuousClock()
    let begin = observer.map { _ in clock.now }
    let drafts: [Draft]
    do throws(EnrichmentError) {
      drafts = try extract.drafts(of: leased)
    } catch {
      if let begin { observer?.stepFinished(extract.name, duration: clock.now - begin, error: error) }
      throw error
    }
    if let begin { observer?.stepFinished(extract.name, duration: clock.now - begin, error: nil) }
    return drafts.map(enrich)
  }

  /// Runs every step over one draft.
  public func enrich(_ draft: Draft) -> Article {
    let clock = ContinuousClock()
    var draft = draft
    draft.article.steps = [StepRecord(name: extract.name, version: extract.version)]
    for step in steps {
      let begin = observer.map { _ in clock.now }
      var failure: (any Error)?
      let untouched = draft
      do {
        try step.apply(&draft)
      } catch {
        failure = error
        draft = untouched
      }
      let made = failure == nil
      draft.article.steps.append(
        StepRecord(name: step.name, version: made ? step.version : 0, dataVersion: made ? step.dataVersion : ""))
      if let begin { observer?.stepFinished(step.name, duration: clock.now - begin, error: failure) }
    }
    return draft.article
  }
}
