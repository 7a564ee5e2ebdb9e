/// Which version of an enrichment step made its values.
public struct StepRecord: Sendable, Hashable {
  /// "keywords".
  public var name: String
  /// Counts up when the step's values change.
  public var version: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a step record from its parts.
  public init(name: String = "", version: Int = 0) {
    self.name = name
    self.version = version
  }
}
