import Testing

@testable import NNG

/// Every order in which nng's callback, an abort and a close may meet the thread that starts an operation.
struct ExchangeStateTests {
  private static let closed: Int32 = 7
  private static let cancelled: Int32 = 20

  /// What may happen from outside, each at most once.
  private enum Event: CaseIterable { case abort, close }

  /// A model of nng for one context: at most one operation, which completes once, perhaps because it was aborted.
  private struct Model {
    var machine = ExchangeState(closedCode: closed)
    var generation: UInt64 = 0
    var isOperationRunning = false
    var isInside = false
    var finishes: [Int32] = []
    var hasClosed = false
    var pending: ExchangeState.Action = .none
    var events = Set(Event.allCases)

    mutating func take(_ action: ExchangeState.Action) {
      guard action != .none else { return }
      if case .finish(_, let code) = action {
        #expect(!isOperationRunning, "finished while nng still works")
        finishes.append(code)
        machine.finished()
        return
      }
      #expect(!isInside, "two threads inside nng: \(action)")
      isInside = true
      pending = action
    }
  }

  /// Walks all orders by depth-first search; `check` looks at each end.
  private func explore(_ model: Model, _ count: inout Int, check: (Model) -> Void) {
    var isEnd = true
    func step(_ change: (inout Model) -> Void) {
      isEnd = false
      var next = model
      change(&next)
      explore(next, &count, check: check)
    }
    if model.isInside {
      // The thread inside does what it went in for, then comes back; the operation may end before or after that.
      step { model in
        switch model.pending {
        case .send, .receive: model.isOperationRunning = !model.hasClosed
        case .close: model.hasClosed = true
        default: break
        }
        let startedOnClosed = model.hasClosed && (model.pending == .send || model.pending == .receive)
        if startedOnClosed { _ = model.machine.completed(code: Self.closed) }
        model.isInside = false
        model.pending = .none
        model.take(model.machine.callReturned())
      }
      if model.pending == .send || model.pending == .receive, !model.isOperationRunning, !model.hasClosed {
        step { model in
          // nng was so quick that the callback ran first.
          #expect(model.machine.completed(code: 0) == .none)
          model.isInside = false
          model.pending = .none
          model.take(model.machine.callReturned())
        }
      }
    }
    if model.isOperationRunning {
      for code in [0, 5] as [Int32] {
        step { model in
          model.isOperationRunning = false
          model.take(model.machine.completed(code: code))
        }
      }
    }
    for event in Event.allCases where model.events.contains(event) {
      step { model in
        model.events.remove(event)
        switch event {
        case .abort: model.take(model.machine.abort(generation: model.generation, code: Self.cancelled))
        case .close: model.take(model.machine.close())
        }
      }
    }
    if isEnd {
      count += 1
      check(model)
    }
  }

  @Test(arguments: [(true, true), (true, false), (false, true)])
  func everyOrderFinishesOnce(sends: Bool, receives: Bool) {
    var model = Model()
    model.generation = model.machine.reserve() ?? 0
    var count = 0
    // An abort may come before the start as well.
    for isAbortedFirst in [false, true] {
      var start = model
      if isAbortedFirst {
        start.events.remove(.abort)
        start.take(start.machine.abort(generation: start.generation, code: Self.cancelled))
      }
      start.take(start.machine.begin(sends: sends, receives: receives))
      explore(start, &count) { end in
        #expect(end.finishes.count == 1)
        #expect(end.hasClosed)
        #expect(!end.isInside)
      }
    }
    #expect(count > 20)
  }

  @Test func lateAbortChangesNothing() {
    var machine = ExchangeState(closedCode: Self.closed)
    let first = machine.reserve() ?? 0
    #expect(machine.begin(sends: false, receives: true) == .receive)
    #expect(machine.callReturned() == .none)
    #expect(machine.completed(code: 0) == .finish(.receiving, code: 0))
    machine.finished()
    _ = machine.reserve() ?? 0
    #expect(machine.begin(sends: false, receives: true) == .receive)
    #expect(machine.callReturned() == .none)
    #expect(machine.abort(generation: first, code: Self.cancelled) == .none)
    #expect(machine.completed(code: 0) == .finish(.receiving, code: 0))
  }

  @Test func abortBetweenSendAndReceiveIsNotLost() {
    var machine = ExchangeState(closedCode: Self.closed)
    let generation = machine.reserve() ?? 0
    #expect(machine.begin(sends: true, receives: true) == .send)
    #expect(machine.completed(code: 0) == .none)
    #expect(machine.abort(generation: generation, code: Self.cancelled) == .none)
    #expect(machine.callReturned() == .finish(.receiving, code: Self.cancelled))
  }

  @Test func aSweepLeavesWhatComesAfterTheSendAlone() {
    var machine = ExchangeState(closedCode: Self.closed)
    _ = machine.reserve()
    #expect(machine.begin(sends: true, receives: true) == .send)
    #expect(machine.callReturned() == .none)
    #expect(machine.sweepSend(code: 5) == .none)
    #expect(machine.completed(code: 0) == .receive)
    #expect(machine.callReturned() == .none)
    #expect(machine.sweepSend(code: 5) == .none)
    #expect(machine.completed(code: 0) == .finish(.receiving, code: 0))
  }

  @Test func theSecondSweepEndsASend() {
    var machine = ExchangeState(closedCode: Self.closed)
    _ = machine.reserve()
    #expect(machine.begin(sends: true, receives: true) == .send)
    #expect(machine.callReturned() == .none)
    #expect(machine.sweepSend(code: 5) == .none)
    #expect(machine.sweepSend(code: 5) == .abort(code: 5))
    #expect(machine.completed(code: 5) == .none)
    #expect(machine.callReturned() == .finish(.sending, code: 5))
  }

  @Test func secondOperationAtOnceIsMisuse() {
    var machine = ExchangeState(closedCode: Self.closed)
    _ = machine.reserve() ?? 0
    #expect(machine.reserve() == nil)
  }
}
