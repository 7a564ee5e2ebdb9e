import Foundation

/// The files of this repository.
enum Repository {
  /// One file and its lines.
  struct File: Sendable {
    /// From the repository's root: "Sources/NNG/Socket.swift".
    var path: String
    var lines: [String]

    var folder: String { (path as NSString).deletingLastPathComponent }
  }

  /// Generated code is not ours to tidy, and fuzzers keep inputs that are broken on purpose.
  private static let leftOut = [
    ".build", ".git", ".newswire", "Generated", "CNewswireProtos", "Corpus", "node_modules",
  ]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every file with one of these endings below one of these folders.
  static func files(_ endings: Set<String>, in folders: [String]) throws -> [File] {
    try folders.flatMap { folder in
      let base = root.appending(path: folder)
      guard let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil) else {
        return [File]()
      }
      var files: [File] = []
      for case let url as URL in walk {
        if leftOut.contains(url.lastPathComponent) {
          walk.skipDescendants()
        } else if endings.contains(url.pathExtension) {
          let text = try String(contentsOf: url, encoding: .utf8)
          let path = String(url.path.dropFirst(root.path.count)).drop { $0 == "/" }
          files.append(File(path: String(path), lines: text.components(separatedBy: "\n")))
        }
      }
      return files.sorted { $0.path < $1.path }
    }
  }

  static func swiftFiles(in folders: [String] = ["Sources", "Tests"]) throws -> [File] {
    try files(["swift"], in: folders)
  }

  /// The modules that a file imports.
  static func imports(_ file: File) -> [(line: Int, isPublic: Bool, module: String)] {
    file.lines.enumerated().compactMap { index, line in
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "import"), place < 3, words.count > place + 1,
        words[..<place].allSatisfy({
          ["public", "internal", "private", "package", "@testable", "@preconcurrency"].contains($0)
        })
      else { return nil }
      let module = words.last(where: { !$0.isEmpty })?.split(separator: ".").first.map(String.init) ?? ""
      return (index + 1, words[..<place].contains("public"), module)
    }
  }
}
