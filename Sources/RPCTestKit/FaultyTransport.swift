public import NNG
public import RPC

/// A clients' transport that loses, doubles and delays, as a seed says; below it lies one that works.
///
/// The faults are those of a network seen from a caller: a request that never left, one whose reply was lost after the
/// server had acted on it, one that arrived twice, one that came late.
public struct FaultyTransport: ClientTransport {
  /// How often each fault strikes, in calls of a hundred.
  public struct Rates: Sendable {
    /// The request is lost before it leaves, and the caller knows.
    public var unsentPercent = 10
    /// The server acts, the reply is lost.
    public var lostReplyPercent = 10
    /// The server gets the request twice.
    public var doubledPercent = 10
    /// The request is held up until others have gone by.
    public var latePercent = 20

    /// The defaults.
    public init() {}
  }

  private let below: any ClientTransport
  private let plan: FaultPlan

  /// Puts faults over a transport.
  public init(_ below: any ClientTransport, seed: UInt64, rates: Rates = Rates()) {
    self.below = below
    plan = FaultPlan(seed: seed, rates: rates)
  }

  /// Connects by the transport below.
  public func connect(
    to address: Address, host: String, onEvent: @escaping @Sendable (ConnectionEvent) -> Void
  ) throws -> any ClientConnection {
    FaultyConnection(below: try below.connect(to: address, host: host, onEvent: onEvent), plan: plan)
  }
}

/// A connection on which the plan's faults strike.
private struct FaultyConnection: ClientConnection {
  let below: any ClientConnection
  let plan: FaultPlan

  func exchange(_ request: consuming Message, timeout: Duration) async throws(TransportError) -> Message {
    switch plan.next() {
    case .none: break
    case .unsent: throw TransportError(.unsent, "fault: the request did not leave")
    case .lostReply:
      _ = try await below.exchange(request, timeout: timeout)
      throw TransportError(.broken, "fault: the reply was lost")
    case .doubled:
      let bytes = request.withBytes { Array($0) }
      if let twin = try? Message(copying: bytes) { _ = try await below.exchange(twin, timeout: timeout) }
    case .late: for _ in 0..<50 { await Task.yield() }
    }
    return try await below.exchange(request, timeout: timeout)
  }

  func close() async { await below.close() }
}
