import Foundation

/// Copies of a queue's files as they are on the disk at a moment, without what a process does when it closes them.
public enum QueueImage {
  /// Copies the queue at `path` to `copy`, whose folder is made.
  public static func copy(_ path: String, to copy: String) throws {
    let files = FileManager.default
    try files.createDirectory(
      atPath: (copy as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    for suffix in ["", "-wal"] where files.fileExists(atPath: path + suffix) {
      try files.copyItem(atPath: path + suffix, toPath: copy + suffix)
    }
  }
}
