import Formats
import Foundation
import Models
import Operations
import Testing

@testable import CLI

@Suite struct SendTests {
  @Test func aFullQueueIsWaitedForAsLongAsItTakes() {
    let status = Status(code: .resourceExhausted, details: [.retry(RetryInfo(retryAfterMilliseconds: 700))])
    let policy = SubmitPolicy()
    let decision = policy.decide(status, batchCount: 5, attempts: 99, hasSucceeded: false, waited: .seconds(9_999))
    #expect(decision == .wait(.milliseconds(700)))
    let silent = policy.decide(
      Status(code: .resourceExhausted), batchCount: 5, attempts: 4, hasSucceeded: false, waited: .zero)
    #expect(silent == .wait(.milliseconds(800)))
  }

  @Test func batchesShrinkToWhatThereIsRoomForAndGrowAgain() {
    var size = BatchSize()
    for count in [64, 32, 16, 8, 4, 2, 1, 1] {
      size.shrink(refused: size.count)
      #expect(size.count == count)
    }
    for count in [2, 4, 8, 16, 32, 64, 128, 128] {
      size.grow()
      #expect(size.count == count)
    }
    size.shrink(refused: 5)
    #expect(size.count == 2)
  }

  @Test func waitingIsToldAtItsBeginningAndNowAndThen() {
    let full = Status(code: .resourceExhausted, message: "the queue is full: 100 of 100 documents are waiting")
    var notice = WaitNotice()
    let start = ContinuousClock.now
    #expect(notice.line(full, at: start) == "newswire: queue full, waiting: \(full.message)")
    #expect(notice.line(full, at: start + .seconds(29)) == nil)
    #expect(notice.line(full, at: start + .seconds(31)) == "newswire: queue full, waiting for 31 s: \(full.message)")
    notice.end()
    #expect(notice.line(full, at: start + .seconds(40)) == nil, "a queue that is full again and again is one matter")
    #expect(notice.note(full, at: start + .seconds(45)) == "queue full, waiting for 5 s")
  }

  @Test func theReasonFitsIntoTheProgressLine() {
    var line = ProgressLine(label: "sending", fraction: 0.5, count: 12_800, noun: "documents", perSecond: 99)
    #expect(line.text(width: 80) == "sending [############............] 50 %  12800 documents  99/s")
    line.note = "the disk of ingest is full, waiting for 119 s"
    #expect(line.text(width: 80) == "sending 50 %  12800 documents  the disk of ingest is full, waiting for 119 s")
  }

  @Test func theTimeThatIsLeftIsTold() {
    let line = ProgressLine(
      label: "sending", fraction: 0.25, count: 500, noun: "documents", perSecond: 50, secondsLeft: 150)
    #expect(line.text(width: 80) == "sending [######..................] 25 %  500 documents  50/s  2 min left")
  }

  @Test func aRateIsKeptEvenly() {
    let start = ContinuousClock.now
    var rate = RateLimit(perSecond: 10)
    #expect(rate.countMax == 2)
    #expect(rate.delay(2, at: start) == .zero)
    #expect(rate.delay(2, at: start) == .milliseconds(200))
    #expect(rate.delay(1, at: start + .milliseconds(250)) == .milliseconds(150))
    #expect(rate.delay(1, at: start + .seconds(60)) == .zero, "what was not used is not saved up")
    #expect(rate.delay(1, at: start + .seconds(60)) == .milliseconds(100))
    #expect(RateLimit(perSecond: 0.5).countMax == 1)
  }

