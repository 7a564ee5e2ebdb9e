/// What became of one feed that was added.
public struct AddFeedResult: Sendable, Hashable {
  /// Whether the feed was taken.
  public enum Outcome: Int, Sendable, Hashable, CaseIterable {
    /// Not said.
    case unspecified = 0
    /// Polled from now on.
    case added = 1
    /// Polled already.
    case known = 2
    /// Not taken; `reason` says why.
    case refused = 3
  }

  /// Whether it is polled.
  public var outcome: Outcome
  /// The address under which it is listed.
  public var url: String
  /// Why it was refused; empty otherwise.
  public var reason: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a add feed result from its parts.
  public init(outcome: Outcome = .unspecified, url: String = "", reason: String = "") {
    self.outcome = outcome
    self.url = url
    self.reason = reason
  }
}
