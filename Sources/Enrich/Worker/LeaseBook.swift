import Models
import Synchronization

/// The leases that all lanes hold, for the task that renews them.
final class LeaseBook: Sendable {
  private struct Page {
    var held: Set<LeaseID> = []
    var lost: Set<LeaseID> = []
  }

  private let pages = Mutex<[Int: Page]>([:])

  /// A lane answers for exactly these now.
  func hold(_ leases: [LeaseID], for lane: Int) {
    pages.withLock { $0[lane, default: Page()].held = Set(leases) }
  }

  /// All that are held.
  var held: [LeaseID] { pages.withLock { $0.values.flatMap(\.held) } }

  /// The queue does not know these any more.
  func lose(_ leases: [LeaseID]) {
    guard !leases.isEmpty else { return }
    pages.withLock { pages in
      for lane in pages.keys {
        let lost = leases.filter { pages[lane]?.held.contains($0) ?? false }
        pages[lane]?.lost.formUnion(lost)
      }
    }
  }

  /// What a lane has lost since it asked last.
  func takeLost(of lane: Int) -> Set<LeaseID> {
    pages.withLock { pages in
      let lost = pages[lane]?.lost ?? []
      pages[lane]?.lost = []
      return lost
    }
  }
}
