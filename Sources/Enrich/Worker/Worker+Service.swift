import Enrichment
import Foundation
import Models
public import Operations
import RPC
import ServiceLifecycle

extension Worker {
  /// The parts of the enrich service: a worker that dials ingest and query as the settings say.
  public static func parts(_ context: ServiceContext) throws(ProgramFailure) -> ServiceParts {
    let ingest = try context.client(of: CommonSettings.ingest)
    let query = try context.client(of: CommonSettings.query)
    let options = try WorkerSettings.options(
      context, processorCount: ProcessInfo.processInfo.activeProcessorCount)
    FreedMemory.keep()
    let workerID = WorkerName.make()
    let encoder = try WorkerSettings.encoder(path: try context.value(CommonSettings.vectorModel))
    context.logger.info("working", metadata: ["worker": "\(workerID)", "lanes": "\(options.laneCount)"])
    if let encoder { context.logger.info("makes vectors", metadata: ["model": "\(encoder.model)"]) }
    let enricher = LearningEnricher { lexicon in
      PipelineEnricher(Pipeline(steps: StepCatalog.steps(lexicon: lexicon, encoder: encoder), observer: StepMetrics()))
    }
    let worker = Worker(
      source: RemoteWorkSource(ingest, workerID: workerID), sink: RemoteArticleSink(query), enricher: enricher,
      options: options, logger: context.logger)
    let relay = SourceRelay(edits: RemoteSourceEdits(ingest: ingest, query: query), logger: context.logger)
    let interval = try context.value(WorkerSettings.tagInterval)
    guard interval > .zero else { return ServiceParts(background: [worker, relay]) }
    let learning = TagLearning(
      source: RemoteTagSource(query), enricher: enricher, interval: interval, logger: context.logger)
    return ServiceParts(background: [worker, relay, learning])
  }
}
