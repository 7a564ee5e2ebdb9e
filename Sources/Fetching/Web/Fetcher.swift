/// Gets things from the web. Everything that fetches does it through this, so that tests do it without a network.
public protocol Fetcher: Sendable {
  /// Gets one address and follows redirects.
  ///
  /// - Returns: the answer, whatever its status.
  /// - Throws: ``FetchError`` when there is no whole answer within the limits.
  func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse
}
