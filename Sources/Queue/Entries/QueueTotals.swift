/// How many entries are in each state, and how much content the unfinished ones have.
package struct QueueTotals: Sendable, Hashable {
  package var waiting = 0
  package var leased = 0
  package var done = 0
  package var dead = 0
  /// Of the waiting and the leased.
  package var contentBytes = 0

  package init() {}

  /// Waiting and leased.
  package var depth: Int { waiting + leased }

  /// Counts a new entry.
  package mutating func add(_ entry: Entry) { count(entry, 1) }

  /// Forgets an entry.
  package mutating func remove(_ entry: Entry) { count(entry, -1) }

  /// Counts a change of state.
  package mutating func change(from old: Entry, to new: Entry) {
    remove(old)
    add(new)
  }

  private mutating func count(_ entry: Entry, _ step: Int) {
    switch entry.state {
    case .waiting: waiting += step
    case .leased: leased += step
    case .done: done += step
    case .dead: dead += step
    case .unknown: break
    }
    if entry.state == .waiting || entry.state == .leased { contentBytes += step * entry.contentBytes }
  }
}
