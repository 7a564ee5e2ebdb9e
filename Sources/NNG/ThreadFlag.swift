internal import Glibc

/// A flag of the thread that asks. Swift has no thread-local variables of its own.
struct ThreadFlag: Sendable {
  private let key: pthread_key_t

  init() {
    var key = pthread_key_t()
    let status = pthread_key_create(&key, nil)
    precondition(status == 0, "no key for a thread-local value is left in this process")
    self.key = key
  }

  func give() { pthread_setspecific(key, UnsafeRawPointer(bitPattern: 1)) }

  /// Whether the flag was given; it is gone after.
  func take() -> Bool {
    guard pthread_getspecific(key) != nil else { return false }
    pthread_setspecific(key, nil)
    return true
  }
}
