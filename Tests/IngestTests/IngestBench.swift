import Logging
import Models
import NNG
import Queue
import RPC
import RPCTestKit
import Registry
import TestKit
import Wire

@testable import Ingest

/// The services over a queue in memory, called as a client calls them, with the clock in the test's hand.
struct IngestBench: Sendable {
  let queue: MemoryLeaseQueue
  let time: ManualTime
  let client: Client

  static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  static func run(
    _ options: QueueOptions = QueueOptions(), web: ScriptedWeb = ScriptedWeb(),
    _ body: (IngestBench) async throws -> Void
  ) async throws {
    let time = ManualTime()
    let queue = MemoryLeaseQueue(options: options, time: time)
    let registry = MemoryRegistry()
    let desk = SourceDesk(store: registry, time: time, logger: logger)
    let network = InProcessNetwork()
    let address = try Address("inproc://ingest")
    var limits = ServerLimits()
    limits.messageBytesMax = WireLimits.messageByteCountMax
    let running = try await RunningServer.start(
      [
        IngestService(queue: queue, logger: logger),
        WorkService(queue: queue, desk: desk, time: time, logger: logger),
        SourceService(store: registry, desk: desk, time: time),
        FeedService(
          store: registry, discovery: FeedDiscovery(fetcher: web, time: time), bell: Doorbell(), time: time,
          wishes: FeedWishes(intervals: .seconds(300)...FeedWishes.intervalMax)),
      ],
      on: network.server(at: address), limits: limits)
    var clientOptions = ClientOptions()
    clientOptions.messageBytesMax = WireLimits.messageByteCountMax
    let client = Client(
      endpoints: [address], transport: network.client, interceptors: [], options: clientOptions)
    try await running.whileOpen(client) { try await body(IngestBench(queue: queue, time: time, client: $0)) }
  }

  func submit(_ documents: [Document]) async throws(RPCError) -> [SubmitResult] {
    try await client.call(IngestMethods.submit, SubmitRequest(documents: documents)).results
  }

  func lease(_ count: Int = 10, wait: Int = 0, by worker: WorkerID = "worker-1") async throws(RPCError)
    -> [LeasedDocument]
  {
    let request = LeaseRequest(workerID: worker, count: count, waitMilliseconds: wait)
    return try await client.call(WorkMethods.lease, request).documents
  }

  /// Lets other tasks run until `condition` holds.
  func until(_ condition: () -> Bool) async {
    while !condition() { await Task.yield() }
  }
}

extension Document {
  static func news(_ number: Int, text: String = "A bridge was opened.") -> Document {
    Document(
      url: "https://news.example/\(number)", contentType: "text/plain", content: Array("\(text) \(number)".utf8),
      title: "Title \(number)")
  }
}
