internal import Logging
internal import Queue
internal import RPC

/// Runs calls of the queue for a service: says failures in the words of the caller, and logs those that are ours.
struct QueueCalls: Sendable {
  let queue: any LeaseQueue
  let logger: Logger

  func run<Value>(_ body: (any LeaseQueue) async throws(QueueError) -> Value) async throws(RPCError) -> Value {
    do throws(QueueError) {
      return try await body(queue)
    } catch {
      if error.code != .cancelled, error.code != .closed {
        logger.error("the queue failed", metadata: ["code": "\(error.code)", "error": "\(error)"])
      }
      throw RPCError(error)
    }
  }
}
