import Foundation
import Models
import NNG
import Operations
import Testing

@testable import CLI

@Suite struct StackTests {
  let plan = StackPlan(
    layout: StackLayout(folder: "/d"), ingest: Address(.tcp, host: "127.0.0.1", port: 7_301),
    query: Address(.tcp, host: "127.0.0.1", port: 7_302), workers: 2, gracePeriod: .seconds(25), logFormat: .text)

  @Test func everyProcessIsToldWhereTheOthersAre() {
    #expect(plan.services.map(\.name) == ["ingest", "query"])
    #expect(plan.enrichers.map(\.name) == ["enrich-1", "enrich-2"])
    #expect(plan.enrichers.map(\.address.port) == [7_303, 7_304])
    #expect(
      plan.enrichers[1].arguments == [
        "--listen", "tcp://127.0.0.1:7304", "--log-format", "text", "--grace-period", "25s",
        "--ingest", "tcp://127.0.0.1:7301", "--query", "tcp://127.0.0.1:7302",
      ])
    #expect(plan.services[0].arguments.suffix(2) == ["--queue", "sqlite:/d/queue.sqlite"])
  }

  @Test func everyProcessReadsTheStacksConfiguration() {
    var plan = plan
    plan.config = "/etc/newswire.json"
    for child in plan.services + plan.enrichers {
      let place = child.arguments.firstIndex(of: "--config")
      #expect(place.map { child.arguments[$0 + 1] } == "/etc/newswire.json", "\(child.name)")
    }
  }

  @Test func workersAreToldOfTheVectorModel() {
    var plan = plan
    plan.vectorModel = "/models/m"
    #expect(plan.enrichers.allSatisfy { $0.arguments.suffix(2) == ["--vector-model", "/models/m"] })
    #expect(plan.services.allSatisfy { !$0.arguments.contains("--vector-model") })
  }

  @Test func noWorkersIsAllowed() {
    var plan = plan
    plan.workers = 0
    #expect(plan.enrichers.isEmpty)
  }

  @Test func restartsSlowDownAndForget() {
    var policy = RestartPolicy()
    #expect(policy.pause(afterRunning: .zero) == .milliseconds(250))
    #expect(policy.pause(afterRunning: .zero) == .milliseconds(500))
    for _ in 0..<20 { _ = policy.pause(afterRunning: .zero) }
    #expect(policy.pause(afterRunning: .zero) == .seconds(30))
    #expect(policy.pause(afterRunning: .seconds(61)) == .milliseconds(250))
  }

  @Test func aFullDiskIsToldOnceAndOutlived() {
    let state = StackState(
      version: "1", processID: 2, isReady: true, ingest: "tcp://a:1", query: "tcp://a:2", children: [])
    let full = ProgramFailure(.inputOutput, "no space left")
    var answers: [ProgramFailure?] = [nil, full, full, nil, nil]
    var keeper = StateKeeper { _ throws(ProgramFailure) in
      if let failure = answers.removeFirst() { throw failure }
    }
    #expect(keeper.keep(state) == .nothing)
    #expect(keeper.keep(state) == .fellBehind(reason: "no space left"))
    #expect(keeper.isBehind)
    #expect(keeper.keep(state) == .nothing)
    #expect(keeper.keep(state) == .caughtUp)
    #expect(!keeper.isBehind)
    #expect(keeper.keep(state) == .nothing)
  }

  @Test func stateComesBackAsItWasWritten() {
    let state = StackState(
      version: "1", processID: 2, isReady: true, ingest: "tcp://a:1", query: "tcp://a:2",
      children: [StackState.Child(name: "ingest", processID: 3, address: "tcp://a:1", log: "/l", restarts: 4)])
    #expect(StackState(Array(state.json.utf8)) == state)
    #expect(StackState(Array("{}".utf8)) == nil)
  }

  @Test func whatIsLeftWithoutItsSupervisorIsNamed() {
    let children = [("ingest", Int32(7)), ("query", 0), ("enrich-1", 8)].map {
      StackState.Child(name: $0.0, processID: $0.1, address: "tcp://a:1", log: "/l", restarts: 0)
    }
    let state = StackState(
      version: "1", processID: 6, isReady: true, ingest: "tcp://a:1", query: "tcp://a:2", children: children)
    let failure = StackTexts.orphaned(state)
    #expect(failure.exitStatus == .unavailable)
    for words in ["process 6", "ingest, enrich-1 still run", "`newswire down`"] {
      #expect(failure.message.contains(words))
    }
  }

  @Test func anEndBySignalIsNoExitCode() {
    #expect(ProcessEnd.signal(9).field.name == "signal")
    #expect(ProcessEnd.signal(9).exitStatus == .software)
    #expect(ProcessEnd.exit(code: 78).field.name == "code")
    #expect(ProcessEnd.exit(code: 78).exitStatus == .badConfiguration)
  }

  @Test func dataFolder() {
    #expect(StackLayout.defaultFolder(["XDG_DATA_HOME": "/x", "HOME": "/h"]) == "/x/newswire")
    #expect(StackLayout.defaultFolder(["HOME": "/h"]) == "/h/.local/share/newswire")
  }

  @Test(arguments: [
    (StatusCode.unavailable, Operations.ExitStatus.unavailable, "start the stack with `newswire up`"),
    (.deadlineExceeded, .tryLater, "--timeout"), (.resourceExhausted, .tryLater, "try again later"),
    (.permissionDenied, .denied, "refuses"), (.unimplemented, .software, "does not know this call"),
    (.internal, .software, "its log says more"), (.notFound, .noInput, "reason"),
  ])
  func failuresSayWhatToDo(code: StatusCode, exitStatus: Operations.ExitStatus, words: String) {
    let failure = CallFailure.failure(
      Status(code: code, message: "reason"), at: .ingest, [Address(.tcp, host: "127.0.0.1", port: 7_301)])
    #expect(failure.exitStatus == exitStatus)
    #expect(failure.message.contains(words))
  }

  @Test func commandsParse() throws {
    _ = try NewswireCommand.parseAsRoot(["search", "open", "models", "--after", "2025-02-10", "--json"])
    _ = try NewswireCommand.parseAsRoot(["dead", "retry", "--all"])
    _ = try NewswireCommand.parseAsRoot(["watch", "storm", "-sport", "--after", "-7d", "--count", "1"])
    #expect(throws: (any Error).self) { try NewswireCommand.parseAsRoot(["search", "--limti", "5", "x"]) }
    for (command, limit) in [("search", "100"), ("similar", "50"), ("sources", "1000")] {
      _ = try NewswireCommand.parseAsRoot([command, "x", "--limit", limit])
      for wrong in [limit + "0", "0", "-1", "many"] {
        #expect(throws: (any Error).self) { try NewswireCommand.parseAsRoot([command, "x", "--limit", wrong]) }
      }
    }
    #expect(throws: (any Error).self) { try NewswireCommand.parseAsRoot(["dead", "drop"]) }
    #expect(throws: (any Error).self) { try NewswireCommand.parseAsRoot(["send"]) }
    #expect(throws: (any Error).self) { try NewswireCommand.parseAsRoot(["search", "--after", "whenever"]) }
  }

  @Test func aMistypedCommandIsAskedAfter() throws {
    for arguments in [[], ["search", "x"], ["help", "send"], ["help"], ["--version"], ["-h"]] {
      try CommandName.check(arguments, of: NewswireCommand.self)
    }
    for (arguments, words) in [
      (["serach", "x"], "did you mean \"search\"?"), (["help", "sned"], "did you mean \"send\"?"),
      (["nonsense"], "newswire --help"), (["\u{1B}[2J"], "newswire --help"),
    ] {
      let failure = #expect(throws: ProgramFailure.self) {
        try CommandName.check(arguments, of: NewswireCommand.self)
      }
      #expect(failure?.exitStatus == .usage && failure?.message.contains(words) == true)
      #expect(failure?.message.contains("\u{1B}") == false)
    }
  }

  @Test func shortDatesStandInTheReadersZone() throws {
    let oslo = try #require(TimeZone(identifier: "Europe/Oslo")), utc = try #require(TimeZone(identifier: "UTC"))
    let time = try #require(Timestamp(rfc3339: "2025-07-10T23:30:00-02:00"))
    #expect(ReadingForms.shortDate(time, in: oslo) == "2025-07-11 03:30 +02:00")
    #expect(ReadingForms.shortDate(time, in: utc) == "2025-07-11 01:30 UTC")
    #expect(ReadingForms.shortDate(nil, in: utc) == "no date")
    var article = ArticleSummary(id: "a", title: "Undated")
    article.receivedAt = time
    #expect(ReadingForms.shortDate(of: article, in: utc) == "no date; received 2025-07-11 01:30 UTC")
  }
}
