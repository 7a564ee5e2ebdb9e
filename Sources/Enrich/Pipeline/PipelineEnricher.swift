public import Enrichment
public import Models

/// The product's own way from a document to articles.
public struct PipelineEnricher: DocumentEnricher {
  private let pipeline: Pipeline

  /// Runs this pipeline.
  public init(_ pipeline: Pipeline = Pipeline(observer: StepMetrics())) { self.pipeline = pipeline }

  /// Every article of the document, within the contract's bounds.
  public func articles(of document: LeasedDocument) throws(DocumentFailure) -> [Article] {
    do throws(EnrichmentError) {
      return try pipeline.enrich(document).map(ArticleBounds.fitted)
    } catch {
      throw DocumentFailure(error.description, isPermanent: error.isPermanent)
    }
  }
}
