import Glibc
import Synchronization

/// A lock on a file beside the store: one process at a time has the archive open. The system takes it back when the process
/// ends, however it ends.
final class FileLock: Sendable {
  private let descriptor: Mutex<Int32?>

  init(path: String, for store: String) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ArchiveError(
        .unavailable, message: "\(path) cannot be opened: \(String(cString: strerror(errno)))", storeCode: Int(errno))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(descriptor)
      throw ArchiveError(
        .locked, message: "\(store) is open in another process; stop that one, or give this one a folder of its own")
    }
    self.descriptor = Mutex(descriptor)
  }

  func release() {
    descriptor.withLock { descriptor in
      if let open = descriptor { Glibc.close(open) }
      descriptor = nil
    }
  }

  deinit { release() }
}
