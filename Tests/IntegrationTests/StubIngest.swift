import Logging
import Models
import NNG
import RPC
import Synchronization
import Wire

/// An ingest that answers as a test tells it, behind a real socket.
final class StubIngest: RPCService {
  private struct State {
    var submit: [@Sendable (SubmitRequest) throws -> SubmitResponse] = []
    var received: [[Document]] = []
  }

  let name = IngestMethods.service
  private let state = Mutex(State())
  private let states: [DocumentID: DocumentState]

  /// Answers the first calls one by one; the last answer stays. Documents are done unless `states` says otherwise.
  init(
    _ answers: [@Sendable (SubmitRequest) throws -> SubmitResponse], states: [DocumentID: DocumentState] = [:]
  ) {
    self.states = states
    state.withLock { $0.submit = answers }
  }

  /// The documents of every call, in order.
  var received: [[Document]] { state.withLock(\.received) }

  func register(in router: inout Router) {
    router.register(IngestMethods.submit) { [self] request, _ in
      let answer = state.withLock { state in
        state.received.append(request.documents)
        return state.submit.count > 1 ? state.submit.removeFirst() : state.submit[0]
      }
      return try answer(request)
    }
    router.register(IngestMethods.status) { [states] request, _ in
      StatusResponse(
        documents: request.documentIDs.map {
          DocumentStatus(documentID: $0, state: states[$0] ?? .done, articleIDs: ["a1"])
        })
    }
  }

  /// Takes every document.
  static let accept: @Sendable (SubmitRequest) throws -> SubmitResponse = { request in
    SubmitResponse(
      results: request.documents.map { document in
        SubmitResult(outcome: .accepted, documentID: DocumentID(rawValue: "d\(document.content.hashValue)"))
      })
  }

  /// Runs the stub while `body` runs; it is given the address.
  func serve<Result: Sendable>(_ body: @Sendable (String) async throws -> Result) async throws -> Result {
    let logger = Logger(label: "stub") { _ in SwiftLogNoOpLogHandler() }
    let transport = NNGServerTransport(Address(.tcp, host: "127.0.0.1"), logger: logger)
    let server = Server(services: [self], transports: [transport], logger: logger)
    let (addresses, sink) = AsyncStream.makeStream(of: String.self)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run { sink.yield($0.first?.description ?? "") } }
      var first = addresses.makeAsyncIterator()
      let result = try await body(await first.next() ?? "")
      server.stop()
      try await group.waitForAll()
      return result
    }
  }
}
