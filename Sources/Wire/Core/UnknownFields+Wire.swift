internal import CProtobufC
internal import Models

extension UnknownFields {
  /// Copies what protobuf-c set aside.
  init(_ base: ProtobufCMessage) {
    let fields = UnsafeBufferPointer(start: base.unknown_fields, count: Int(base.n_unknown_fields))
    self.init(
      fields: fields.map { field in
        Field(
          number: field.tag, wireType: UInt8(truncatingIfNeeded: field.wire_type.rawValue),
          bytes: Array(UnsafeBufferPointer(start: field.data, count: field.len)))
      })
  }

  /// Puts the fields back; each must be whole, and none may be a field that this version of the contract names.
  func write(into base: inout ProtobufCMessage, in arena: borrowing Arena) throws(WireError) {
    let byteCount = MemoryLayout<ProtobufCMessageUnknownField>.stride * fields.count
    let start = try arena.allocate(byteCount).bindMemory(to: ProtobufCMessageUnknownField.self, capacity: fields.count)
    for (index, field) in fields.enumerated() {
      guard field.isWhole, UnsafePointer(base.descriptor)?.field(number: field.number) == nil else {
        throw WireError(field: "field \(field.number)", reason: "not an unknown field as it stands on the wire")
      }
      let data = try arena.bytes(field.bytes)
      (start + index).initialize(
        to: ProtobufCMessageUnknownField(
          tag: field.number, wire_type: ProtobufCWireType(UInt32(field.wireType)), len: data.len, data: data.data))
    }
    base.n_unknown_fields = UInt32(fields.count)
    base.unknown_fields = start
  }
}

extension UnknownFields.Field {
  /// Whether number, wire type and bytes make one field.
  fileprivate var isWhole: Bool {
    guard number >= 1, UInt64(number) <= ByteScanner.fieldNumberMax, let type = WireType(rawValue: wireType) else {
      return false
    }
    return bytes.withUnsafeBytes { bytes in
      var scanner = ByteScanner(bytes)
      guard (try? scanner.skip(type)) != nil else { return false }
      return scanner.isAtEnd
    }
  }
}
