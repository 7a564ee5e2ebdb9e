import Formats
import Foundation
import Models
import Operations
import RPC
import Synchronization
import Testing

@testable import CLI

/// `newswire send` against a service that does what services do on bad days.
@Suite struct ClientSendTests {
  func document(_ number: Int) -> InputItem {
    let content = Array("An article with the number \(number).".utf8)
    return InputItem(
      .document(Document(contentType: "text/plain", content: content)), at: InputPlace(line: number))
  }

  let input = SendInput.file(
    InputFile(path: "a.txt", byteCount: 0, modifiedNanoseconds: 0, isStream: false, isNamed: true))

  func send(_ count: Int, to stub: StubIngest) async throws -> (tally: SendTally, pending: Int) {
    try await stub.serve { address in
      let session = try await Session(endpoint: address, timeout: "5s", config: nil)
      let sender = Sender(session, bytesTotal: 0, isWaiting: true, isQuiet: true)
      do {
        for number in 0..<count { try await sender.take(document(number), from: input, nil) }
        try await sender.flush()
      } catch {
        await session.close()
        throw error
      }
      await session.close()
      return (sender.tally, await sender.pending.count)
    }
  }

  @Test func aFullQueueIsWaitedFor() async throws {
    let full: @Sendable (SubmitRequest) throws -> SubmitResponse = { _ in
      throw RPCError(.resourceExhausted, "full", details: [.retry(RetryInfo(retryAfterMilliseconds: 20))])
    }
    let stub = StubIngest(Array(repeating: full, count: 9) + [StubIngest.accept])
    let result = try await send(3, to: stub)
    #expect(result.tally.accepted == 3)
    #expect(result.pending == 3)
    #expect(stub.received.map(\.count) == [3] + Array(repeating: 1, count: 9) + [2])
  }

  @Test func aQueueThatIsSmallerThanABatchIsFilledInParts() async throws {
    let stub = StubIngest([
      { request in
        guard request.documents.count <= 100 else {
          throw RPCError(.resourceExhausted, "full", details: [.retry(RetryInfo(retryAfterMilliseconds: 1))])
        }
        return try StubIngest.accept(request)
      }
    ])
    let result = try await send(256, to: stub)
    #expect(result.tally.accepted == 256)
    #expect(stub.received.count < 20)
  }

  @Test func oneBadDocumentIsRefusedAndTheOthersAreTaken() async throws {
    let stub = StubIngest([
      { request in
        if request.documents.contains(where: { String(decoding: $0.content, as: UTF8.self).hasSuffix(" 3.") }) {
          throw RPCError(.invalidArgument, "documents[0]: no")
        }
        return try StubIngest.accept(request)
      }
    ])
    let result = try await send(8, to: stub)
    #expect(result.tally.accepted == 7)
    #expect(result.tally.refused == 1)
    #expect(result.tally.exitStatus == .badData)
  }

  @Test func batchesAreBoundedAndInOrder() async throws {
    let stub = StubIngest([StubIngest.accept])
    let result = try await send(300, to: stub)
    #expect(result.tally.accepted == 300)
    #expect(stub.received.map(\.count) == [128, 128, 44])
    let numbers = stub.received.joined().map { String(decoding: $0.content, as: UTF8.self) }
    #expect(numbers == (0..<300).map { "An article with the number \($0)." })
  }

  @Test func whatNobodyCanHelpEndsTheRunAndSaysWhatWasTaken() async throws {
    let stub = StubIngest([StubIngest.accept, { _ in throw RPCError(.permissionDenied, "not you") }])
    let failure = await #expect(throws: ProgramFailure.self) { try await send(130, to: stub) }
    #expect(failure?.exitStatus == .denied)
    #expect(failure?.message.contains("128 accepted") == true)
  }

  @Test func aServiceThatNeverAnsweredIsReportedAtOnce() async throws {
    let session = try await Session(endpoint: "tcp://127.0.0.1:1", timeout: "500ms", config: nil)
    let sender = Sender(session, bytesTotal: 0, isWaiting: false, isQuiet: true)
    try await sender.take(document(1), from: input, nil)
    let failure = await #expect(throws: ProgramFailure.self) { try await sender.flush() }
    await session.close()
    #expect(failure?.exitStatus == .unavailable)
    #expect(failure?.message.contains("newswire up") == true)
  }

  @Test func aDuplicateOfADeadLetterIsCounted() async throws {
    let stub = StubIngest([StubIngest.accept], states: [DocumentID(rawValue: "d1"): .dead])
    let tally = try await stub.serve { address in
      let session = try await Session(endpoint: address, timeout: "5s", config: nil)
      let origins = ["d1", "d2"].map { (DocumentID(rawValue: $0), [Outgoing.Origin(path: $0)]) }
      var tally = SendTally()
      try await DuplicateCheck(session: session).run(Dictionary(uniqueKeysWithValues: origins), &tally)
      await session.close()
      return tally
    }
    #expect(tally.deadDuplicates == 1)
    #expect(tally.exitStatus == .badData)
  }

