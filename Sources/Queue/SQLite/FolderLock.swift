internal import Foundation

/// Keeps a second process away from a queue's file for as long as this value lives.
///
/// The lock is an flock on `PATH.lock`: it belongs to the open file and is gone with the process, however that ends.
final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock for the file at `path`; its folder is made when it is missing.
  init(path: String) throws(QueueError) {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw QueueError(.storageFailed, "cannot make the folder \(folder)", cause: error)
      }
    }
    let lockPath = path + ".lock"
    descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw QueueError(.storageFailed, "cannot write \(lockPath): \(String(cString: strerror(errno)))")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = Self.holder(descriptor)
      Foundation.close(descriptor)
      throw QueueError(
        .inUse, "\(path) is in use by \(holder): stop that first, or give this one another place")
    }
    let text = Array("\(getpid())\n".utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, text, text.count, 0)
  }

  deinit { Foundation.close(descriptor) }

  private static func holder(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let digits = String(decoding: bytes[..<max(0, count)], as: UTF8.self).prefix { $0.isNumber }
    return digits.isEmpty ? "another process" : "process \(digits)"
  }
}
