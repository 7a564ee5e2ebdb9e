internal import Dispatch

/// Runs calls that block (dial, close) on threads of their own, so that they never hold one of Swift's few task threads.
enum BlockingWork {
  private static let queue = DispatchQueue(label: "newswire.nng.blocking", attributes: .concurrent)

  static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: work()) }
    }
  }
}
