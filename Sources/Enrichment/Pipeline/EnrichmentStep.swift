/// One stage of the pipeline: reads what is known of an article and adds its own values.
///
/// A step holds no state and touches nothing but its draft, so that any number of lanes share one. The same draft gives
/// the same values, byte for byte, on any machine; the time that it takes is bounded by the draft's size.
public protocol EnrichmentStep: Sendable {
  /// "keywords": stable, lower-case; stored beside the values and used as a metric's label.
  var name: String { get }

  /// From 1; raised whenever the same text may get other values than before.
  var version: Int { get }

  /// Which data beside the program its values depend on: the version of an archive's tags, the hash of a model. Empty when they
  /// depend on none.
  var dataVersion: String { get }

  /// Adds the step's values to the draft.
  ///
  /// A step that throws leaves the draft as it found it (the pipeline sees to that) and is recorded with version 0.
  func apply(_ draft: inout Draft) throws
}

extension EnrichmentStep {
  /// None: the step is the program alone.
  public var dataVersion: String { "" }
}
