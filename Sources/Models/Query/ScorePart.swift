/// A part of a score.
public struct ScorePart: Sendable, Hashable {
  /// "sources", "freshness", "reach"; more may be added.
  public var name: String
  /// What it adds to the score; below 0 what it takes away.
  public var points: Double
  /// How it comes about: "3 sources, 1 of them with a copy".
  public var reason: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates the value from its parts.
  public init(
    name: String = "",
    points: Double = 0,
    reason: String = ""
  ) {
    self.name = name
    self.points = points
    self.reason = reason
  }
}
