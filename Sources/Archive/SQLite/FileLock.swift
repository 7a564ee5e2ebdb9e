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
      let holder = Self.holder(descriptor)
      Glibc.close(descriptor)
      throw ArchiveError(
        .locked, message: "\(store) is in use by \(holder): stop that first, or give this one another place")
    }
    let text = Array("\(getpid())\n".utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, text, text.count, 0)
    self.descriptor = Mutex(descriptor)
  }

  private static func holder(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let digits = String(decoding: bytes[..<max(0, count)], as: UTF8.self).prefix { $0.isNumber }
    return digits.isEmpty ? "another process" : "process \(digits)"
  }

  func release() {
    descriptor.withLock { descriptor in
      if let open = descriptor { Glibc.close(open) }
      descriptor = nil
    }
  }

  deinit { release() }
}
