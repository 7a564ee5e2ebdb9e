/// What the server answers to `SourceHistory`.
public struct SourceHistoryResponse: Sendable, Hashable {
  /// How the source stands now.
  public var now: SourceRank
  /// Its rank at the end of each day that the archive has articles of, the newest first.
  public var days: [SourceDay]
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates the value from its parts.
  public init(
    now: SourceRank = .init(),
    days: [SourceDay] = []
  ) {
    self.now = now
    self.days = days
  }
}
