import Synchronization

/// Answers as they were last computed, and whether they still serve.
final class AnswerCache<Key: Hashable & Sendable, Answer: Sendable>: Sendable {
  private struct Entry {
    var answer: Answer
    var sequence: Int
    var computed: ContinuousClock.Instant
    var goodUntil: ContinuousClock.Instant
  }

  private let age: Duration
  private let entriesMax: Int
  private let entries = Mutex<[Key: Entry]>([:])

  /// An answer stands for this many times as long as it took to compute, so that computing takes a small part of the time of
  /// a large archive.
  static var restFactor: Int { 20 }
  /// What took less is computed again after every change, so that answers follow a small archive at once.
  static var restedCostMin: Duration { .milliseconds(10) }
  /// Even where nothing was stored, an answer that depends on the time of day grows old.
  static var unchangedAge: Duration { .seconds(60) }

  /// `age` is how old an answer may become while the archive changes.
  init(age: Duration, entriesMax: Int) { (self.age, self.entriesMax) = (age, entriesMax) }

  /// The answer, when nothing was stored since, or when it is young.
  func answer(for key: Key, at sequence: Int) -> Answer? {
    entries.withLock { entries in
      guard let entry = entries[key] else { return nil }
      let now = ContinuousClock.now
      let isUnchanged = entry.sequence == sequence && now < entry.computed + Self.unchangedAge
      return isUnchanged || now < entry.goodUntil ? entry.answer : nil
    }
  }

  /// Keeps an answer that took `cost`; where there are too many, the oldest makes room.
  func keep(_ answer: Answer, for key: Key, at sequence: Int, cost: Duration) {
    let now = ContinuousClock.now
    let rest = cost < Self.restedCostMin ? .zero : min(cost * Self.restFactor, age)
    let entry = Entry(answer: answer, sequence: sequence, computed: now, goodUntil: now + rest)
    entries.withLock { entries in
      if entries[key] == nil, entries.count >= entriesMax,
        let oldest = entries.min(by: { $0.value.computed < $1.value.computed })
      {
        entries[oldest.key] = nil
      }
      entries[key] = entry
    }
  }
}
