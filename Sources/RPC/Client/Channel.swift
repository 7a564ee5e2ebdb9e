internal import NNG

/// The connections behind one client: resolves its endpoints, connects to every address, and lends connections to calls.
final class Channel: Sendable {
  /// A connection on loan for one call; give it back with `finish`.
  struct Loan: Sendable {
    var address: Address
    var connection: any ClientConnection
  }

  private struct State {
    var balancer: Balancer
    var connections: [Address: any ClientConnection] = [:]
    var waiting: [OneShot<Void>] = []
    var resolving: [Task<Void, Never>] = []
    var isClosed = false
  }

  private let endpoints: [Address]
  private let transport: any ClientTransport
  private let resolver: any Resolver
  private let options: ClientOptions
  private let state: Guarded<State>
  private let timers: [ResolutionTimer]

  init(endpoints: [Address], transport: any ClientTransport, resolver: any Resolver, options: ClientOptions) {
    self.endpoints = endpoints
    self.transport = transport
    self.resolver = resolver
    self.options = options
    let balancer = Balancer(endpointCount: endpoints.count, connectGrace: options.connectGrace, now: .now)
    state = Guarded(State(balancer: balancer))
    timers = endpoints.map { _ in ResolutionTimer(interval: options.resolveInterval, pause: options.resolvePause) }
    let tasks = endpoints.indices.map { index in
      Task { [weak self, timer = timers[index]] in
        while !Task.isCancelled, await self?.resolve(endpoint: index) != nil { await timer.wait() }
      }
    }
    state.withLock { $0.resolving = tasks }
  }

  deinit {
    let connections = state.withLock { state in
      for task in state.resolving { task.cancel() }
      return Array(state.connections.values)
    }
    guard !connections.isEmpty else { return }
    Task.detached { for connection in connections { await connection.close() } }
  }

  /// Lends the connection that the balancer chooses; waits while one may come up.
  ///
  /// - Throws: `RPCError`, always with `isUnexecuted`.
  func borrow(
    excluding excluded: [Address], waitsForReady: Bool, until deadline: ContinuousClock.Instant
  ) async throws(RPCError) -> Loan {
    while true {
      let signal = OneShot<Void>()
      let (choice, loan) = state.withLock { state in choose(&state, excluding: excluded, signal: signal) }
      if let loan { return loan }
      let limit: ContinuousClock.Instant
      switch choice {
      case .use: continue
      case .wait(let until): limit = waitsForReady ? deadline : min(until, deadline)
      case .none(let reason):
        guard waitsForReady else { throw Self.unavailable(reason) }
        limit = deadline
      }
      if case .cancelled = await signal.wait(until: limit) { throw .cancelled() }
      if ContinuousClock.now >= deadline { throw Self.tooLate(choice) }
    }
  }

  /// Takes a connection back.
  func finish(_ loan: Loan) {
    let leaving = state.withLock { state -> (any ClientConnection)? in
      guard state.balancer.finished(loan.address) else { return nil }
      return state.connections.removeValue(forKey: loan.address)
    }
    if let leaving { Task.detached { await leaving.close() } }
  }

  /// Closes every connection; calls that wait fail.
  func close() async {
    let (connections, waiting) = state.withLock { state in
      state.isClosed = true
      for task in state.resolving { task.cancel() }
      defer {
        state.connections = [:]
        state.waiting = []
      }
      return (Array(state.connections.values), state.waiting)
    }
    for signal in waiting { signal.fulfil(()) }
    for connection in connections { await connection.close() }
  }

  private func choose(
    _ state: inout State, excluding excluded: [Address], signal: OneShot<Void>
  ) -> (Balancer.Choice, Loan?) {
    if state.isClosed { return (.none(reason: "the client is closed"), nil) }
    var choice = state.balancer.choose(excluding: excluded, now: .now)
    if case .use(let address) = choice {
      if let connection = state.connections[address] { return (choice, Loan(address: address, connection: connection)) }
      _ = state.balancer.finished(address)
      // It says that it is up before it has been handed over; `connect` wakes us.
      choice = .wait(until: .now + options.connectGrace)
    }
    state.waiting.append(signal)
    return (choice, nil)
  }

  private func resolve(endpoint index: Int) async -> Void? {
    let endpoint = endpoints[index]
    do {
      let addresses = try await resolver.resolve(endpoint)
      guard !addresses.isEmpty else { throw RuntimeError(.noAddress, "\(endpoint): the name has no address") }
      let change = state.withLock { $0.balancer.resolved(endpoint: index, to: addresses, now: .now) }
      for address in change.added { connect(to: address, host: endpoint.host) }
      for address in change.removed { await state.withLock { $0.connections.removeValue(forKey: address) }?.close() }
    } catch {
      state.withLock { $0.balancer.resolutionFailed(endpoint: index, reason: "\(error)") }
      timers[index].ask()
    }
    wake()
    return state.withLock(\.isClosed) ? nil : ()
  }

  private func connect(to address: Address, host: String) {
    do {
      let connection = try transport.connect(to: address, host: host) { [weak self] event in
        self?.linkChanged(address, event)
      }
      let isClosed = state.withLock { state in
        if !state.isClosed { state.connections[address] = connection }
        return state.isClosed
      }
      if isClosed { Task.detached { await connection.close() } }
      wake()
    } catch {
      linkChanged(address, .failed(reason: "\(error)"))
    }
  }

  private func linkChanged(_ address: Address, _ event: ConnectionEvent) {
    state.withLock { $0.balancer.linkChanged(address, event, now: .now) }
    // Whoever is gone may have come back under another address.
    if event != .connected { for timer in timers { timer.ask() } }
    wake()
  }

  private func wake() {
    let waiting = state.withLock { state in
      defer { state.waiting = [] }
      return state.waiting
    }
    for signal in waiting { signal.fulfil(()) }
  }

  private static func tooLate(_ choice: Balancer.Choice) -> RPCError {
    var message = "no server was reachable before the deadline"
    if case .none(let reason) = choice { message += " (\(reason))" }
    var error = RPCError.deadlineExceeded(message)
    error.isUnexecuted = true
    return error
  }

  private static func unavailable(_ reason: String) -> RPCError {
    var error = RPCError.unavailable(reason)
    error.isUnexecuted = true
    return error
  }
}
