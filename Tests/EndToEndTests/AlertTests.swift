import Foundation
import RPCTestKit
import Synchronization
import TestKit
import Testing

/// Saved searches and watches, against kill -9 and receivers that fail.
@Suite(.serialized) struct AlertTests {
  private static let count = 5

  /// Answers once it may; before that a delivery hangs.
  private final class Gate: Sendable {
    let isOpen = Mutex(false)
    func open() { isOpen.withLock { $0 = true } }
  }

  @Test func aKilledServiceRepeatsADeliveryAndLosesNone() async throws {
    let gate = Gate()
    let receiver = try ScriptedWebServer { _ in
      gate.isOpen.withLock(\.self) ? WebAnswer(204) : WebAnswer(steps: [.hang])
    }
    try await Stack.run(["NEWSWIRE_ALERT_ALLOW": "127.0.0.1"]) { stack in
      let hook = "http://\(receiver.place)/hook?token=hidden"
      let added = try await stack.json("alerts", "add", "storms", "storm", "--webhook", hook)
      let secret = try #require(added.secret.string)
      #expect(secret.hasPrefix("whsec_"))
      _ = try await stack.client.run(["send", "-", "--wait"], input: Data(Self.lines.utf8))
      try await eventually("the receiver has a delivery") { !receiver.questions.isEmpty }
      try await stack.kill(.query)
      gate.open()
      try await stack.start([.query])
      try await eventually("all are delivered") {
        let alert = try await stack.json("alerts", "show", "storms").alert
        return alert.articleCount.string == "\(Self.count)" && alert.waiting.int ?? 0 == 0
      } otherwise: {
        try await stack.client.run(["alerts", "list", "--json"]).output + stack.log(of: .query)
      }
      check(receiver.questions)
      let list = try await stack.client.run(["alerts", "list", "--json"]).output
      for text in [list, stack.log(of: .query)] {
        #expect(!text.contains(secret.dropFirst(6)) && !text.contains("hidden"))
      }
    }
  }

  private func check(_ questions: [WebQuestion]) {
    let ids = questions.compactMap { $0.headers["webhook-id"] }
    #expect(ids.count > Set(ids).count, "what was not answered was not repeated: \(ids)")
    #expect(questions.allSatisfy { $0.method == "POST" && $0.headers["webhook-signature"]?.hasPrefix("v1,") == true })
    var seen: Set<String> = []
    let once = questions.filter { $0.headers["webhook-id"].map { seen.insert($0).inserted } ?? false }
    let bodies = once.map { String(decoding: $0.body, as: UTF8.self) }.joined()
    for number in 1...Self.count {
      #expect(bodies.components(separatedBy: "storms.example/\(number)\"").count == 2, "report \(number)")
    }
  }

  @Test func aCommandGetsEachBatchUntilItTakesIt() async throws {
    try await Stack.run { stack in
      _ = try await stack.client.run(["send", "-", "--wait"], input: Data(Self.lines.utf8))
      let (cursor, taken) = (stack.folder.appending(path: "cursor").path, stack.folder.appending(path: "taken").path)
      for wrong in ["88x2", "99999999"] {
        let failed = try await stack.client.run(["watch", "storm", "--cursor", wrong, "--cursor-file", cursor])
        #expect(failed.exitCode != 0 && !FileManager.default.fileExists(atPath: cursor), "\(wrong)")
      }
      let watch = ["watch", "storm", "--from-start", "--cursor-file", cursor, "--count", "\(Self.count)"]
      let refused = try await stack.client.run(watch + ["--exec", "exit 3", "--exec-attempts", "1"])
      #expect(refused.exitCode == 75 && refused.errors.contains("exit code 3"), "\(refused.errors)")
      let done = try await stack.client.run(watch + ["--exec", "cat >> \(taken)"])
      #expect(done.exitCode == 0 && done.output.isEmpty, "\(done.errors)")
      let lines = try String(contentsOfFile: taken, encoding: .utf8)
      let (kept, both) = (try String(contentsOfFile: cursor, encoding: .utf8), watch + ["--cursor", "0"])
      #expect(try await stack.client.run(both.filter { $0 != "--from-start" }).exitCode == 64)
      #expect(try String(contentsOfFile: cursor, encoding: .utf8) == kept)
      #expect(try JSON.lines(lines).compactMap(\.url.string).count == Self.count)
    }
  }

  /// Documents that differ in words, so that none is a copy of another.
  private static let lines =
    (1...count).map { number in
      let words = (0..<40).map { "word\((number * 7_919 + $0 * 104_729) % 9_973)" }.joined(separator: " ")
      let text = "The storm number \(number) came over Skelmouth with \(words). The council met on Monday."
      return
        #"{"url":"https://storms.example/\#(number)","title":"Storm \#(number)","text":"\#(text)","language":"en"}"#
    }.joined(separator: "\n") + "\n"
}
