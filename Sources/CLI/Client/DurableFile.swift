import Foundation

/// A file that is replaced whole: after a crash or a power cut there is the old one or the new one.
enum DurableFile {
  private static let linksMax = 40

  /// Puts data where a file was, or none; they are on the disk when this returns.
  ///
  /// Links lead to the file, whose mode stays. What is no regular file, as /dev/stdout or a named pipe, is written to.
  static func replace(_ path: String, with data: Data) throws {
    guard let file = try place(of: path) else { return try append(data, to: path) }
    let folderPath = URL(filePath: file).deletingLastPathComponent().path
    let new = "\(folderPath)/.newswire-\(UUID().uuidString)"
    let descriptor = try checked(open(new, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666))
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      var old = stat()
      if stat(file, &old) == 0 { _ = try checked(fchmod(descriptor, old.st_mode & 0o7777)) }
      try handle.write(contentsOf: data)
      try handle.synchronize()
      try handle.close()
      _ = try checked(rename(new, file))
    } catch {
      unlink(new)
      throw error
    }
    // The new name is on the disk when the folder is.
    let folder = open(folderPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// The regular file that a path means, there or not; nothing for what has to be written to.
  private static func place(of path: String) throws -> String? {
    var info = stat()
    if stat(path, &info) == 0, info.st_mode & S_IFMT != S_IFREG { return nil }
    var file = path
    for _ in 0..<linksMax {
      // What the process has open already is not for us to replace.
      if file.hasPrefix("/proc/") { return nil }
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: file) else { return file }
      file =
        target.hasPrefix("/") ? target : URL(filePath: file).deletingLastPathComponent().appending(path: target).path
    }
    throw POSIXError(.ELOOP)
  }

  private static func append(_ data: Data, to path: String) throws {
    let descriptor = try checked(open(path, O_WRONLY | O_APPEND | O_CLOEXEC))
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try handle.write(contentsOf: data)
    try handle.close()
  }

  private static func checked(_ result: Int32) throws -> Int32 {
    guard result >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return result
  }
}
