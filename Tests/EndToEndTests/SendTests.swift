import Foundation
import Testing

/// `newswire send` with what people have: archives, crawls, tables, and runs that are cut off.
@Suite(.serialized) struct SendTests {
  @Test func archivesCrawlsAndTablesGiveTheirArticles() async throws {
    try await Stack.run { stack in
      let folder = stack.folder.appending(path: "in")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      func path(_ name: String) -> String { folder.appending(path: name).path }
      try Data(Self.page("Ferry").utf8).write(to: folder.appending(path: "ferry.html"))
      try Data("GIF89a".utf8).write(to: folder.appending(path: "logo.gif"))
      let zip = try await Program(name: "python3", directory: URL(filePath: "/usr/bin")).run(
        ["-m", "zipfile", "-c", path("pages.zip"), path("ferry.html"), path("logo.gif")])
      #expect(zip.exitCode == 0, "\(zip.errors)")
      try Data((Self.record("Bridge") + Self.record("Tunnel")).utf8).write(to: folder.appending(path: "crawl.warc"))
      let gzip = try await Program(name: "gzip", directory: URL(filePath: "/usr/bin")).run([path("crawl.warc")])
      #expect(gzip.exitCode == 0, "\(gzip.errors)")
      let table = "Nr;Headline;Inhalt\n1;Thaw;The ice on the lake of Orrin has gone, a fortnight early.\n2;Empty;\n"
      try Data(table.utf8).write(to: folder.appending(path: "table.csv"))

      let sent = try await stack.client.run([
        "send", path("pages.zip"), path("crawl*.gz"), path("table.csv"), "--map", "title=Headline,body=Inhalt",
        "--wait",
        "--json",
      ])
      #expect(sent.exitCode == 65, "one record has no text\n\(sent.errors)")
      let lines = try JSON.lines(sent.output)
      let accepted = lines.filter { $0.result.outcome.string == "OUTCOME_ACCEPTED" }
      #expect(accepted.map { $0.entry.string ?? "" } == ["ferry.html", "", "", ""])
      #expect(accepted.map { $0.record.int ?? 0 } == [0, 1, 2, 0])
      #expect(accepted.map { $0.line.int ?? 0 } == [0, 0, 0, 2])
      let refused = try #require(lines.first { $0.result.outcome.string == "OUTCOME_REFUSED" })
      #expect(refused.file.string == path("table.csv"))
      #expect(refused.line.int == 3)
      #expect(refused.result.reason.string?.contains("Inhalt") == true)
      #expect(sent.errors.contains("left out 1 file or entry"))
      let articles = try await stack.export()
      #expect(Set(articles.compactMap(\.title.string)) == ["Ferry", "Bridge", "Tunnel", "Thaw"])
      #expect(
        Set(articles.compactMap(\.url.string)) == ["https://crawl.example/Bridge", "https://crawl.example/Tunnel"])
    }
  }

  /// Killed in the middle, a run goes on where it was: nothing is lost, nothing is there twice.
  @Test func aKilledRunGoesOn() async throws {
    try await Stack.run { stack in
      let count = 300
      let file = stack.folder.appending(path: "in.jsonl")
      let lines = (1...count).map { number in
        #"{"url": "https://resume.example/\#(number)", "title": "Report \#(number)", "text": "Report \#(number) of the harbour."}"#
      }
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
      let state = stack.folder.appending(path: "run.state").path
      let arguments = ["send", file.path, "--resume", state]

      let exit = ExitSignal()
      let process = stack.client.process(arguments + ["--rate", "100"])
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      process.terminationHandler = { exit.fulfil(with: $0.terminationStatus) }
      try Program.starting.withLock { _ in try process.run() }
      try await eventually("something is noted as sent") {
        (try? String(contentsOfFile: state, encoding: .utf8))?.contains("itemCount") == true
      }
      kill(process.processIdentifier, SIGKILL)
      _ = await exit.wait()

      let rest = try await stack.client.run(arguments)
      #expect(rest.exitCode == 0, "\(rest.errors)")
      let sent = try #require(rest.output.split(separator: " ").first.flatMap { Int($0) })
      #expect((1..<count).contains(sent), "the second run sends what the first one did not: \(rest.output)")
      let again = try await stack.client.run(arguments)
      #expect(again.output.contains("0 documents") && again.output.contains("1 file sent before"), "\(again.output)")
      try await stack.waitUntilDrained()
      let urls = try await stack.export().compactMap(\.url.string)
      #expect(urls.count == count)
      #expect(Set(urls).count == count)
    }
  }

  private static func page(_ title: String) -> String {
    """
    <html lang="en"><head><title>\(title)</title></head><body><article><h1>\(title)</h1>
    <p>The \(title.lowercased()) of Skelmouth is in use again after nine days, the harbour master said on Monday, and the
    first crossing was full before the sun was up.</p>
    <p>Two engines were replaced. The shops, which had lived on what one boat could carry, expect fresh bread and
    newspapers again from Tuesday, and the \(title.lowercased()) will stay open through the night.</p>
    </article></body></html>
    """
  }

  private static func record(_ title: String) -> String {
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(title)
    let head = [
      "WARC/1.0", "WARC-Type: response", "WARC-Target-URI: https://crawl.example/\(title)",
      "Content-Type: application/http; msgtype=response", "Content-Length: \(block.utf8.count)", "", "",
    ]
    return head.joined(separator: "\r\n") + block + "\r\n\r\n"
  }
}
