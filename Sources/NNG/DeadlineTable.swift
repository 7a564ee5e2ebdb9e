/// Things that are under way, each with a deadline. A pure value.
///
/// A slab with a free list: to put something in and to take it out costs no search and, once warm, no allocation. Only a
/// check of the deadlines walks the slab, and checks are rare: `nextCheck` is the earliest deadline *as of the last check*,
/// so what ends in time (nearly everything) moves nothing.
///
/// Public, and not for the package, because the compiler specialises in another module only what is public: left generic, this
/// table was the longest part of what two threads of a server wait for each other for.
public struct DeadlineTable<Value> {
  /// Names an entry for as long as it is there.
  public struct Key: Equatable, Sendable {
    @usableFromInline var slot: Int
    @usableFromInline var generation: UInt64

    @inlinable init(slot: Int, generation: UInt64) {
      self.slot = slot
      self.generation = generation
    }
  }

  @usableFromInline struct Entry {
    @usableFromInline var value: Value?
    @usableFromInline var deadline: ContinuousClock.Instant
    @usableFromInline var isExpired = false
    @usableFromInline var generation: UInt64

    @inlinable init(value: Value?, deadline: ContinuousClock.Instant, generation: UInt64) {
      self.value = value
      self.deadline = deadline
      self.generation = generation
    }
  }

  @usableFromInline var slab: [Entry] = []
  @usableFromInline var free: [Int] = []
  @usableFromInline var earliest: ContinuousClock.Instant?

  /// When the deadlines must be looked at next; nil when there is nothing to look at.
  @inlinable public var nextCheck: ContinuousClock.Instant? { earliest }

  /// An empty table.
  @inlinable public init() {}

  /// Puts a value in. `checkAt` is set when the next check must come earlier than was planned.
  @inlinable public mutating func insert(
    _ value: Value, deadline: ContinuousClock.Instant
  ) -> (key: Key, checkAt: ContinuousClock.Instant?) {
    let key = store(value, deadline: deadline)
    if let earliest, earliest <= deadline { return (key, nil) }
    earliest = deadline
    return (key, deadline)
  }

  /// Takes a value out, and tells whether its deadline had come. Nil when it is not there any more.
  @inlinable public mutating func remove(_ key: Key) -> (value: Value, isExpired: Bool)? {
    guard slab[key.slot].generation == key.generation, let value = slab[key.slot].value else { return nil }
    slab[key.slot].value = nil
    free.append(key.slot)
    return (value, slab[key.slot].isExpired)
  }

  /// The values whose deadline has come since the last check; they stay in. Sets `nextCheck`.
  @inlinable public mutating func expire(now: ContinuousClock.Instant) -> [Value] {
    earliest = nil
    var expired: [Value] = []
    for slot in slab.indices where !slab[slot].isExpired {
      guard let value = slab[slot].value else { continue }
      if slab[slot].deadline <= now {
        slab[slot].isExpired = true
        expired.append(value)
      } else {
        earliest = min(earliest ?? slab[slot].deadline, slab[slot].deadline)
      }
    }
    return expired
  }

  /// Visits every value, to change it or to pick something out of it.
  @inlinable public mutating func visit<Result>(_ body: (inout Value) -> Result?) -> [Result] {
    var results: [Result] = []
    for slot in slab.indices {
      guard var value = slab[slot].value.take() else { continue }
      if let result = body(&value) { results.append(result) }
      slab[slot].value = value
    }
    return results
  }

  @inlinable mutating func store(_ value: Value, deadline: ContinuousClock.Instant) -> Key {
    guard let slot = free.popLast() else {
      slab.append(Entry(value: value, deadline: deadline, generation: 0))
      return Key(slot: slab.count - 1, generation: 0)
    }
    let generation = slab[slot].generation &+ 1
    slab[slot] = Entry(value: value, deadline: deadline, generation: generation)
    return Key(slot: slot, generation: generation)
  }
}
