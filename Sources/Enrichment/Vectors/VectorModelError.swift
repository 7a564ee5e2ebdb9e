/// Why a file is no model that can be used.
public struct VectorModelError: Error, Sendable, Hashable, CustomStringConvertible {
  /// For people: "the file ends after 12 bytes".
  public let reason: String

  init(_ reason: String) { self.reason = reason }

  /// The reason.
  public var description: String { reason }
}
