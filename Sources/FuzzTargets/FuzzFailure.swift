/// A promise that an input broke.
public struct FuzzFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was promised and what came instead.
  public var description: String

  init(_ description: String) { self.description = description }

  /// Throws when a promise is not kept.
  static func unless(_ isKept: Bool, _ promise: @autoclosure () -> String) throws(FuzzFailure) {
    guard isKept else { throw FuzzFailure(promise()) }
  }
}
