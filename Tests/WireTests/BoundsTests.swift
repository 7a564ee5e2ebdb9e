import Models
import Testing

@testable import Wire

/// What the contract bounds is refused on both ways, with the path of the field.
@Suite struct BoundsTests {
  private func expectRefused(_ message: some WireMessage, _ description: String) {
    let error = #expect(throws: WireError.self) { try message.wireBytes() }
    #expect(error?.description == description)
  }

  @Test func writingNamesTheField() {
    let long = String(repeating: "é", count: 2_049)
    let documents = [Document(), Document(title: long)]
    expectRefused(SubmitRequest(documents: documents), "documents[1].title: 4098 bytes, at most 4096 are taken")
    expectRefused(
      SubmitRequest(documents: [Document(tags: ["a", "b\0"])]), "documents[0].tags[1]: " + WireError.embeddedNUL.reason)
    expectRefused(SubmitRequest(), "documents: must not be empty")
    expectRefused(
      SubmitRequest(documents: Array(repeating: Document(), count: 257)), "documents: 257 items, at most 256 are taken")
    expectRefused(Keyword(text: "a", score: .nan), "score: not a finite number")
    expectRefused(Keyword(text: "a", score: 1.5), "score: 1.5, must be 0.0 to 1.0")
    expectRefused(RetryInfo(retryAfterMilliseconds: -1), "retry_after_milliseconds: must be 0 to 4294967295")
    expectRefused(Span(start: 2, end: 1), "end: 1, which is before the start at 2")
    expectRefused(Fingerprint(hashes: [1, 1]), "hashes: must ascend without repeats")
    expectRefused(LeaseRequest(workerID: "w", count: 0), "count: must be 1 to 256")
    expectRefused(
      LeaseRequest(workerID: "w", count: 1, durationMilliseconds: 999),
      "duration_milliseconds: must be 0 or 1000 to 3600000")
    expectRefused(GetRequest(id: "a1234"), "id: must be an article's ID, or at least 6 characters of its start")
    expectRefused(
      RetryDeadLettersRequest(documentIDs: ["d"], all: true), "document_ids: must be empty when 'all' is set")
    expectRefused(
      SearchRequest(filter: ArticleFilter(countries: ["US", "usa"])),
      "filter.countries[1]: must be two capital letters as in ISO 3166-1, like US")
    expectRefused(
      CallHeader(method: "a", metadata: ["Key": "v"]),
      "metadata[0].key: must be lower-case ASCII letters, digits, '-', '_' and '.'")
  }

  @Test func aBatchHasASize() {
    let half = [UInt8](repeating: 1, count: WireLimits.batchByteCountMax / 2)
    let batch = SubmitRequest(documents: [Document(content: half), Document(content: half), Document(content: [1])])
    expectRefused(batch, "documents: 8388609 bytes of content together, at most 8388608 are taken in one batch")
    let other = Alternative(content: [1])
    let full = SubmitRequest(documents: [Document(content: half, alternative: other), Document(content: half)])
    expectRefused(full, "documents: 8388609 bytes of content together, at most 8388608 are taken in one batch")
    let largest = [UInt8](repeating: 1, count: WireLimits.contentByteCountMax)
    expectRefused(Document(content: largest + [1]), "content: 6291457 bytes, at most 6291456 are taken")
    let article = Article(body: String(repeating: "x", count: WireLimits.bodyByteCountMax))
    let error = #expect(throws: WireError.self) { try PutRequest(articles: [article, article]).wireBytes() }
    #expect(error?.reason.contains("at most 8388608") == true)
    #expect(throws: Never.self) { try PutRequest(articles: [article]).wireBytes() }
  }

  @Test func timesOutsideOfTheirOwnZonesYearsAreNotWritten() {
    let first = Timestamp(millisecondsSinceEpoch: Timestamp.millisecondsRange.lowerBound, offsetMinutes: -60)
    expectRefused(Document(publishedAt: first), "published_at: outside of the years 1 to 9999 in its own zone")
  }

