#if THREAD_SANITIZER
  /// What a task waits on for an nng operation, in the form for ThreadSanitizer.
  ///
  /// An operation may end before its task has come to wait. Swift's runtime then goes on without a word to ThreadSanitizer,
  /// which takes the task's next write to its frame for a race with the look that `UnsafeContinuation.resume` had at it. The
  /// checked one has that look inside the runtime, where nothing is instrumented; and it tells a second resumption.
  typealias OperationContinuation<Value> = CheckedContinuation<Value, Never>

  /// Suspends the task until its continuation is resumed, which `start` sees to.
  func withOperationContinuation<Value>(_ start: (OperationContinuation<Value>) -> Void) async -> sending Value {
    await withCheckedContinuation(start)
  }
#else
  /// What a task waits on for an nng operation: unsafe for speed, resumed exactly once by `ExchangeState`.
  typealias OperationContinuation<Value> = UnsafeContinuation<Value, Never>

  /// Suspends the task until its continuation is resumed, which `start` sees to.
  @inline(__always)
  func withOperationContinuation<Value>(_ start: (OperationContinuation<Value>) -> Void) async -> sending Value {
    await withUnsafeContinuation(start)
  }
#endif
