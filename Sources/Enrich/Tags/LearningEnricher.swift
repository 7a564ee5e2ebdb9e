public import Enrichment
public import Models
import Synchronization

/// The product's pipeline with what a worker has learned so far: documents that begin after ``learn(_:)`` are worked out with the
/// new tags, those under way end with the old ones.
public final class LearningEnricher: DocumentEnricher {
  private let current: Mutex<PipelineEnricher>
  private let make: @Sendable (TagLexicon?) -> PipelineEnricher

  /// - Parameter make: the pipeline with these tags.
  public init(make: @escaping @Sendable (TagLexicon?) -> PipelineEnricher) {
    self.make = make
    current = Mutex(make(nil))
  }

  /// Goes on with these tags; with none when they are empty.
  public func learn(_ lexicon: TagLexicon) {
    let next = make(lexicon.count == 0 ? nil : lexicon)
    current.withLock { $0 = next }
  }

  /// Every article of the document.
  public func articles(of document: LeasedDocument) throws(DocumentFailure) -> [Article] {
    try current.withLock { $0 }.articles(of: document)
  }
}
