import Archive
import Foundation
import GRDB
import Models
import Wire

/// Makes the archive and asks it.
struct Bench {
  private let options: Options
  private let articles = MadeUpArticles()

  /// Articles of one delivery.
  static let batch = 256
  /// Deliveries on their way at once, as from several workers.
  static let deliveries = 2

  init(_ options: Options) { self.options = options }

  func run() async throws {
    let path = "\(options.folder)/archive.sqlite"
    let isThere = FileManager.default.fileExists(atPath: path)
    let arrivals = Arrivals()
    let archive = try SQLiteArticleArchive.open(path: path, options: arrivals.options)
    let stored = try await archive.stats().articles
    if !isThere || stored < options.articles { try await fill(archive, from: stored) }
    let stats = try await archive.stats()
    print("archive: \(stats.articles) articles, \(stats.storeBytes >> 20) MiB")
    if let dump = options.dump { try write(dump) }
    let questions = Questions(articles.words.words)
    if let file = options.queries {
      let lines = questions.kinds.flatMap { kind in kind.texts.map { "\(kind.name)\t\($0)" } }
      try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    }
    if let file = options.answers { try await Answers(archive).write(questions, to: file) }
    if options.only.isEmpty || options.only == "stories" {
      try await arrivals.measure(archive, articles, from: options.articles)
      try await Readings(archive, articles, count: options.articles).measure()
    }
    try await ask(archive, questions)
    try await archive.close()
  }

  private func fill(_ archive: SQLiteArticleArchive, from first: Int) async throws {
    let (start, clock) = (ProcessTime.now, ContinuousClock.now)
    var window = (first, clock, start)
    for begin in stride(from: first, to: options.articles, by: Self.batch * Self.deliveries) {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for delivery in 0..<Self.deliveries {
          let from = begin + delivery * Self.batch
          group.addTask {
            let batch = (from..<max(from, min(from + Self.batch, options.articles))).map { articles.article($0) }
            if !batch.isEmpty { _ = try await archive.put(batch) }
          }
        }
        try await group.waitForAll()
      }
      let done = min(begin + Self.batch * Self.deliveries, options.articles)
      guard done - window.0 >= 25_000 || done == options.articles else { continue }
      let count = Double(done - window.0)
      let rate = count / (ContinuousClock.now - window.1).seconds
      let cost = (ProcessTime.now - window.2) / count * 1e6
      print(String(format: "put: %7d articles, %.0f a second, %.0f µs CPU each", done, rate, cost))
      window = (done, ContinuousClock.now, ProcessTime.now)
    }
    let made = ProcessTime.now
    for number in first..<min(first + 2_000, options.articles) { _ = articles.article(number) }
    print(String(format: "(making an article: %.0f µs CPU of it)", (ProcessTime.now - made) / 2_000 * 1e6))
  }

  private func write(_ path: String) throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    for number in 0..<options.articles {
      let article = articles.article(number)
      let line = try JSONSerialization.data(withJSONObject: [
        "title": article.title, "standfirst": article.standfirst?.text ?? "", "body": article.body, "number": number,
      ])
      try file.write(contentsOf: line + Data([0x0A]))
    }
    try file.close()
  }

  private func ask(_ archive: SQLiteArticleArchive, _ questions: Questions) async throws {
    print("CPU ms a search, relevance, 10 hits with snippets: mean · median · p99 | newest | with facets")
    var mix: [Double] = []
    for kind in questions.kinds where options.only.isEmpty || kind.name.contains(options.only) {
      var rows: [[Double]] = []
      for (order, facets) in [(Models.SortOrder.relevance, false), (.newest, false), (.relevance, true)] {
        _ = try await times(archive, kind.texts, order, facets)
        rows.append(try await times(archive, kind.texts, order, facets))
      }
      mix += rows[0] + rows[1]
      let name = kind.name.padding(toLength: 28, withPad: " ", startingAt: 0)
      print(
        String(
          format: "  \(name) %6.2f · %6.2f · %6.2f | %6.2f | %6.2f", rows[0].mean, rows[0].share(0.5),
          rows[0].share(0.99),
          rows[1].mean, rows[2].mean))
    }
    print(String(format: "mix of all, relevance and newest: median %.2f, p99 %.2f ms", mix.share(0.5), mix.share(0.99)))
    print("resident at most: \(ProcessTime.peakMebibytes) MiB, pages of the mapped file included")
  }

  private func times(
    _ archive: SQLiteArticleArchive, _ texts: [String], _ order: Models.SortOrder, _ facets: Bool
  ) async throws -> [Double] {
    var times: [Double] = []
    for text in texts {
      let start = ProcessTime.now
      _ = try await archive.search(
        SearchRequest(filter: ArticleFilter(text: text), order: order, limit: 10, facets: facets))
      times.append((ProcessTime.now - start) * 1_000)
    }
    return times
  }
}

/// What this process used.
enum ProcessTime {
  /// CPU seconds of all its threads.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that the process had at once.
  static var peakMebibytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss >> 10
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension [Double] {
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
  func share(_ share: Double) -> Double { isEmpty ? 0 : sorted()[Swift.min(count - 1, Int(Double(count) * share))] }
}
