import Foundation

/// `submit-bench [FOLDER]` measures durable intake on the disk below FOLDER, by default the current one.
@main
enum Main {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count <= 1, arguments.first?.hasPrefix("-") != true else {
      FileHandle.standardError.write(Data("usage: submit-bench [FOLDER]\n".utf8))
      exit(64)
    }
    let parent = arguments.first ?? "."
    let folder = "\(parent)/submit-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await Bench(folder: folder).run()
  }
}
