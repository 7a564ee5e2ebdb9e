public import Models

// Every call starts with this message, so that it is read and written by hand and not by way of protobuf-c's structs.
// A header ends at the next hop: fields that this version does not know are passed over and not kept.

extension CallHeader: WireMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.CallHeader" }

  private enum Field {
    static let method: UInt32 = 1
    static let timeoutMilliseconds: UInt32 = 2
    static let metadata: UInt32 = 3
    static let protocolVersion: UInt32 = 4
  }

  /// Decodes a header.
  public init(wireBytes bytes: UnsafeRawBufferPointer) throws(WireError) {
    self.init(method: "", protocolVersion: 0)
    var scanner = ByteScanner(bytes)
    var metadata = MetadataReader()
    while !scanner.isAtEnd {
      switch try scanner.tag() {
      case (Field.method, .lengthDelimited):
        method = try scanner.text("method", max: CallHeader.methodByteCountMax)
      case (Field.timeoutMilliseconds, .varint): timeoutMilliseconds = try scanner.number("timeout_milliseconds")
      case (Field.metadata, .lengthDelimited): try metadata.add(try scanner.lengthDelimited())
      case (Field.protocolVersion, .varint): protocolVersion = try scanner.number("protocol_version")
      case (_, let type): try scanner.skip(type)
      }
    }
    self.metadata = metadata.metadata
  }

  /// Calls `body` with the header's encoding.
  public func withWireEncoding<Result>(_ body: (WireEncoding) throws -> Result) throws -> Result {
    try checkText(method, "method", max: CallHeader.methodByteCountMax)
    let _: UInt32 = try writeNumber(timeoutMilliseconds, "timeout_milliseconds")
    let _: UInt32 = try writeNumber(protocolVersion, "protocol_version")
    let metadataByteCount = try metadata.checkedWireByteCount()
    let byteCount =
      ByteWriter.textByteCount(method) + ByteWriter.numberByteCount(timeoutMilliseconds) + metadataByteCount
      + ByteWriter.numberByteCount(protocolVersion)
    return try body(
      WireEncoding(byteCount: byteCount) { buffer in
        var writer = ByteWriter(buffer)
        writer.text(Field.method, method)
        writer.number(Field.timeoutMilliseconds, timeoutMilliseconds)
        metadata.write(Field.metadata, to: &writer)
        writer.number(Field.protocolVersion, protocolVersion)
      })
  }
}
