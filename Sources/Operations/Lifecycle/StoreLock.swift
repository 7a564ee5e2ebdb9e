import Foundation

/// Keeps a second process away from a store's files, for as long as this value lives.
///
/// The lock belongs to the open file (flock), so it is gone with the process, however that ends.
public final class StoreLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock for the file at `path`, whose folder is made when it is missing.
  ///
  /// - Throws: ``ProgramFailure``: 78 when another process holds the lock, 74 when the folder cannot be written.
  public init(path: String, setting: String) throws(ProgramFailure) {
    let folder = (path as NSString).deletingLastPathComponent
    let lockPath = path + ".lock"
    if !folder.isEmpty {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw ProgramFailure(.inputOutput, "cannot make the folder \(folder): \(error.localizedDescription)")
      }
    }
    descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ProgramFailure(.inputOutput, "cannot write \(lockPath): \(String(cString: strerror(errno)))")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = Self.holder(descriptor)
      close(descriptor)
      throw .badConfiguration(
        "\(path) is in use by \(holder.map { "process \($0)" } ?? "another process"): "
          + "stop that first, or give another place with \(setting)")
    }
    let text = "\(getpid())\n"
    _ = ftruncate(descriptor, 0)
    _ = text.withCString { pwrite(descriptor, $0, strlen($0), 0) }
  }

  deinit { close(descriptor) }

  private static func holder(_ descriptor: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return Int32(String(decoding: bytes[..<count], as: UTF8.self).prefix { $0.isNumber })
  }
}