  @Test func filesAreReadInBoundedPieces() async throws {
    let folder = try scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ data: Data) throws { try data.write(to: folder.appending(path: name)) }
    try write("a.html", Data("<html><body><p>Text.</p></body></html>".utf8))
    try write("b-empty.txt", Data())
    try write("c-binary.txt", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    try write("d-huge.txt", Data(repeating: 0x61, count: 100 << 20))
    try write(
      "e.jsonl",
      Data("{\"text\": \"one\"}\n\n".utf8) + Data(repeating: 0x61, count: 7 << 20) + Data("\n{\"text\":\"two\"}".utf8))
    try write("f-left-out.md", Data("# no".utf8))
    try write("g.css", Data("p { color: red }".utf8))
    try write("package.json", Data("{\"name\": \"x\"}".utf8))
    try FileManager.default.createSymbolicLink(at: folder.appending(path: "g-loop"), withDestinationURL: folder)

    let walker = InputWalker([folder.path, folder.path + "/nowhere"])
    #expect(walker.missing.map(\.reason) == ["No such file or directory"])
    #expect(walker.skippedCount == 1)
    var seen: [String] = []
    for case .file(let file) in walker.inputs {
      let reader = InputReader(
        try FileSource(file.path, ReadMeter()), InputOrigin(name: file.path, isNamed: file.isNamed))
      while let item = reader.next() {
        let origin = Outgoing.Origin(path: file.path, place: item.place).description
        let name = origin.split(separator: "/").last ?? ""
        switch item.content {
        case .document(let document): seen.append("\(name) \(document.contentType)")
        case .refused(let reason): seen.append("\(name) refused \(reason)")
        case .leftOut: seen.append("\(name) left out")
        }
      }
    }
    #expect(
      seen == [
        "a.html text/html", "b-empty.txt refused the file is empty",
        "c-binary.txt refused not text: looks like a PNG image",
        "d-huge.txt refused a document may have at most 6 MiB; longer collections go as JSON Lines or archives",
        "e.jsonl:1 application/json", "e.jsonl:3 refused 7 MiB: a line may have at most 6 MiB",
        "e.jsonl:4 application/json", "f-left-out.md left out", "g.css left out", "package.json left out",
      ])
  }

  @Test func whatCannotBeReadOrNeverEndsGivesNothing() async throws {
    let folder = try scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let walker = InputWalker([folder.path, "/dev/zero"])
    #expect(walker.inputs.isEmpty)
    #expect(walker.missing.map(\.path) == [folder.path, "/dev/zero"])
    #expect(walker.missing[0].reason == "the folder holds nothing to send")
    #expect(walker.missing[1].reason.hasPrefix("a device, not a file"))
    // Gone between the look and the reading, which a test can do as any user; a file without rights goes the same way.
    let failure = #expect(throws: FormatError.self) { try FileSource(folder.path + "/gone.txt", ReadMeter()) }
    #expect(failure?.reason == "No such file or directory")
  }

  /// A run with a state over one file of lines.
  private func resume(_ folder: URL, _ stub: StubIngest, rate: RateLimit? = nil) async throws -> SendTally {
    try await stub.serve { address in
      let session = try await Session(endpoint: address, timeout: "5s", config: nil)
      let ledger = try ResumeLedger(folder.path + "/state", map: "")
      let sender = Sender(session, bytesTotal: 0, isWaiting: false, isQuiet: true, ledger: ledger, rate: rate)
      let run = SendRun(
        sender: sender, options: InputOptions(), ledger: ledger,
        opener: WebAddressOpener(isPrivateAllowed: false, proxies: .none),
        meter: ReadMeter(),
        note: { _ in })
      let result = await Result { try await run.run(InputWalker([folder.path + "/a.jsonl"]).inputs) }
      await session.close()
      try? ledger.save()
      if case .failure(let error) = result, !(error is ProgramFailure) { throw error }
      return sender.tally
    }
  }

  @Test func aRunGoesOnBehindWhatWasAcknowledged() async throws {
    let folder = try scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.jsonl")
    let lines = (0..<300).map { "{\"text\": \"line \($0)\"}\n" }
    try Data(lines.joined().utf8).write(to: file)
    let stub = StubIngest([
      StubIngest.accept, { _ in throw RPCError(.permissionDenied, "no more") }, StubIngest.accept,
    ])
    #expect(try await resume(folder, stub).accepted == 128)
    #expect(try await resume(folder, stub).accepted == 172)
    #expect(stub.received.map(\.count) == [128, 128, 128, 44], "the second batch was not acknowledged")

    let again = try await resume(folder, stub)
    #expect(again.total == 0)
    #expect(again.passedOver == 1)

    try Data((lines + ["{\"text\": \"more\"}\n"]).joined().utf8).write(to: file)
    #expect(try await resume(folder, stub).accepted == 1, "a file that has grown is sent from where it had ended")

    try Data((["{\"text\": \"new\"}\n"] + lines).joined().utf8).write(to: file)
    #expect(try await resume(folder, stub).accepted == 301, "a file that is another is sent from its beginning")
  }

  @Test func withARateEachCallIsNoted() async throws {
    let folder = try scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data((0..<10).map { "{\"text\": \"line \($0)\"}\n" }.joined().utf8).write(to: folder.appending(path: "a.jsonl"))
    let noted = Mutex<[Int]>([])
    let stub = StubIngest([
      { request in
        let state = try ResumeState.read(folder.path + "/state")
        noted.withLock { $0.append(state?.inputs.values.first?.itemCount ?? 0) }
        return try StubIngest.accept(request)
      }
    ])
    #expect(try await resume(folder, stub, rate: RateLimit(perSecond: 16)).accepted == 10)
    #expect(stub.received.map(\.count) == [4, 4, 2])
    #expect(noted.withLock { $0.prefix(2) } == [0, 4])
  }

  private func scratchFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-send-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}

extension Result where Failure == any Error {
  /// What an asynchronous body came to.
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
