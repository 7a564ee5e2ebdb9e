internal import CNewswireProtos
internal import CProtobufC

extension JSONReader.Token {
  /// An integer, written as a number or as a string; a fraction of 0 and an exponent are taken.
  func integer<Number: FixedWidthInteger>() throws(WireError) -> Number {
    let text: String
    switch self {
    case .number(let number), .string(let number): text = number
    default: throw WireError(reason: "must be an integer")
    }
    if let number = Number(text) { return number }
    // Beyond 2^53 a fraction or an exponent would not be exact.
    guard let real = Double(text), real.magnitude <= 0x1p53, let number = Number(exactly: real) else {
      throw WireError(reason: "must be an integer from \(Number.min) to \(Number.max)")
    }
    return number
  }

  /// A finite number, written as a number or as a string.
  func real() throws(WireError) -> Double {
    switch self {
    case .number(let text), .string(let text):
      // Swift's own reading would take "nan", "infinity" and hexadecimal digits as well.
      let isDecimal = text.utf8.allSatisfy("0123456789+-.eE".utf8.contains)
      guard isDecimal, let number = Double(text), number.isFinite else {
        throw WireError(reason: "must be a finite number")
      }
      return number
    default: throw WireError(reason: "must be a number")
    }
  }

  func bool() throws(WireError) -> Bool {
    guard case .bool(let value) = self else { throw WireError(reason: "must be true or false") }
    return value
  }

  func text() throws(WireError) -> String {
    guard case .string(let text) = self else { throw WireError(reason: "must be a string") }
    return text
  }

  func data() throws(WireError) -> [UInt8] {
    guard case .string(let text) = self, let data = Base64.decode(text) else {
      throw WireError(reason: "must be a string of base64")
    }
    return data
  }

  /// The number of an enum's value, written by name or by number.
  func choice(_ field: UnsafePointer<ProtobufCFieldDescriptor>) throws(WireError) -> CInt {
    if case .number = self { return try integer() }
    guard let descriptor = field.pointee.descriptor?.assumingMemoryBound(to: ProtobufCEnumDescriptor.self),
      case .string(let name) = self
    else { throw WireError(reason: "must be the name of a value") }
    if let value = protobuf_c_enum_descriptor_get_value_by_name(descriptor, name) { return value.pointee.value }
    let names = (0..<Int(descriptor.pointee.n_values)).map { String(cString: descriptor.pointee.values[$0].name) }
    throw WireError(reason: "'\(name.prefix(64))' is not one of \(names.joined(separator: ", "))")
  }
}