  @Test func aStateIsReadAsItWasWritten() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-state-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/run.state"
    let input = SendInput.file(
      InputFile(path: "/a.jsonl", byteCount: 9, modifiedNanoseconds: 7, isStream: false, isNamed: true))
    let position = ResumePosition(byteCount: 9, modifiedNanoseconds: 7, itemCount: 3, digest: "x", isDone: false)
    let ledger = try ResumeLedger(path, map: "")
    try ledger.settle([input: position])
    #expect(try ResumeLedger(path, map: "").position(input) == position)
    let other = #expect(throws: ProgramFailure.self) { try ResumeLedger(path, map: "title=a") }
    #expect(other?.exitStatus == .usage)
    try Data("{\"version\":1,\"inp".utf8).write(to: URL(filePath: path))
    let damaged = #expect(throws: ProgramFailure.self) { try ResumeLedger(path, map: "") }
    #expect(damaged?.exitStatus == .badData)
    let nowhere = #expect(throws: ProgramFailure.self) { try ResumeLedger(folder.path + "/no/run.state", map: "") }
    #expect(nowhere?.exitStatus == .inputOutput)
  }

  @Test func patternsAreExpandedAndFilesNamedLikeOnesAreNot() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-glob-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "x"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["b.txt", "a.txt", "c.html", "x/d.txt", "[1].txt"] {
      try Data("x".utf8).write(to: folder.appending(path: name))
    }
    func names(_ patterns: String...) -> [String] {
      InputWalker(patterns.map { folder.path + "/" + $0 }).inputs.map {
        String($0.path.dropFirst(folder.path.count + 1))
      }
    }
    #expect(names("*.txt") == ["[1].txt", "a.txt", "b.txt"])
    #expect(names("{c,a}.*", "?/d*") == ["a.txt", "c.html", "x/d.txt"])
    #expect(names("[1].txt") == ["[1].txt"])
    #expect(InputWalker([folder.path + "/*.csv"]).missing.map(\.reason) == ["No such file or directory"])
    #expect(InputWalker(["https://a.example/x"]).inputs == [.address("https://a.example/x")])
  }

  @Test(arguments: [
    (InputPlace(), "a.zip"), (InputPlace(line: 3), "a.zip:3"),
    (InputPlace(entries: ["b/c.jsonl"], line: 3), "a.zip!b/c.jsonl:3"),
    (InputPlace(entries: ["b.warc.gz"], record: 7), "a.zip!b.warc.gz#7"),
  ])
  func placesAreTold(place: InputPlace, text: String) {
    #expect(Outgoing.Origin(path: "a.zip", place: place).description == text)
  }

  @Test(arguments: [
    (StatusCode.resourceExhausted, [], WaitNotice.Reason.queueFull),
    (.resourceExhausted, [StatusDetail.error(.storageFull)], .diskFull), (.unavailable, [], .noAnswer),
    (.deadlineExceeded, [], .noAnswer),
  ])
  func reasonsToWait(code: StatusCode, details: [StatusDetail], reason: WaitNotice.Reason) {
    #expect(WaitNotice.Reason(Status(code: code, details: details)) == reason)
  }

  @Test func anAbsentServiceIsWaitedForOnlyInTheMiddle() {
    let policy = SubmitPolicy()
    let status = Status(code: .unavailable)
    #expect(policy.decide(status, batchCount: 1, attempts: 1, hasSucceeded: false, waited: .zero) == .giveUp)
    #expect(
      policy.decide(status, batchCount: 1, attempts: 2, hasSucceeded: true, waited: .seconds(1))
        == .wait(.milliseconds(200)))
    #expect(policy.decide(status, batchCount: 1, attempts: 9, hasSucceeded: true, waited: .seconds(60)) == .giveUp)
  }

  @Test func oneBadDocumentDoesNotSpoilItsBatch() {
    let policy = SubmitPolicy()
    let status = Status(code: .invalidArgument, message: "documents[1].url: too long")
    #expect(policy.decide(status, batchCount: 2, attempts: 1, hasSucceeded: false, waited: .zero) == .split)
    #expect(
      policy.decide(status, batchCount: 1, attempts: 1, hasSucceeded: false, waited: .zero)
        == .refuse(reason: "documents[1].url: too long"))
  }

  @Test func aDuplicateOfADeadLetterIsNoSuccess() {
    var tally = SendTally()
    tally.count(.duplicate)
    tally.deadDuplicates = 1
    #expect(tally.exitStatus == .badData)
    #expect(
      tally.summary(isWaiting: false)
        == "1 document: 0 accepted, 0 revisions, 1 duplicate (of which 1 is a dead letter; see `newswire dead list`), "
        + "0 refused")
  }

  @Test func theExitCodeTellsTheTruth() {
    var tally = SendTally()
    tally.count(.accepted)
    tally.count(.duplicate)
    #expect(tally.exitStatus == .success)
    tally.missing = 1
    #expect(tally.exitStatus == .noInput)
    tally.count(.refused)
    #expect(tally.exitStatus == .badData)
    #expect(
      tally.summary(isWaiting: false)
        == "3 documents: 1 accepted, 0 revisions, 1 duplicate, 1 refused; 1 path gave nothing")
  }
}
