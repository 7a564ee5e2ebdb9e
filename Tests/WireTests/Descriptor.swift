import CNewswireProtos
import CProtobufC

@testable import Wire

/// What protoc-c wrote about a message, for tests that go through all fields.
struct Descriptor {
  struct Field {
    let name: String
    let number: UInt32
    let isText: Bool
    let isRepeated: Bool
    let isMessage: Bool
  }

  let fields: [Field]

  init(_ type: any WireMessage.Type) {
    guard let descriptor = (type as? any DescribedMessage.Type)?.descriptor else {
      fields = []
      return
    }
    fields = (0..<Int(descriptor.pointee.n_fields)).map { index in
      let field = descriptor.pointee.fields[index]
      return Field(
        name: String(cString: field.name), number: field.id, isText: field.type == PROTOBUF_C_TYPE_STRING,
        isRepeated: field.label == PROTOBUF_C_LABEL_REPEATED, isMessage: field.type == PROTOBUF_C_TYPE_MESSAGE)
    }
  }
}
