public import Models

// Every reply starts with this message, so that it is read and written by hand; its details, which only failures have,
// go by way of protobuf-c.

extension ReplyHeader: WireMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.ReplyHeader" }

  private enum Field {
    static let code: UInt32 = 1
    static let message: UInt32 = 2
    static let details: UInt32 = 3
    static let metadata: UInt32 = 4
  }

  /// Decodes a header. A code that this version does not know is UNKNOWN, a detail that it does not know is left out.
  public init(wireBytes bytes: UnsafeRawBufferPointer) throws(WireError) {
    self.init()
    var scanner = ByteScanner(bytes)
    var metadata = MetadataReader()
    var detailCount = 0
    while !scanner.isAtEnd {
      switch try scanner.tag() {
      case (Field.code, .varint): status.code = StatusCode(rawValue: try scanner.number("code")) ?? .unknown
      case (Field.message, .lengthDelimited):
        status.message = try scanner.text("message", max: WireLimits.reasonByteCountMax)
      case (Field.details, .lengthDelimited):
        guard detailCount < WireLimits.detailCountMax else {
          throw .tooMany(detailCount + 1, WireLimits.detailCountMax, "details")
        }
        let bytes = try scanner.lengthDelimited()
        do {
          if let detail = try StatusDetail(wireBytes: bytes) { status.details.append(detail) }
        } catch { throw error.inside("details[\(detailCount)]") }
        detailCount += 1
      case (Field.metadata, .lengthDelimited): try metadata.add(try scanner.lengthDelimited())
      case (_, let type): try scanner.skip(type)
      }
    }
    self.metadata = metadata.metadata
  }

  /// Calls `body` with the header's encoding.
  public func withWireEncoding<Result>(_ body: (WireEncoding) throws -> Result) throws -> Result {
    try checkText(status.message, "message", max: WireLimits.reasonByteCountMax)
    let details = try encodedDetails()
    let metadataByteCount = try metadata.checkedWireByteCount()
    let byteCount =
      ByteWriter.numberByteCount(status.code.rawValue) + ByteWriter.textByteCount(status.message)
      + details.reduce(0) { $0 + ByteWriter.lengthDelimitedByteCount($1.count) } + metadataByteCount
    return try body(
      WireEncoding(byteCount: byteCount) { buffer in
        var writer = ByteWriter(buffer)
        writer.number(Field.code, status.code.rawValue)
        writer.text(Field.message, status.message)
        for detail in details { writer.bytes(Field.details, detail) }
        metadata.write(Field.metadata, to: &writer)
      })
  }

  private func encodedDetails() throws -> [[UInt8]] {
    guard !status.details.isEmpty else { return [] }
    guard status.details.count <= WireLimits.detailCountMax else {
      throw WireError.tooMany(status.details.count, WireLimits.detailCountMax, "details")
    }
    return try status.details.enumerated().map { index, detail in
      do { return try detail.wireBytes() } catch let error as WireError { throw error.inside("details[\(index)]") }
    }
  }
}
