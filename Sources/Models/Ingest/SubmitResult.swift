/// A submit result.
public struct SubmitResult: Sendable, Hashable {
  /// The outcome of a submit result.
  public enum Outcome: Int, Sendable, Hashable, CaseIterable {
    /// Unspecified.
    case unspecified = 0
    /// New, and durable.
    case accepted = 1
    /// The same document was taken before.
    case duplicate = 2
    /// Known under this ID, with another text: durable as a new revision.
    case revision = 3
    /// Not taken; `reason` says why. Sending it again will not help.
    case refused = 4
  }

  /// The outcome.
  public var outcome: Outcome
  /// "d" and 26 characters of base32; empty when refused.
  public var documentID: DocumentID
  /// The reason.
  public var reason: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates a submit result from its parts.
  public init(outcome: Outcome = .unspecified, documentID: DocumentID = "", reason: String = "") {
    self.outcome = outcome
    self.documentID = documentID
    self.reason = reason
  }
}
