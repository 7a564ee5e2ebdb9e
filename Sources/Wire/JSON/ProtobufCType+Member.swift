internal import CNewswireProtos
internal import CProtobufC

extension ProtobufCType {
  /// How many bytes a value of this type takes in a struct, or in the array of a repeated field.
  var memberByteCount: Int {
    switch self {
    case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_UINT64,
      PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_DOUBLE, PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_MESSAGE:
      8
    case PROTOBUF_C_TYPE_BYTES: MemoryLayout<ProtobufCBinaryData>.stride
    default: 4
    }
  }
}

extension ProtobufCFieldDescriptor {
  /// Whether the field is one of a oneof: its quantifier holds the number of the field that is set.
  var isInOneof: Bool { flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0 }

  /// Whether the field holds one message, not a list of them.
  var isOneMessage: Bool { type == PROTOBUF_C_TYPE_MESSAGE && label != PROTOBUF_C_LABEL_REPEATED }
}
