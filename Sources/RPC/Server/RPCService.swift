/// A set of methods that belong together.
public protocol RPCService: Sendable {
  /// The full name, "newswire.v1.Ingest".
  var name: String { get }

  /// Registers the methods.
  func register(in router: inout Router)
}
