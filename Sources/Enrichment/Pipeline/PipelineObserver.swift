/// Hears of every step that ran, for metrics.
public protocol PipelineObserver: Sendable {
  /// A step has run over one article (``ExtractStep`` over one document).
  ///
  /// - Parameters:
  ///   - step: its name.
  ///   - duration: how long it took.
  ///   - error: why it left its values empty, or nothing.
  func stepFinished(_ step: String, duration: Duration, error: (any Error)?)
}
