/// Where a fetcher asks for the addresses of a name; tests answer by themselves.
public protocol HostResolver: Sendable {
  /// The addresses of a host, in the order in which they are to be tried.
  ///
  /// - Throws: ``FetchError`` with the code `.unresolved`.
  func addresses(of host: String) async throws(FetchError) -> [IPAddress]
}
