/// Bounds what an exchange may take.
enum FetchTime {
  /// Runs `body` for at most `time`; what it has opened is closed when the time is over.
  ///
  /// - Parameter total: the time that is told when it was not enough.
  static func within<Value: Sendable>(
    _ time: Duration, of total: Duration, _ host: String,
    _ body: @escaping @Sendable () async throws(FetchError) -> Value
  ) async throws(FetchError) -> (Value, spent: Duration) {
    let start = ContinuousClock.now
    let result = await withTaskGroup(of: Result<Value, FetchError>.self) { group in
      group.addTask {
        do throws(FetchError) { return .success(try await body()) } catch { return .failure(error) }
      }
      group.addTask {
        try? await Task.sleep(for: time)
        return .failure(FetchError(.timeout, "\(host) did not finish within \(total.components.seconds) s"))
      }
      defer { group.cancelAll() }
      return await group.next() ?? .failure(FetchError(.cancelled, "the fetch was cancelled"))
    }
    if Task.isCancelled { throw FetchError(.cancelled, "the fetch was cancelled") }
    return (try result.get(), ContinuousClock.now - start)
  }
}
