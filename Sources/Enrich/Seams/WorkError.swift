/// A call to a queue or an archive that failed.
public struct WorkError: Error, Sendable, Hashable, CustomStringConvertible {
  /// For people.
  public var reason: String
  /// True when the same call will fail again.
  public var isPermanent: Bool

  /// Creates an error.
  public init(_ reason: String, isPermanent: Bool = false) {
    self.reason = reason
    self.isPermanent = isPermanent
  }

  /// The reason.
  public var description: String { reason }

  /// What any error means to a worker: permanent only where it says so.
  static func describing(_ error: any Error) -> WorkError { error as? WorkError ?? WorkError("\(error)") }
}
