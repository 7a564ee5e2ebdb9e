/// What became of one document of a submission.
public struct SubmitResult: Sendable, Hashable {
  /// Whether the document was taken.
  public enum Outcome: Int, Sendable, Hashable, CaseIterable {
    /// Not said: a later version of the contract may have more outcomes than this one.
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

  /// Whether the document was taken.
  public var outcome: Outcome
  /// "d" and 26 characters of base32; empty when refused.
  public var documentID: DocumentID
  /// Why it was refused, and what would be right; empty otherwise.
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
