#if THREAD_SANITIZER
  internal import Glibc

  /// A value behind a lock, in the form for ThreadSanitizer: it knows POSIX mutexes, but not the futex calls of the
  /// standard library's `Mutex`, and would report every contended access as a race.
  ///
  /// `swift test --sanitize=thread -Xswiftc -DTHREAD_SANITIZER …` selects it.
  package struct Guarded<Value: ~Copyable>: ~Copyable, @unchecked Sendable {  // Safe: every access is under the mutex.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let value: UnsafeMutablePointer<Value>

    /// Puts a value behind a lock.
    package init(_ initial: consuming sending Value) {
      mutex = .allocate(capacity: 1)
      pthread_mutex_init(mutex, nil)
      value = .allocate(capacity: 1)
      value.initialize(to: initial)
    }

    deinit {
      pthread_mutex_destroy(mutex)
      mutex.deallocate()
      value.deinitialize(count: 1)
      value.deallocate()
    }

    /// Lends the value while the lock is held.
    package borrowing func withLock<Result: ~Copyable, Failure: Error>(
      _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
      pthread_mutex_lock(mutex)
      defer { pthread_mutex_unlock(mutex) }
      return try body(&value.pointee)
    }
  }
#else
  package import Synchronization

  /// A value behind a lock: the standard library's `Mutex`, under a name that can stand for another one in a build for
  /// ThreadSanitizer.
  package typealias Guarded<Value: ~Copyable> = Mutex<Value>
#endif