  @Test func metadataHasASize() {
    let entries = Array(repeating: Metadata.Entry(key: "k", value: "v"), count: 33)
    expectRefused(
      CallHeader(method: "a", metadata: Metadata(entries: entries)), "metadata: 33 items, at most 32 are taken")
    let large = Metadata(entries: [.init(key: "k", value: String(repeating: "v", count: 16_384))])
    expectRefused(ReplyHeader(metadata: large), "metadata: more than 16384 bytes of keys and values")
    let bytes = (0..<33).flatMap { _ in lengthDelimited(3, lengthDelimited(1, [0x6B])) }
    #expect(throws: WireError(field: "metadata", reason: "33 items, at most 32 are taken")) {
      try CallHeader(wireBytes: bytes)
    }
  }

  @Test func unknownValuesOfEnumsAreTheFirstOneUnlessTheyWouldMislead() throws {
    #expect(try SubmitResult(wireBytes: [8, 77]).outcome == .unspecified)
    #expect(try HealthCheckResponse(wireBytes: [8, 77]).status == .unknown)
    #expect(try ReplyHeader(wireBytes: [8, 77]).status.code == .unknown)
    let error = #expect(throws: WireError.self) { try SearchRequest(wireBytes: [16, 77]) }
    #expect(error?.description == "order: 77 is not known here; use 0 (relevance), 1 (newest)")
  }

  @Test func unknownFieldsStayAndMustBeWhole() throws {
    let unknown: [UInt8] = [0xC8, 0x3E, 5, 0xD2, 0x3E, 1, 0x41]
    #expect(try HealthCheckRequest(wireBytes: [10, 1, 0x61] + unknown).wireBytes() == [10, 1, 0x61] + unknown)
    for (number, type, bytes): (UInt32, UInt8, [UInt8]) in [
      (0, 0, [1]), (1, 2, [0]), (1_000, 3, []), (1_000, 2, [2, 1]), (1_000, 0, [0x80]), (1_000, 5, [1]),
      (1 << 29, 0, [1]),
    ] {
      var request = HealthCheckRequest()
      request.unknownFields.fields = [.init(number: number, wireType: type, bytes: bytes)]
      expectRefused(request, "field \(number): not an unknown field as it stands on the wire")
    }
  }

  @Test func hashesComePackedOrOneByOne() throws {
    let (one, two): ([UInt8], [UInt8]) = ([1, 0, 0, 0, 0, 0, 0, 0], [2, 0, 0, 0, 0, 0, 0, 0])
    #expect(try Fingerprint(wireBytes: lengthDelimited(2, one + two)).hashes == [1, 2])
    #expect(try Fingerprint(wireBytes: [17] + one + [17] + two).hashes == [1, 2])
    let error = #expect(throws: WireError.self) { try Fingerprint(wireBytes: lengthDelimited(2, one + [2])) }
    #expect(error?.field == "hashes[0]")
  }

  @Test func aMessageIsSentInOnePiece() {
    let bytes = [10, 2, 8, 1, 10, 2, 16, 1] as [UInt8]
    let error = #expect(throws: WireError.self) { try Mention(wireBytes: bytes) }
    #expect(error?.description == "span: stands twice; a message is sent in one piece")
    for field in MessageCase.all.flatMap({ $0.descriptor().fields }) { #expect(field.number < 63) }
  }

  /// Two parts of a message are merged as swift-protobuf does it, where they are taken.
  @Test(arguments: MessageCase.all) func partsAreMerged(message: MessageCase) throws {
    var random = Random(seed: 10)
    for _ in 0..<20 {
      let parts = try message.encodeRandom(&random).bytes + message.encodeRandom(&random).bytes
      guard let merged = try? message.recode(parts) else { continue }
      let known = try message.fromJSON(try message.toJSON(merged, .init()))
      #expect(try message.fromJSON(try message.oracleToJSON(parts)) == known)
    }
  }
}
