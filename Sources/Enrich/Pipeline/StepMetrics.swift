public import Enrichment
import Metrics

/// Times every step, and counts those that left their values empty.
public struct StepMetrics: PipelineObserver {
  /// Creates an observer; all of them share the same series.
  public init() {}

  /// Records one run of a step.
  public func stepFinished(_ step: String, duration: Duration, error: (any Error)?) {
    let (seconds, attoseconds) = duration.components
    Timer(label: "newswire_enrich_step_seconds", dimensions: [("step", step)])
      .recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    guard error != nil else { return }
    Counter(label: "newswire_enrich_step_errors_total", dimensions: [("step", step)]).increment()
  }
}
