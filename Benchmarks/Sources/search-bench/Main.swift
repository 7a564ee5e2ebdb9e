import Foundation
import Operations

/// `search-bench [--articles N] [--folder DIR] [--dump FILE] [--queries FILE] [--answers FILE] [--only NAME]` makes an
/// archive of N made-up articles, by default 300,000, in DIR, unless it is there from an earlier run, and measures searches in it.
///
/// `--dump FILE` writes the articles as JSON Lines for a peer to index, and `--queries FILE` the questions of the mix.
/// `--answers FILE` writes what each question finds, with ranks, snippets and marks: two versions that answer alike write the same file.
/// `--only NAME` asks the kinds of questions whose names hold NAME.
@main
enum Main {
  static func main() async throws {
    var options = Options()
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      guard let value = arguments.popFirst() else { usage() }
      switch argument {
      case "--articles": options.articles = Int(value).map { max(1_000, $0) } ?? options.articles
      case "--folder": options.folder = value
      case "--dump": options.dump = value
      case "--queries": options.queries = value
      case "--answers": options.answers = value
      case "--only": options.only = value
      default: usage()
      }
    }
    // As newswire-query does.
    FreedMemory.keep()
    try await Bench(options).run()
  }

  private static func usage() -> Never {
    let text =
      "usage: search-bench [--articles N] [--folder DIR] [--dump FILE] [--queries FILE] [--answers FILE] [--only NAME]\n"
    FileHandle.standardError.write(Data(text.utf8))
    exit(64)
  }
}

/// What to measure.
struct Options: Sendable {
  var articles = 300_000
  var folder = "search-bench-archive"
  var dump: String?
  var queries: String?
  var answers: String?
  var only = ""
}
