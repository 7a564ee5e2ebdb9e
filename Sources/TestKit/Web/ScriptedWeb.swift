public import Fetching
internal import Synchronization

/// A web without a network: each request is answered as a test says.
public final class ScriptedWeb: Fetcher {
  private let answer: @Sendable (FetchRequest) throws(FetchError) -> FetchResponse
  private let log = Mutex<[FetchRequest]>([])

  /// Answers by `answer`.
  public init(_ answer: @escaping @Sendable (FetchRequest) throws(FetchError) -> FetchResponse) { self.answer = answer }

  /// A web that nothing can be had from.
  public convenience init() {
    self.init { request throws(FetchError) in
      throw FetchError(.unresolved, "the name \(request.url.host) has no address")
    }
  }

  /// What was asked so far, in order.
  public var requests: [FetchRequest] { log.withLock(\.self) }

  /// Answers.
  public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    log.withLock { $0.append(request) }
    return try answer(request)
  }
}
