import Foundation
import Logging
import Operations
import ServiceLifecycle
import Synchronization

/// Starts the stack's processes, starts again what ends by itself, and stops them all in order.
actor StackSupervisor: Service {
  private enum Event: Sendable {
    case exited(name: String, end: ProcessEnd)
    case startAgain(name: String)
    case keepState
    case stop
  }

  /// Somebody asked for a stop before everything was healthy.
  private struct StopRequested: Error {}

  private struct Entry {
    var plan: StackPlan.Child
    var process: ChildProcess?
    var policy = RestartPolicy()
    var restarts = 0
  }

  /// How long a process may take until it is healthy.
  private static let startLimit = Duration.seconds(60)
  private static let probeTimeout = Duration.seconds(2)
  private static let probePause = Duration.milliseconds(50)
  /// How long it takes until a state that could not be written is tried again.
  private static let statePause = Duration.seconds(5)

  private let plan: StackPlan
  private let programs: ProgramFolder
  private let logger: Logger
  private let onReady: @Sendable (StackState) -> Void
  private let (events, sink) = AsyncStream.makeStream(of: Event.self)
  private let isStopRequested = Atomic(false)
  private var entries: [String: Entry] = [:]
  private var order: [String] = []
  private var isReady = false
  private var keeper: StateKeeper
  private var isKeepingPlanned = false

  init(
    _ plan: StackPlan, programs: ProgramFolder, logger: Logger, onReady: @escaping @Sendable (StackState) -> Void
  ) {
    keeper = StateKeeper { [layout = plan.layout] state throws(ProgramFailure) in try state.write(layout) }
    self.plan = plan
    self.programs = programs
    self.logger = logger
    self.onReady = onReady
  }

  func run() async throws {
    let sink = sink
    try await withGracefulShutdownHandler {
      do {
        try await start()
        await supervise()
      } catch is StopRequested {
        logger.info("stopped while starting")
      } catch {
        await stop()
        throw error
      }
      await stop()
    } onGracefulShutdown: { [self] in
      isStopRequested.store(true, ordering: .relaxed)
      sink.yield(.stop)
    }
  }

  private func start() async throws {
    for child in plan.services { try launch(child) }
    for child in plan.services { try await waitUntilHealthy(child) }
    for child in plan.enrichers + plan.readers { try launch(child) }
    for child in plan.enrichers + plan.readers { try await waitUntilHealthy(child) }
    isReady = true
    keepState()
    onReady(state())
  }

  private func launch(_ child: StackPlan.Child) throws(ProgramFailure) {
    let path = try programs.path(of: child.program)
    let (name, sink) = (child.name, sink)
    let process = try ChildProcess.spawn(path, child.arguments, log: child.log) { end in
      sink.yield(.exited(name: name, end: end))
    }
    if entries[name] == nil { order.append(name) }
    entries[name, default: Entry(plan: child)].process = process
    keepState()
  }

  private func waitUntilHealthy(_ child: StackPlan.Child) async throws {
    let limit = ContinuousClock.now + Self.startLimit
    while true {
      guard let process = entries[child.name]?.process, process.process.isRunning else {
        let process = entries[child.name]?.process?.process
        let end = process.map { ProcessEnd($0) } ?? .exit(code: ExitStatus.software.rawValue)
        let reason = ChildProcess.lastLine(ofLog: child.log)
        throw ProgramFailure(end.exitStatus, "\(child.name) did not start (\(end.text)): \(reason)")
      }
      let reason: String
      do throws(ProgramFailure) {
        let response = try await HealthProbe.response(
          from: child.address.dialable, tls: plan.probeTLS, timeout: Self.probeTimeout)
        let age = Duration.milliseconds(response.uptimeMilliseconds)
        if age <= process.started.duration(to: .now) { return }
        reason = "another process answers at \(child.address)"
      } catch {
        reason = error.message
      }
      if isStopRequested.load(ordering: .relaxed) { throw StopRequested() }
      guard ContinuousClock.now < limit else {
        throw ProgramFailure(.unavailable, "\(child.name) is not healthy: \(reason); see \(child.log)")
      }
      try await Task.sleep(for: Self.probePause)
    }
  }

  private func supervise() async {
    for await event in events {
      switch event {
      case .stop: return
      case .exited(let name, let end): restartLater(name, end)
      case .startAgain(let name): startAgain(name)
      case .keepState:
        isKeepingPlanned = false
        if keeper.isBehind { keepState() }
      }
    }
  }

  private func restartLater(_ name: String, _ end: ProcessEnd) {
    guard var entry = entries[name], let process = entry.process, !process.process.isRunning else { return }
    let pause = entry.policy.pause(afterRunning: process.started.duration(to: .now))
    entry.process = nil
    entry.restarts += 1
    entries[name] = entry
    logger.warning(
      "process ended",
      metadata: ["process": "\(name)", end.field.name: "\(end.field.value)", "again_in": "\(pause.settingText)"])
    keepState()
    yield(.startAgain(name: name), after: pause)
  }

  /// A machine that cannot start a process now may be able to later; the others are not stopped for it.
  private func startAgain(_ name: String) {
    guard let child = entries[name]?.plan else { return }
    do {
      try launch(child)
      logger.notice("started again", metadata: ["process": "\(name)"])
    } catch {
      let pause = entries[name]?.policy.pause(afterRunning: .zero) ?? RestartPolicy.pauseMax
      logger.error(
        "cannot start again",
        metadata: ["process": "\(name)", "reason": "\(error.message)", "again_in": "\(pause.settingText)"])
      yield(.startAgain(name: name), after: pause)
    }
  }

  private func yield(_ event: Event, after pause: Duration) {
    let sink = sink
    Task {
      try await Task.sleep(for: pause)
      sink.yield(event)
    }
  }

  private func keepState() {
    switch keeper.keep(state()) {
    case .nothing: break
    case .fellBehind(let reason): logger.warning("cannot keep the state", metadata: ["reason": "\(reason)"])
    case .caughtUp: logger.notice("the state is kept again")
    }
    guard keeper.isBehind, !isKeepingPlanned else { return }
    isKeepingPlanned = true
    yield(.keepState, after: Self.statePause)
  }

  /// Workers first, so that they can give their leases back; then the services.
  private func stop() async {
    logger.info("stopping")
    await stop((plan.enrichers + plan.readers).map(\.name))
    await stop(plan.services.map(\.name))
    StackState.remove(plan.layout)
    logger.info("stopped")
  }

  private func stop(_ names: [String]) async {
    let processes = names.compactMap { entries[$0]?.process }
    for process in processes { process.signal(SIGTERM) }
    let limit = ContinuousClock.now + plan.gracePeriod + .seconds(5)
    for process in processes {
      while process.process.isRunning, ContinuousClock.now < limit { await pause() }
      process.signal(SIGKILL)
      while process.process.isRunning { await pause() }
    }
  }

  /// Sleeps even when the task is cancelled: children must not be left behind.
  private func pause() async {
    await Task.detached { try? await Task.sleep(for: Self.probePause) }.value
  }

  private func state() -> StackState {
    StackState(
      version: Version.current, processID: getpid(), isReady: isReady, ingest: plan.ingest.description,
      query: plan.query.description, web: plan.http?.url,
      children: order.compactMap { name in
        guard let entry = entries[name] else { return nil }
        return StackState.Child(
          name: name, processID: entry.process?.processID ?? 0, address: entry.plan.address.description,
          log: entry.plan.log, restarts: entry.restarts)
      })
  }
}
