import Foundation

/// A file that is replaced whole: after a crash or a power cut there is the old one or the new one.
enum DurableFile {
  /// Puts data where a file was, or none; they are on the disk when this returns.
  static func replace(_ path: String, with data: Data) throws {
    let new = path + ".new"
    guard FileManager.default.createFile(atPath: new, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
    let handle = try FileHandle(forWritingTo: URL(filePath: new))
    try handle.write(contentsOf: data)
    try handle.synchronize()
    try handle.close()
    guard rename(new, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    // The new name is on the disk when the folder is.
    let folder = open(URL(filePath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }
}
