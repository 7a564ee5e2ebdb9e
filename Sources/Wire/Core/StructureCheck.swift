// The constants of protobuf-c.h are found in the module that includes it last.
internal import CNewswireProtos
internal import CProtobufC
internal import Glibc

/// Walks a message's bytes before protobuf-c does, and refuses what protobuf-c would take or would refuse without a
/// reason: bytes that end early, a field with another wire type, a NUL inside a string (which would cut it), a message
/// that stands twice in a field for one (protobuf-c 1.4.1 merges the two in another way than protobuf says), and messages
/// that are nested deeper than ``WireLimits/depthMax`` (unpacking recurses without a limit).
///
/// UTF-8 is checked where a String is made of the bytes.
func checkStructure(
  of bytes: UnsafeRawBufferPointer, against descriptor: UnsafePointer<ProtobufCMessageDescriptor>, depth: Int = 1
) throws(WireError) {
  guard depth <= WireLimits.depthMax else {
    throw WireError(reason: "more than \(WireLimits.depthMax) messages inside each other")
  }
  var scanner = ByteScanner(bytes)
  var messagesSeen = FieldSet()
  while !scanner.isAtEnd {
    let start = scanner.offset
    let (number, type) = try scanner.tag()
    guard let field = descriptor.field(number: number) else {
      do { try scanner.skip(type) } catch { throw error.inside("field \(number)") }
      continue
    }
    do throws(WireError) {
      if field.pointee.isOneMessage {
        guard messagesSeen.insert(number) else {
          throw WireError(reason: "stands twice; a message is sent in one piece")
        }
      }
      try checkField(field, type, &scanner, depth)
    } catch {
      let name = String(cString: field.pointee.name)
      guard field.pointee.label == PROTOBUF_C_LABEL_REPEATED else { throw error.inside(name) }
      let index = countOfField(number, in: UnsafeRawBufferPointer(rebasing: bytes[..<start]))
      throw error.inside("\(name)[\(index)]")
    }
  }
}

private func checkField(
  _ field: UnsafePointer<ProtobufCFieldDescriptor>, _ type: WireType, _ scanner: inout ByteScanner, _ depth: Int
) throws(WireError) {
  let expected = WireType(of: field.pointee.type)
  guard type == expected else {
    let isPacked = type == .lengthDelimited && field.pointee.label == PROTOBUF_C_LABEL_REPEATED
    guard isPacked else { throw WireError(reason: "wire type \(type.rawValue), must be \(expected.rawValue)") }
    return try checkPacked(try scanner.lengthDelimited(), expected)
  }
  guard type == .lengthDelimited else { return try scanner.skip(type) }
  let value = try scanner.lengthDelimited()
  switch field.pointee.type {
  case PROTOBUF_C_TYPE_STRING:
    if value.holdsNUL { throw .embeddedNUL }
  case PROTOBUF_C_TYPE_MESSAGE:
    guard let nested = field.pointee.descriptor?.assumingMemoryBound(to: ProtobufCMessageDescriptor.self) else {
      return
    }
    try checkStructure(of: value, against: nested, depth: depth + 1)
  default: break
  }
}

private func checkPacked(_ value: UnsafeRawBufferPointer, _ type: WireType) throws(WireError) {
  var scanner = ByteScanner(value)
  while !scanner.isAtEnd { try scanner.skip(type) }
}

/// How often a field stands in some bytes that were walked before.
private func countOfField(_ number: UInt32, in bytes: UnsafeRawBufferPointer) -> Int {
  var scanner = ByteScanner(bytes)
  var count = 0
  while !scanner.isAtEnd, let tag = try? scanner.tag() {
    if tag.number == number { count += 1 }
    guard (try? scanner.skip(tag.type)) != nil else { break }
  }
  return count
}

extension WireType {
  /// How a value of a protobuf-c type is laid out.
  init(of type: ProtobufCType) {
    switch type {
    case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_DOUBLE: self = .fixed64
    case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FLOAT: self = .fixed32
    case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE: self = .lengthDelimited
    default: self = .varint
    }
  }
}

extension UnsafePointer<ProtobufCMessageDescriptor> {
  /// The field with a number, if this version of the contract has it.
  func field(number: UInt32) -> UnsafePointer<ProtobufCFieldDescriptor>? {
    // Numbers mostly run from 1 without gaps, and the table is sorted by number.
    let index = Int(number) - 1
    if index < Int(pointee.n_fields), let fields = pointee.fields, fields[index].id == number { return fields + index }
    return protobuf_c_message_descriptor_get_field(self, number)
  }
}

extension UnsafeRawBufferPointer {
  /// Whether a byte is 0.
  var holdsNUL: Bool {
    guard let baseAddress else { return false }
    return memchr(baseAddress, 0, count) != nil
  }
}

extension WireError {
  /// A string with a NUL inside.
  static let embeddedNUL = WireError(reason: "a NUL character, which no text of this protocol holds; remove it")
}
