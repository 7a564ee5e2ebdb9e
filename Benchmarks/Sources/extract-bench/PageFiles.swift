import Foundation

/// Pages on disk.
enum PageFiles {
  /// The contents of a file, of the files below a folder, or of those in a `.tar.gz`.
  static func read(_ path: String) throws -> [[UInt8]] {
    if path.hasSuffix(".tar.gz") { return try unpacked(path) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: path])
    }
    guard isFolder.boolValue else { return [Array(try Data(contentsOf: URL(filePath: path)))] }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted().flatMap { try read("\(path)/\($0)") }
  }

  private static func unpacked(_ path: String) throws -> [[UInt8]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tar = try Process.run(
      URL(filePath: "/usr/bin/env"), arguments: ["tar", "-xzf", path, "-C", folder.path(percentEncoded: false)])
    tar.waitUntilExit()
    return try read(folder.path(percentEncoded: false))
  }
}
