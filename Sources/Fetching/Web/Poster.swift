public import Formats

/// Sends things to a web address. Tests answer by themselves, without a network.
public protocol Poster: Sendable {
  /// Fails as ``post(to:_:)`` would before anything is sent: with `.refusedAddress` when nothing may be sent there.
  func check(_ url: CanonicalURL) async throws(FetchError)

  /// Sends once; redirects are not followed, they are the answer.
  ///
  /// - Parameters:
  ///   - host: whose turn is waited for: that of the request's address.
  ///   - request: makes what is sent, when it is sent: what is signed with the time must not have waited.
  /// - Throws: ``FetchError`` when there is no answer within the limits.
  func post(to host: String, _ request: @Sendable () -> PostRequest) async throws(FetchError) -> PostAnswer
}
