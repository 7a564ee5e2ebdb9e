import Synchronization

/// Answers as they were last computed, while they still serve. Whoever asks while one is computed waits for it and does not compute
/// it too.
final class AnswerCache<Key: Hashable & Sendable, Answer: Sendable>: Sendable {
  private struct Entry {
    var answer: Answer
    var sequence: Int
    var computed: ContinuousClock.Instant
    var goodUntil: ContinuousClock.Instant
  }

  private struct Flight {
    var sequence: Int
    var start: ContinuousClock.Instant
    var task: Task<Answer, any Error>
  }

  private struct State {
    var entries: [Key: Entry] = [:]
    var flights: [Key: Flight] = [:]
  }

  private let age: Duration
  private let entriesMax: Int
  private let state = Mutex(State())

  /// An answer stands for this many times as long as it took to compute, so that computing takes a small part of the time of
  /// a large archive.
  static var restFactor: Int { 20 }
  /// What took less is computed again after every change, so that answers follow a small archive at once.
  static var restedCostMin: Duration { .milliseconds(10) }
  /// Even where nothing was stored, an answer that depends on the time of day grows old.
  static var unchangedAge: Duration { .seconds(60) }

  /// `age` is how old an answer may become while the archive changes.
  init(age: Duration, entriesMax: Int) { (self.age, self.entriesMax) = (age, entriesMax) }

  /// The answer as it stands, when nothing was stored since or when it is young, or else a new one.
  func answer(
    for key: Key, at sequence: Int, _ compute: @escaping @Sendable () async throws -> Answer
  ) async throws -> Answer {
    let now = ContinuousClock.now
    let flight: Flight
    switch state.withLock({ standing(&$0, key, sequence, now, compute) }) {
    case .entry(let answer): return answer
    case .flight(let found): flight = found
    }
    return try await flight.task.value
  }

  private enum Standing {
    case entry(Answer)
    case flight(Flight)
  }

  private func standing(
    _ state: inout State, _ key: Key, _ sequence: Int, _ now: ContinuousClock.Instant,
    _ compute: @escaping @Sendable () async throws -> Answer
  ) -> Standing {
    if let entry = state.entries[key] {
      let isUnchanged = entry.sequence == sequence && now < entry.computed + Self.unchangedAge
      if isUnchanged || now < entry.goodUntil { return .entry(entry.answer) }
    }
    // One that has taken so long already will stand for a while when it is done, whatever was stored meanwhile.
    if let flight = state.flights[key], flight.sequence >= sequence || now >= flight.start + Self.restedCostMin {
      return .flight(flight)
    }
    let task = Task {
      // What it waited for a thread is not what it costs.
      let begin = ContinuousClock.now
      do {
        let answer = try await compute()
        land(key, at: sequence, start: now, answer, cost: .now - begin)
        return answer
      } catch {
        land(key, at: sequence, start: now, nil, cost: .zero)
        throw error
      }
    }
    let flight = Flight(sequence: sequence, start: now, task: task)
    state.flights[key] = flight
    return .flight(flight)
  }

  /// Keeps what was computed; where there are too many, the oldest makes room.
  private func land(
    _ key: Key, at sequence: Int, start: ContinuousClock.Instant, _ answer: Answer?, cost: Duration
  ) {
    let now = ContinuousClock.now
    let rest = cost < Self.restedCostMin ? .zero : min(cost * Self.restFactor, age)
    state.withLock { state in
      if let flight = state.flights[key], flight.start == start { state.flights[key] = nil }
      guard let answer else { return }
      // A later one may have landed before.
      if let entry = state.entries[key], entry.sequence > sequence { return }
      if state.entries[key] == nil, state.entries.count >= entriesMax,
        let oldest = state.entries.min(by: { $0.value.computed < $1.value.computed })
      {
        state.entries[oldest.key] = nil
      }
      state.entries[key] = Entry(answer: answer, sequence: sequence, computed: now, goodUntil: now + rest)
    }
  }
}
