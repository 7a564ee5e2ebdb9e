internal import CNewswireProtos
internal import CProtobufC

/// The fields of a message as its JSON has them, by what protoc-c wrote about it: what a JSON schema is made of.
public struct MessageShape: Sendable, Hashable {
  /// What a value is in JSON.
  public enum Kind: Sendable, Hashable {
    /// Text.
    case text
    /// Base64.
    case bytes
    /// A number of 32 bits, with or without a sign.
    case integer(isSigned: Bool)
    /// A number of 64 bits, which protobuf's JSON writes as text.
    case longInteger
    /// A number with a fraction.
    case real
    /// true or false.
    case truth
    /// One of these names, or a number that has none yet.
    case choice([String])
    /// Another message, by its full name.
    case message(String)
  }

  /// One field.
  public struct Field: Sendable, Hashable {
    /// In lowerCamelCase.
    public let name: String
    /// What one value is.
    public let kind: Kind
    /// Whether it is a list of such values.
    public let isList: Bool
  }

  /// The full name, "newswire.v1.SearchResponse".
  public let name: String
  /// In the order of the .proto file. Each may be missing: a default value is left out.
  public let fields: [Field]

  /// The shapes of messages and of all that stand in them, each once, by their names; a message without a JSON form is left
  /// out.
  public static func all(of types: [any WireMessage.Type]) -> [MessageShape] {
    var shapes: [String: MessageShape] = [:]
    for type in types {
      if let type = type as? any DescribedMessage.Type { collect(type.descriptor, into: &shapes) }
    }
    return shapes.values.sorted { $0.name < $1.name }
  }

  /// The contract has no recursive messages; one would end here all the same.
  private static func collect(
    _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, into shapes: inout [String: MessageShape]
  ) {
    let name = String(cString: descriptor.pointee.name)
    guard shapes[name] == nil else { return }
    let fields = (0..<Int(descriptor.pointee.n_fields)).map { descriptor.pointee.fields[$0] }
    shapes[name] = MessageShape(name: name, fields: fields.map(field))
    for field in fields where field.type == PROTOBUF_C_TYPE_MESSAGE {
      if let nested = field.descriptor?.assumingMemoryBound(to: ProtobufCMessageDescriptor.self) {
        collect(nested, into: &shapes)
      }
    }
  }

  private static func field(_ field: ProtobufCFieldDescriptor) -> Field {
    Field(
      name: String(decoding: Array(IteratorSequence(CamelCase(field.name))), as: UTF8.self), kind: kind(field),
      isList: field.label == PROTOBUF_C_LABEL_REPEATED)
  }

  private static func kind(_ field: ProtobufCFieldDescriptor) -> Kind {
    switch field.type {
    case PROTOBUF_C_TYPE_STRING: .text
    case PROTOBUF_C_TYPE_BYTES: .bytes
    case PROTOBUF_C_TYPE_BOOL: .truth
    case PROTOBUF_C_TYPE_FLOAT, PROTOBUF_C_TYPE_DOUBLE: .real
    case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32: .integer(isSigned: false)
    case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_SINT32, PROTOBUF_C_TYPE_SFIXED32: .integer(isSigned: true)
    case PROTOBUF_C_TYPE_ENUM: .choice(names(field))
    case PROTOBUF_C_TYPE_MESSAGE:
      .message(
        field.descriptor.map {
          String(cString: $0.assumingMemoryBound(to: ProtobufCMessageDescriptor.self).pointee.name)
        }
          ?? "")
    default: .longInteger
    }
  }

  private static func names(_ field: ProtobufCFieldDescriptor) -> [String] {
    guard let descriptor = field.descriptor?.assumingMemoryBound(to: ProtobufCEnumDescriptor.self) else { return [] }
    return (0..<Int(descriptor.pointee.n_values)).map { String(cString: descriptor.pointee.values[$0].name) }
  }
}
