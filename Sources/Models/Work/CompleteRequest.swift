/// What a caller asks by `Complete`.
public struct CompleteRequest: Sendable, Hashable {
  /// The worker that held the leases.
  public var workerID: WorkerID
  /// At most 256.
  public var completions: [Completion]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a complete request from its parts.
  public init(workerID: WorkerID = "", completions: [Completion] = []) {
    self.workerID = workerID
    self.completions = completions
  }
}
