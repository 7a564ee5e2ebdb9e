import Foundation

/// `extract-bench [PATH …]` measures extraction on the pages at these paths: files, folders, `.tar.gz` archives; without
/// a path, on pages that it makes up. `--rounds N` repeats (3).
@main
enum Main {
  static func main() throws {
    var paths = Array(CommandLine.arguments.dropFirst())
    var rounds = 3
    if let option = paths.firstIndex(of: "--rounds"), option + 1 < paths.count, let count = Int(paths[option + 1]) {
      rounds = max(count, 1)
      paths.removeSubrange(option...(option + 1))
    }
    guard !paths.contains(where: { $0.hasPrefix("-") }) else {
      FileHandle.standardError.write(Data("usage: extract-bench [--rounds N] [PATH ...]\n".utf8))
      exit(64)
    }
    let pages = paths.isEmpty ? MadeUpPage.all : try paths.flatMap { try PageFiles.read($0) }
    guard !pages.isEmpty else {
      FileHandle.standardError.write(Data("no pages there\n".utf8))
      exit(66)
    }
    Bench(pages: pages, rounds: rounds).run()
  }
}
