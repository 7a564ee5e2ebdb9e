public import Enrichment
public import Models
public import Operations

/// The product's own way from a document to articles.
public struct PipelineEnricher: DocumentEnricher {
  private let pipeline: Pipeline

  /// Runs this pipeline.
  public init(_ pipeline: Pipeline = Pipeline(observer: StepMetrics())) { self.pipeline = pipeline }

  /// Runs the standard steps, and gives vectors by a model's file when one is named.
  ///
  /// - Throws: ``ProgramFailure`` with 78 when the file cannot be used.
  public init(vectorModel path: String) throws(ProgramFailure) {
    self.init(Pipeline(steps: StepCatalog.steps(encoder: try WorkerSettings.encoder(path: path))))
  }

  /// Every article of the document, within the contract's bounds.
  public func articles(of document: LeasedDocument) throws(DocumentFailure) -> [Article] {
    do throws(EnrichmentError) {
      return try pipeline.enrich(document).map(ArticleBounds.fitted)
    } catch {
      // Where nothing can be tried again, which step gave up is of no use to the person who sent it.
      throw DocumentFailure(error.isPermanent ? error.reason : error.description, isPermanent: error.isPermanent)
    }
  }
}
