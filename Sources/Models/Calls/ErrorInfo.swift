/// A reason that stays the same from version to version: "STORAGE_FULL" in "newswire".
public struct ErrorInfo: Sendable, Hashable {
  /// In capitals: "STORAGE_FULL".
  public var reason: String
  /// Who gives this reason its meaning: "newswire", "rpc".
  public var domain: String
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an error info from its parts.
  public init(reason: String = "", domain: String = "") {
    self.reason = reason
    self.domain = domain
  }
}
