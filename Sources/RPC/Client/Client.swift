internal import Models
public import NNG
public import Wire

/// Calls methods of one service, or of several behind the same endpoints.
///
///     let client = Client(endpoints: [try Address("tcp://ingest:7301")], transport: NNGClientTransport())
///     let response = try await client.call(IngestMethods.submit, request)
///
/// Every call has a deadline; inside a handler it inherits what is left of the call that is being served, and its
/// `traceparent`. An endpoint's name that resolves to several addresses means all of them.
public final class Client: Sendable {
  /// The key of the W3C trace context, which travels from a call to the calls that it makes.
  public static let traceparentName = "traceparent"

  private let channel: Channel
  private let permits: Permits
  private let interceptors: [any ClientInterceptor]
  private let options: ClientOptions

  /// Makes a client, which begins to connect at once.
  ///
  /// - Parameters:
  ///   - endpoints: where the servers are; names are resolved, again and again.
  ///   - interceptors: outermost first. The default retries what may be retried.
  public init(
    endpoints: [Address], transport: some ClientTransport, resolver: some Resolver = SystemResolver(),
    interceptors: [any ClientInterceptor] = [RetryInterceptor()], options: ClientOptions = ClientOptions()
  ) {
    channel = Channel(endpoints: endpoints, transport: transport, resolver: resolver, options: options)
    permits = Permits(options.outstandingMax, waitingMax: options.waitingMax)
    self.interceptors = interceptors
    self.options = options
  }

  /// Calls a method and waits for its response.
  ///
  /// - Throws: `RPCError` with the status; CANCELLED when the calling task is cancelled.
  public func call<Request: WireMessage, Response: WireMessage>(
    _ method: Wire.Method<Request, Response>, _ request: Request, options: CallOptions = CallOptions()
  ) async throws(RPCError) -> Response {
    let call = ClientCall(method: method, options: options, serving: CallContext.current)
    var response: Response?
    do {
      try await intercept(call, from: 0) { call in response = try await attempt(call, request) }
    } catch let error as RPCError {
      throw error
    } catch is CancellationError {
      throw .cancelled()
    } catch {
      throw RPCError(.internal, "the call failed on this side: \(error)", cause: error)
    }
    guard let response else { throw RPCError(.internal, "an interceptor swallowed the call to \(method.name)") }
    return response
  }

  /// Closes the connections; calls under way fail with UNAVAILABLE.
  public func close() async { await channel.close() }

  private func intercept(
    _ call: ClientCall, from index: Int, last: (ClientCall) async throws -> Void
  ) async throws {
    guard index < interceptors.count else { return try await last(call) }
    try await interceptors[index].intercept(call) { try await intercept($0, from: index + 1, last: last) }
  }

  /// One attempt: a call that no server has seen goes to the next one, anything else is the outcome.
  private func attempt<Response: WireMessage>(_ call: ClientCall, _ request: some WireMessage) async throws -> Response
  {
    try await permits.acquire(until: call.deadline)
    defer { permits.release() }
    var tried: [Address] = []
    var unsent: RPCError?
    while true {
      let loan: Channel.Loan
      do throws(RPCError) {
        loan = try await channel.borrow(
          excluding: tried, waitsForReady: call.waitsForReady && tried.isEmpty, until: call.deadline)
      } catch {
        throw unsent ?? error
      }
      defer { channel.finish(loan) }
      guard call.timeLeft > .zero else { throw RPCError.deadlineExceeded() }
      do {
        let message = try RequestEncoding.message(call, request, byteCountMax: options.messageBytesMax)
        return try ReplyDecoding.response(in: await loan.connection.exchange(message, timeout: call.timeLeft))
      } catch let error as TransportError {
        unsent = RPCError(error)
        guard error.kind == .unsent else { throw RPCError(error) }
        tried.append(loan.address)
      }
    }
  }
}
