import Models
import Testing

@testable import CLI

@Suite struct SendTests {
  @Test func linesAreCutWhereverTheChunksEnd() {
    let bytes = Array("one\r\ntwo\n\nlong line\nend".utf8)
    for size in 1...bytes.count {
      var splitter = LineSplitter(bytesMax: 6)
      var lines: [LineSplitter.Line] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        lines += splitter.add(bytes[start..<min(start + size, bytes.count)])
      }
      if let last = splitter.end() { lines.append(last) }
      #expect(
        lines == [
          .text(Array("one".utf8)), .text(Array("two".utf8)), .text([]), .tooLong(byteCount: 9),
          .text(Array("end".utf8)),
        ])
    }
  }

  @Test(arguments: [
    ("a/b.html", InputKind.document(contentType: "text/html"), true),
    ("B.HTM", .document(contentType: "text/html"), true),
    ("x.txt", .document(contentType: "text/plain"), true), ("x.jsonl", .lines, true),
    ("x.json", .document(contentType: "application/json"), false), ("README.md", .unknown, false),
    ("x", .unknown, false),
    ("html", .unknown, false),
  ])
  func kindsByName(path: String, kind: InputKind, isTaken: Bool) {
    #expect(InputKind(path: path) == kind)
    #expect(kind.isTakenInFolders == isTaken)
  }

  @Test func kindsByStart() {
    #expect(InputKind.sniffed("\n {\"a\":1}".utf8) == .lines)
    #expect(InputKind.sniffed([0xEF, 0xBB, 0xBF, 0x7B]) == .lines)
    #expect(InputKind.sniffed("<!doctype html>".utf8) == .document(contentType: "text/html"))
    #expect(InputKind.sniffed("Hello".utf8) == .document(contentType: ""))
  }

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
