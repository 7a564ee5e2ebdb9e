internal import Logging
internal import Models
public import NNG
internal import Wire

/// What every transport hands its requests to: reads the header, finds the method, admits the call, runs it through the
/// interceptors with its deadline, and encodes the reply. Bytes in, bytes out; no error gets past it.
public final class Dispatcher: Sendable {
  private let router: Router
  private let interceptors: [any ServerInterceptor]
  private let limits: ServerLimits
  private let registry: CallRegistry
  private let logger: Logger

  init(router: Router, interceptors: [any ServerInterceptor], limits: ServerLimits, logger: Logger) {
    self.router = router
    self.interceptors = interceptors
    self.limits = limits
    self.logger = logger
    registry = CallRegistry(limits: limits)
  }

  /// The receive contexts that a transport needs so that every call can at least be refused.
  public var contextCount: Int { limits.runningMax + limits.parkedMax + limits.spareContexts }

  /// Runs one call in the current task, which is the slot's.
  ///
  /// - Returns: the reply's body; nil when not even a refusal could be encoded, so that the caller runs into its deadline.
  public func handle(_ request: consuming Message, from peer: Peer, in slot: CallSlot) async -> Message? {
    let header: CallHeader
    let payload: Range<Int>
    do throws(WireError) {
      (header, payload) = try Self.readHeader(request)
    } catch {
      return refuse(RPCError.invalidArgument(error.field, error.reason).status)
    }
    guard header.protocolVersion <= CallHeader.protocolVersion else {
      return refuse(
        Status(code: .unimplemented, message: "framing version \(header.protocolVersion) is not spoken here"))
    }
    guard let handler = router.handlers[header.method] else { return refuse(unimplemented(header.method)) }
    let now = ContinuousClock.now
    let context = CallContext(
      method: header.method, deadline: now + timeout(header), metadata: header.metadata, peer: peer, received: now)
    switch registry.admit(slot, deadline: context.deadline, parks: handler.parks) {
    case .refused(let refusal): return refuse(status(of: refusal))
    case .admitted(let ticket, _): return await run(request, payload, handler, context, ticket, slot)
    }
  }

  /// Refuses new calls, ends the parked ones, waits for the running ones as long as the limits grant.
  func drain() async { await registry.drain(grace: limits.drainGrace, last: .seconds(1)) }

  private static func readHeader(_ request: borrowing Message) throws(WireError) -> (CallHeader, Range<Int>) {
    try request.withBytes { body throws(WireError) in
      let layout = try Frame.layout(of: body)
      let header = try CallHeader(wireBytes: UnsafeRawBufferPointer(rebasing: body[layout.header]))
      return (header, layout.payload)
    }
  }

  private func timeout(_ header: CallHeader) -> Duration {
    let asked = Duration.milliseconds(header.timeoutMilliseconds)
    return asked > .zero ? min(asked, limits.callTimeoutMax) : limits.callTimeoutMax
  }

  private func run(
    _ request: consuming Message, _ payload: Range<Int>, _ handler: any MethodHandler, _ context: CallContext,
    _ ticket: CallRegistry.Table.Ticket, _ slot: CallSlot
  ) async -> Message? {
    do {
      let reply = try await answer(request, payload, handler, context, slot)
      if registry.finish(ticket) != nil { slot.spend() }
      return reply
    } catch {
      let cancellation = registry.finish(ticket)
      if cancellation != nil { slot.spend() }
      if cancellation == nil, StatusMapping.isInternal(error) {
        logger.error("handler failed", metadata: ["method": "\(context.method)", "error": "\(error)"])
      }
      return refuse(StatusMapping.status(of: error, cancellation: cancellation))
    }
  }

  /// Runs the handler within the interceptors: in place, or, when that is a thread of the transport and the method has not
  /// promised to be quick, on the executor that keeps enough of those threads free.
  private func answer(
    _ request: consuming Message, _ payload: Range<Int>, _ handler: any MethodHandler, _ context: CallContext,
    _ slot: CallSlot
  ) async throws -> Message {
    guard slot.isOnTransportThreads, !handler.isQuick else {
      return try await answer(request, payload, handler, context)
    }
    var request: Message? = consume request
    var reply: Message?
    defer { CallbackExecutor.stayedHere() }
    HandlerExecutor.shared.beginHere()
    try await withTaskExecutorPreference(HandlerExecutor.shared) {
      defer { CallbackExecutor.continueHere() }
      guard let request = request.take() else { return }
      reply = try await answer(request, payload, handler, context)
    }
    guard let reply = reply.take() else { throw RuntimeError(.noReply, "no reply to \(context.method)") }
    return reply
  }

  private func answer(
    _ request: consuming Message, _ payload: Range<Int>, _ handler: any MethodHandler, _ context: CallContext
  ) async throws -> Message {
    var request: Message? = consume request
    var reply: Message?
    try await CallContext.$current.withValue(context) {
      try await intercept(context, from: 0) { context in
        guard let request = request.take() else { throw RuntimeError(.secondCall, "an interceptor ran a call twice") }
        reply = try await handler.handle(request, payload: payload, context: context)
      }
    }
    guard let reply = reply.take() else {
      throw RuntimeError(.noReply, "an interceptor swallowed the call to \(context.method)")
    }
    return reply
  }

  private func intercept(
    _ call: CallContext, from index: Int, handler: (CallContext) async throws -> Void
  ) async throws {
    guard index < interceptors.count else { return try await handler(call) }
    try await interceptors[index].intercept(call) { try await intercept($0, from: index + 1, handler: handler) }
  }

  private func unimplemented(_ method: String) -> Status {
    guard let name = MethodName(method) else {
      return Status(code: .unimplemented, message: "a method is named \"package.Service/Method\"")
    }
    let isKnown = router.services.contains(name.service)
    return Status(
      code: .unimplemented,
      message: isKnown ? "\(name.service) has no method \"\(name.method)\"" : "no service \"\(name.service)\" here")
  }

  private func status(of refusal: CallRegistry.Table.Refusal) -> Status {
    let details: [StatusDetail] = [.retry(after: limits.retryAfter), .unexecuted]
    return switch refusal {
    case .draining: Status(code: .unavailable, message: "the server is stopping", details: [.unexecuted])
    case .runningMax:
      Status(code: .resourceExhausted, message: "\(limits.runningMax) calls are running, the limit", details: details)
    case .parkedMax:
      Status(code: .resourceExhausted, message: "\(limits.parkedMax) calls are waiting, the limit", details: details)
    }
  }

  private func refuse(_ status: Status) -> Message? {
    do {
      return try Frame.message(header: ReplyHeader(status: status), payload: RawPayload?.none)
    } catch {
      logger.error("a status could not be encoded", metadata: ["status": "\(status.code.name)", "error": "\(error)"])
      let bare = ReplyHeader(status: Status(code: status.code))
      return try? Frame.message(header: bare, payload: RawPayload?.none)
    }
  }
}
