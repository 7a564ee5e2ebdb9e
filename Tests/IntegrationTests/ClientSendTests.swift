import Foundation
import Models
import Operations
import RPC
import Testing

@testable import CLI

/// `newswire send` against a service that does what services do on bad days.
@Suite struct ClientSendTests {
  func document(_ number: Int) -> DocumentReader.Piece {
    let content = Array("An article with the number \(number).".utf8)
    return .document(
      Outgoing(
        document: Document(contentType: "text/plain", content: content),
        origin: Outgoing.Origin(path: "a.txt", line: number)))
  }

  func send(_ count: Int, to stub: StubIngest) async throws -> (tally: SendTally, pending: Int) {
    try await stub.serve { address in
      let session = try await Session(endpoint: address, timeout: "5s", config: nil)
      let sender = Sender(session, bytesTotal: 0, isWaiting: true, isQuiet: true)
      do {
        for number in 0..<count { try await sender.take(document(number)) }
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
    try await sender.take(document(1))
    let failure = await #expect(throws: ProgramFailure.self) { try await sender.flush() }
    await session.close()
    #expect(failure?.exitStatus == .unavailable)
    #expect(failure?.message.contains("newswire up") == true)
  }

  @Test func aDuplicateOfADeadLetterIsCounted() async throws {
    let stub = StubIngest([StubIngest.accept], states: [DocumentID(rawValue: "d1"): .dead])
    let tally = try await stub.serve { address in
      let session = try await Session(endpoint: address, timeout: "5s", config: nil)
      let origins = ["d1", "d2"].map { (DocumentID(rawValue: $0), [Outgoing.Origin(path: $0, line: nil)]) }
      var tally = SendTally()
      try await DuplicateCheck(session: session).run(Dictionary(uniqueKeysWithValues: origins), &tally)
      await session.close()
      return tally
    }
    #expect(tally.deadDuplicates == 1)
    #expect(tally.exitStatus == .badData)
  }

  @Test func filesAreReadInBoundedPieces() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-send-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ data: Data) throws { try data.write(to: folder.appending(path: name)) }
    try write("a.html", Data("<html><body><p>Text.</p></body></html>".utf8))
    try write("b-empty.txt", Data())
    try write("c-binary.txt", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    try write("d-huge.txt", Data(repeating: 0x61, count: 100 << 20))
    try write(
      "e.jsonl",
      Data("{\"text\": \"one\"}\n\n".utf8) + Data(repeating: 0x61, count: 5 << 20) + Data("\n{\"text\":\"two\"}".utf8))
    try write("f-left-out.md", Data("# no".utf8))
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "g-loop"), withDestinationURL: folder)

    let walker = InputWalker([folder.path, folder.path + "/nowhere"])
    #expect(walker.missing.map(\.reason) == ["No such file or directory"])
    #expect(walker.skippedCount == 2)
    var seen: [String] = []
    for file in walker.files {
      try await DocumentReader(file: file).read { piece in
        switch piece {
        case .document(let outgoing): seen.append("\(name(outgoing.origin)) \(outgoing.document.contentType)")
        case .refused(let origin, let reason): seen.append("\(name(origin)) refused \(reason)")
        case .unreadable(let path, let reason): seen.append("\(path) unreadable \(reason)")
        }
      }
    }
    #expect(
      seen == [
        "a.html text/html", "b-empty.txt refused the file is empty",
        "c-binary.txt refused not text: looks like a PNG image",
        "d-huge.txt refused 104.9 MB: a document may have at most 4 MiB; longer collections go as JSON Lines",
        "e.jsonl:1 application/json", "e.jsonl:3 refused 5.2 MB: a line may have at most 4 MiB",
        "e.jsonl:4 application/json",
      ])
  }

  @Test func whatCannotBeReadOrNeverEndsGivesNothing() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-send-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("# no".utf8).write(to: folder.appending(path: "left-out.md"))
    let walker = InputWalker([folder.path, "/dev/zero"])
    #expect(walker.files.isEmpty)
    #expect(walker.missing.map(\.path) == [folder.path, "/dev/zero"])
    #expect(walker.missing[0].reason == "the folder holds nothing to send")
    #expect(walker.missing[1].reason.hasPrefix("a device, not a file"))

    // Gone between the look and the reading, which a test can do as any user; a file without rights goes the same way.
    let gone = InputFile(
      path: folder.path + "/gone.txt", kind: .document(contentType: "text/plain"), byteCount: 1, isStream: false)
    var seen: [String] = []
    try await DocumentReader(file: gone).read { piece in
      if case .unreadable(_, let reason) = piece { seen.append(reason) }
    }
    #expect(seen == ["No such file or directory"])
  }

  private func name(_ origin: Outgoing.Origin) -> String {
    origin.description.split(separator: "/").last.map(String.init) ?? ""
  }
}
