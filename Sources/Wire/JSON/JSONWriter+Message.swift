internal import CNewswireProtos
internal import CProtobufC
internal import Glibc

extension JSONWriter {
  /// Writes an unpacked message as an object.
  mutating func message(
    _ message: UnsafeRawPointer, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, includesDefaults: Bool
  ) throws(WireError) {
    open("{")
    var isFirst = true
    for index in 0..<Int(descriptor.pointee.n_fields) {
      let field = descriptor.pointee.fields + index
      guard Self.isWritten(field, message, includesDefaults) else { continue }
      element(isFirst: isFirst)
      isFirst = false
      key(field.pointee.name)
      do {
        try self.field(field, message, includesDefaults)
      } catch { throw error.inside(String(cString: field.pointee.name)) }
    }
    close("}", isEmpty: isFirst)
  }

  private mutating func field(
    _ field: UnsafePointer<ProtobufCFieldDescriptor>, _ message: UnsafeRawPointer, _ includesDefaults: Bool
  ) throws(WireError) {
    let member = message + Int(field.pointee.offset)
    guard field.pointee.label == PROTOBUF_C_LABEL_REPEATED else { return try value(member, field, includesDefaults) }
    let count = (message + Int(field.pointee.quantifier_offset)).load(as: Int.self)
    let elements = member.load(as: UnsafeRawPointer?.self)
    open("[")
    for index in 0..<count {
      guard let elements else { break }
      element(isFirst: index == 0)
      try value(elements + index * field.pointee.type.memberByteCount, field, includesDefaults)
    }
    close("]", isEmpty: count == 0)
  }

  private mutating func value(
    _ member: UnsafeRawPointer, _ field: UnsafePointer<ProtobufCFieldDescriptor>, _ includesDefaults: Bool
  ) throws(WireError) {
    switch field.pointee.type {
    case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_SINT32, PROTOBUF_C_TYPE_SFIXED32:
      plain(String(member.load(as: Int32.self)))
    case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32: plain(String(member.load(as: UInt32.self)))
    case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
      plain("\"\(member.load(as: Int64.self))\"")
    case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64: plain("\"\(member.load(as: UInt64.self))\"")
    case PROTOBUF_C_TYPE_FLOAT: try real(Double(member.load(as: Float.self)))
    case PROTOBUF_C_TYPE_DOUBLE: try real(member.load(as: Double.self))
    case PROTOBUF_C_TYPE_BOOL: plain(member.load(as: CInt.self) != 0 ? "true" : "false")
    case PROTOBUF_C_TYPE_ENUM: choice(member.load(as: CInt.self), field)
    case PROTOBUF_C_TYPE_STRING:
      let text = member.load(as: UnsafePointer<UInt8>.self)
      string(
        UnsafeBufferPointer(start: text, count: strlen(UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self))))
    case PROTOBUF_C_TYPE_BYTES:
      let data = member.load(as: ProtobufCBinaryData.self)
      base64(UnsafeBufferPointer(start: data.data, count: data.len))
    default:
      guard let nested = field.pointee.descriptor?.assumingMemoryBound(to: ProtobufCMessageDescriptor.self) else {
        return
      }
      try message(member.load(as: UnsafeRawPointer.self), nested, includesDefaults: includesDefaults)
    }
  }

  private mutating func real(_ number: Double) throws(WireError) {
    try checkReal(number, "", nil)
    plain("\(number)")
  }

  /// An enum's value goes by its name; one without a name by its number.
  private mutating func choice(_ number: CInt, _ field: UnsafePointer<ProtobufCFieldDescriptor>) {
    let descriptor = field.pointee.descriptor?.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
    if let value = protobuf_c_enum_descriptor_get_value(descriptor, number) {
      plain("\"\(String(cString: value.pointee.name))\"")
    } else {
      plain(String(number))
    }
  }

  private static func isWritten(
    _ field: UnsafePointer<ProtobufCFieldDescriptor>, _ message: UnsafeRawPointer, _ includesDefaults: Bool
  ) -> Bool {
    let member = message + Int(field.pointee.offset)
    let quantifier = message + Int(field.pointee.quantifier_offset)
    if field.pointee.isInOneof {
      return quantifier.load(as: UInt32.self) == field.pointee.id
    }
    if field.pointee.label == PROTOBUF_C_LABEL_REPEATED {
      return includesDefaults || quantifier.load(as: Int.self) > 0
    }
    switch field.pointee.type {
    case PROTOBUF_C_TYPE_MESSAGE: return member.load(as: UnsafeRawPointer?.self) != nil
    case _ where includesDefaults: return true
    case PROTOBUF_C_TYPE_STRING: return member.load(as: UnsafePointer<CChar>.self).pointee != 0
    case PROTOBUF_C_TYPE_BYTES: return member.load(as: ProtobufCBinaryData.self).len > 0
    case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_UINT64,
      PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_DOUBLE:
      return member.load(as: UInt64.self) != 0
    default: return member.load(as: UInt32.self) != 0
    }
  }
}
