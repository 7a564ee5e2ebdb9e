internal import CNewswireProtos
internal import CProtobufC

extension JSONReader {
  /// Reads an object into a struct of the arena.
  mutating func message(
    _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, in arena: borrowing Arena
  ) throws(WireError) -> UnsafeMutablePointer<ProtobufCMessage> {
    guard case .object = try token() else { throw WireError(reason: "must be an object") }
    return try fields(of: descriptor, in: arena, depth: 1)
  }

  /// Reads what follows an object's opening bracket.
  private mutating func fields(
    of descriptor: UnsafePointer<ProtobufCMessageDescriptor>, in arena: borrowing Arena, depth: Int
  ) throws(WireError) -> UnsafeMutablePointer<ProtobufCMessage> {
    guard depth <= WireLimits.depthMax else { throw WireError(reason: "nested too deep") }
    let form = try arena.allocate(descriptor.pointee.sizeof_message)
    let message = form.bindMemory(to: ProtobufCMessage.self, capacity: 1)
    descriptor.pointee.message_init(message)
    var seen = FieldSet()
    if take("}") { return message }
    repeat {
      let key = try string()
      try expect(":")
      guard let field = descriptor.field(key: key) else {
        throw WireError(field: shortened(key), reason: "\(String(cString: descriptor.pointee.name)) has no such field")
      }
      guard seen.insert(field.pointee.id) else { throw WireError(field: key, reason: "stands here twice") }
      do {
        try self.field(field, of: form, in: arena, depth)
      } catch { throw error.inside(String(cString: field.pointee.name)) }
    } while take(",")
    try expect("}")
    return message
  }

  private mutating func field(
    _ field: UnsafePointer<ProtobufCFieldDescriptor>, of form: UnsafeMutableRawPointer, in arena: borrowing Arena,
    _ depth: Int
  ) throws(WireError) {
    let token = try token()
    // Proto3's JSON: null stands for the default value.
    if case .null = token { return }
    let member = form + Int(field.pointee.offset)
    let quantifier = form + Int(field.pointee.quantifier_offset)
    guard field.pointee.label == PROTOBUF_C_LABEL_REPEATED else {
      if field.pointee.isInOneof {
        guard quantifier.load(as: UInt32.self) == 0 else {
          throw WireError(reason: "only one of these fields can be set, and another one is")
        }
        quantifier.storeBytes(of: field.pointee.id, as: UInt32.self)
      }
      return try value(token, field, to: member, in: arena, depth)
    }
    guard case .array = token else { throw WireError(reason: "must be an array") }
    try elements(field, to: member, count: quantifier, in: arena, depth)
  }

  /// Reads what follows an array's opening bracket; the array doubles as it fills.
  private mutating func elements(
    _ field: UnsafePointer<ProtobufCFieldDescriptor>, to member: UnsafeMutableRawPointer,
    count quantifier: UnsafeMutableRawPointer, in arena: borrowing Arena, _ depth: Int
  ) throws(WireError) {
    if take("]") { return }
    let stride = field.pointee.type.memberByteCount
    var (count, capacity) = (0, 8)
    var start = try arena.allocate(capacity * stride)
    repeat {
      if count == capacity {
        let larger = try arena.allocate(2 * capacity * stride)
        larger.copyMemory(from: start, byteCount: count * stride)
        (start, capacity) = (larger, 2 * capacity)
      }
      do {
        let token = try token()
        try value(token, field, to: start + count * stride, in: arena, depth)
      } catch { throw error.inside("[\(count)]") }
      count += 1
    } while take(",")
    try expect("]")
    member.storeBytes(of: start, as: UnsafeMutableRawPointer?.self)
    quantifier.storeBytes(of: count, as: Int.self)
  }

  private mutating func value(
    _ token: Token, _ field: UnsafePointer<ProtobufCFieldDescriptor>, to member: UnsafeMutableRawPointer,
    in arena: borrowing Arena, _ depth: Int
  ) throws(WireError) {
    switch field.pointee.type {
    case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_SINT32, PROTOBUF_C_TYPE_SFIXED32:
      member.storeBytes(of: try token.integer() as Int32, as: Int32.self)
    case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32:
      member.storeBytes(of: try token.integer() as UInt32, as: UInt32.self)
    case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
      member.storeBytes(of: try token.integer() as Int64, as: Int64.self)
    case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64:
      member.storeBytes(of: try token.integer() as UInt64, as: UInt64.self)
    case PROTOBUF_C_TYPE_FLOAT: member.storeBytes(of: Float(try token.real()), as: Float.self)
    case PROTOBUF_C_TYPE_DOUBLE: member.storeBytes(of: try token.real(), as: Double.self)
    case PROTOBUF_C_TYPE_BOOL: member.storeBytes(of: try token.bool() ? 1 : 0, as: CInt.self)
    case PROTOBUF_C_TYPE_ENUM: member.storeBytes(of: try token.choice(field), as: CInt.self)
    case PROTOBUF_C_TYPE_STRING:
      let text = try arena.text(try token.text(), "", max: WireJSON.byteCountMax)
      member.storeBytes(of: text, as: CText.self)
    case PROTOBUF_C_TYPE_BYTES:
      member.storeBytes(of: try arena.bytes(try token.data()), as: ProtobufCBinaryData.self)
    default:
      guard case .object = token, let nested = field.pointee.descriptor else {
        throw WireError(reason: "must be an object")
      }
      let message = try fields(
        of: nested.assumingMemoryBound(to: ProtobufCMessageDescriptor.self), in: arena, depth: depth + 1)
      member.storeBytes(of: message, as: UnsafeMutablePointer<ProtobufCMessage>?.self)
    }
  }

  private func shortened(_ key: String) -> String { key.count > 64 ? key.prefix(64) + "…" : key }
}

extension UnsafePointer<ProtobufCMessageDescriptor> {
  /// The field that a key of JSON names, in camel case or as it stands in the .proto file.
  fileprivate func field(key: String) -> UnsafePointer<ProtobufCFieldDescriptor>? {
    guard let fields = pointee.fields else { return nil }
    return (0..<Int(pointee.n_fields)).lazy.map { fields + $0 }.first { CamelCase.matches(key, $0.pointee.name) }
  }
}
