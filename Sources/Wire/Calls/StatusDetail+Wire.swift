internal import Models

extension StatusDetail {
  private enum Field {
    static let retry: UInt32 = 1
    static let badRequest: UInt32 = 2
    static let error: UInt32 = 3
    static let resource: UInt32 = 4
  }

  /// Reads a detail; nothing when it is of a kind that this version of the contract does not know. Of several the last
  /// one counts, as in any oneof.
  init?(wireBytes bytes: UnsafeRawBufferPointer) throws(WireError) {
    var scanner = ByteScanner(bytes)
    var detail: StatusDetail?
    while !scanner.isAtEnd {
      let (number, type) = try scanner.tag()
      guard type == .lengthDelimited else {
        try scanner.skip(type)
        continue
      }
      let value = try scanner.lengthDelimited()
      switch number {
      case Field.retry: detail = .retry(try nested(value, "retry_info"))
      case Field.badRequest: detail = .badRequest(try nested(value, "bad_request"))
      case Field.error: detail = .error(try nested(value, "error_info"))
      case Field.resource: detail = .resource(try nested(value, "resource_info"))
      default: break
      }
    }
    guard let detail else { return nil }
    self = detail
  }

  /// The detail's bytes.
  func wireBytes() throws -> [UInt8] {
    let (number, name, value): (UInt32, String, any WireMessage) =
      switch self {
      case .retry(let info): (Field.retry, "retry_info", info)
      case .badRequest(let info): (Field.badRequest, "bad_request", info)
      case .error(let info): (Field.error, "error_info", info)
      case .resource(let info): (Field.resource, "resource_info", info)
      }
    let bytes: [UInt8]
    do { bytes = try value.wireBytes() } catch let error as WireError { throw error.inside(name) }
    let byteCount = ByteWriter.lengthDelimitedByteCount(bytes.count)
    return [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
      var writer = ByteWriter(UnsafeMutableRawBufferPointer(buffer))
      writer.bytes(number, bytes)
      count = writer.offset
    }
  }
}

private func nested<Message: WireMessage>(_ bytes: UnsafeRawBufferPointer, _ name: String) throws(WireError) -> Message
{
  do { return try Message(wireBytes: bytes) } catch { throw error.inside(name) }
}
