/// Sends things to a web address. Tests answer by themselves, without a network.
public protocol Poster: Sendable {
  /// Sends once; redirects are not followed, they are the answer.
  ///
  /// - Throws: ``FetchError`` when there is no answer within the limits.
  func post(_ request: PostRequest) async throws(FetchError) -> PostAnswer
}
