import CPeerXML
import Formats
import Foundation
import Models

/// Text and all facts of pages, beside libxml2's bare parse in C in the same run; one thread, CPU time of the process.
struct Bench {
  private let pages: [[UInt8]]
  private let rounds: Int

  init(pages: [[UInt8]], rounds: Int) {
    self.pages = pages
    self.rounds = rounds
  }

  func run() {
    let bytes = pages.reduce(0) { $0 + $1.count }
    print("\(pages.count) pages, \(bytes / pages.count / 1_000) KB on average; best of \(rounds) rounds\n")
    let documents = pages.map { Document(url: "https://echo.example/a", contentType: "text/html", content: $0) }
    var refused = 0
    let ours = best {
      refused = 0
      for document in documents where (try? FormatCatalog.standard.parse(document)) == nil { refused += 1 }
    }
    let peer = best {
      for page in pages { page.withUnsafeBufferPointer { _ = cpeer_parse_html($0.baseAddress, $0.count) } }
    }
    print("| | pages per CPU-s | MB per CPU-s |\n|---|---:|---:|")
    row("text and all facts (Formats)", ours, bytes)
    row("libxml2's tree alone, from C", peer, bytes)
    if refused > 0 { print("\n\(refused) pages gave no article") }
  }

  private func row(_ name: String, _ seconds: Double, _ bytes: Int) {
    print("| \(name) | \(Int(Double(pages.count) / seconds)) | \(Int(Double(bytes) / seconds / 1e6)) |")
  }

  /// CPU seconds of the quickest round, after one that warms up.
  private func best(_ work: () -> Void) -> Double {
    work()
    return (0..<rounds).map { _ in
      let start = Self.cpuSeconds()
      work()
      return Self.cpuSeconds() - start
    }.min() ?? 0
  }

  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
