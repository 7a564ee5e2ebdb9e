/// Which version of an enrichment step made its values.
public struct StepRecord: Sendable, Hashable {
  /// "keywords".
  public var name: String
  /// Counts up when the step's values change.
  public var version: Int
  /// Which data beside the program the values depend on: the version of the archive's tags, the hash of a model. Empty when
  /// they depend on none.
  public var dataVersion: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a step record from its parts.
  public init(name: String = "", version: Int = 0, dataVersion: String = "") {
    self.name = name
    self.version = version
    self.dataVersion = dataVersion
  }
}
