/// Why bytes are not a message of the contract, or a value cannot become one.
public struct WireError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path of the field, "documents[3].url"; empty when it is the message as a whole.
  public var field: String
  /// What is wrong, and what would be right.
  public var reason: String

  /// Creates an error about a field.
  public init(field: String = "", reason: String) {
    self.field = field
    self.reason = reason
  }

  /// "documents[3].url: longer than 4,096 bytes".
  public var description: String { field.isEmpty ? reason : "\(field): \(reason)" }

  /// The same error seen from the message around it: the path grows at its front.
  public func inside(_ outer: String) -> WireError {
    guard !field.isEmpty else { return WireError(field: outer, reason: reason) }
    return WireError(field: field.hasPrefix("[") ? outer + field : "\(outer).\(field)", reason: reason)
  }
}
