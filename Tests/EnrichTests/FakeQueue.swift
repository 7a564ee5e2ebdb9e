import Enrich
import Models
import Synchronization

/// A queue in memory that behaves as the real one: leases by name, attempts, dead letters.
final class FakeQueue: WorkSource {
  struct Entry {
    var document: LeasedDocument
    var lease: LeaseID?
    var attempts = 0
  }

  struct State {
    var entries: [DocumentID: Entry] = [:]
    var order: [DocumentID] = []
    var completed: [DocumentID] = []
    var dead: [DocumentID: String] = [:]
    var released = 0
    var renewed = 0
    var leaseCount = 0
    var lostLeases: Set<LeaseID> = []
    var errorsLeft = 0
    var failures: [String] = []
  }

  static let attemptsMax = 3
  let state = Mutex(State())
  private let onEmpty: @Sendable () -> Void

  /// `onEmpty` runs when a lease is asked for and all is done.
  init(
    _ texts: [String], onEmpty: @escaping @Sendable () -> Void = {}
  ) {
    self.onEmpty = onEmpty
    state.withLock { state in
      for (number, text) in texts.enumerated() {
        let id = DocumentID(rawValue: "d\(number)")
        let document = LeasedDocument(
          documentID: id, document: Document(contentType: "text/plain", content: Array(text.utf8)), sequence: number)
        state.entries[id] = Entry(document: document)
        state.order.append(id)
      }
    }
  }

  var completed: [DocumentID] { state.withLock { $0.completed.sorted() } }
  var dead: [DocumentID: String] { state.withLock { $0.dead } }
  /// Documents that somebody holds.
  var heldCount: Int { state.withLock { $0.entries.values.count { $0.lease != nil } } }
  /// Documents that wait for a worker.
  var readyCount: Int { state.withLock { $0.entries.values.count { $0.lease == nil } } }

  /// All leases end, as when their time is over.
  func expireLeases() {
    state.withLock { state in
      for id in state.entries.keys { state.entries[id]?.lease = nil }
    }
  }

  func lease(count: Int, duration: Duration, wait: Duration) async throws -> [LeasedDocument] {
    let documents = try state.withLock { state -> [LeasedDocument] in
      if state.errorsLeft > 0 {
        state.errorsLeft -= 1
        throw WorkError("the queue is away")
      }
      let ready = state.order.filter { id in state.entries[id].map { $0.lease == nil } ?? false }.prefix(count)
      return ready.compactMap { id in
        state.leaseCount += 1
        state.entries[id]?.attempts += 1
        state.entries[id]?.lease = LeaseID(rawValue: "l\(state.leaseCount)")
        guard let entry = state.entries[id], let lease = entry.lease else { return nil }
        var document = entry.document
        document.leaseID = lease
        document.attempt = entry.attempts
        return document
      }
    }
    if documents.isEmpty, state.withLock({ $0.entries.isEmpty }) { onEmpty() }
    await Task.yield()
    return documents
  }

  func renew(_ leases: [LeaseID], duration: Duration) async throws -> [LeaseID] {
    state.withLock { state in
      state.renewed += leases.count
      return leases.filter { state.lostLeases.contains($0) }
    }
  }

  func complete(_ completions: [Completion]) async throws {
    state.withLock { state in
      for completion in completions {
        guard let id = document(of: completion.leaseID, state) else { continue }
        state.entries[id] = nil
        state.completed.append(id)
      }
    }
  }

  func fail(_ failures: [Failure]) async throws {
    state.withLock { state in
      for failure in failures {
        guard let id = document(of: failure.leaseID, state), let entry = state.entries[id] else { continue }
        state.failures.append(failure.reason)
        state.entries[id]?.lease = nil
        guard failure.isPermanent || entry.attempts >= Self.attemptsMax else { continue }
        state.entries[id] = nil
        state.dead[id] = failure.reason
      }
    }
  }

  func release(_ leases: [LeaseID]) async throws {
    state.withLock { state in
      for lease in leases {
        guard let id = document(of: lease, state) else { continue }
        state.entries[id]?.lease = nil
        state.entries[id]?.attempts -= 1
        state.released += 1
      }
    }
  }

  private func document(of lease: LeaseID, _ state: State) -> DocumentID? {
    state.entries.first { $0.value.lease == lease }?.key
  }
}
