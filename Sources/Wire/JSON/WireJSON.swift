internal import CNewswireProtos
internal import CProtobufC
internal import Models

/// Messages as JSON, by protobuf's JSON mapping and the descriptors that protoc-c made.
///
/// Names are written in lowerCamelCase and read in either spelling; 64-bit integers are written as strings and read as
/// strings or numbers; enums go by name, bytes by base64. Fields stand in the order of the .proto file, those with their
/// default value are left out. Unknown fields have no place in JSON and are left out. On input an unknown or repeated key,
/// a value of another kind, NaN and infinity are errors that name the field, and the bounds of the contract hold.
/// Source: protobuf's documentation, "ProtoJSON Format".
public enum WireJSON {
  /// The longest JSON text of one message that is read, in bytes: 16 MiB of content in base64 fit.
  public static let byteCountMax = 32 << 20

  /// How JSON is written.
  public struct Options: Sendable, Hashable {
    /// Whether fields with their default value are written too; messages that are not set stay out all the same.
    public var includesDefaults: Bool
    /// Whether each field has its own line, indented by two spaces a level; else the text is one line.
    public var isPretty: Bool

    /// Creates options, by default the short form.
    public init(includesDefaults: Bool = false, isPretty: Bool = false) {
      self.includesDefaults = includesDefaults
      self.isPretty = isPretty
    }
  }

  /// The message as JSON, without a newline at its end. The same message gives the same text, always.
  ///
  /// - Throws: `WireError` when the message is outside of the contract's bounds.
  public static func encode(_ message: some WireMessage, _ options: Options = Options()) throws -> String {
    let descriptor = try descriptor(of: type(of: message))
    let bytes = try message.wireBytes()
    return try bytes.withUnsafeBytes { bytes in
      let arena = Arena(byteCountMax: WireLimits.arenaByteCountMax, byteCountExpected: 512 + 2 * bytes.count)
      let form = try unpack(bytes, as: descriptor, in: arena)
      var writer = JSONWriter(isPretty: options.isPretty, byteCountExpected: 2 * bytes.count)
      try writer.message(UnsafeRawPointer(form), descriptor, includesDefaults: options.includesDefaults)
      return writer.text
    }
  }

  /// Reads a message from JSON.
  ///
  /// - Throws: `WireError` that names the field and says what is wrong with it, or where the text is not JSON.
  public static func decode<Message: WireMessage>(_ type: Message.Type, from json: String) throws -> Message {
    var json = json
    return try json.withUTF8 { try decode(type, from: UnsafeRawBufferPointer($0)) }
  }

  /// Reads a message from JSON in UTF-8.
  ///
  /// - Throws: `WireError` that names the field and says what is wrong with it, or where the text is not JSON.
  public static func decode<Message: WireMessage>(
    _ type: Message.Type, from json: UnsafeRawBufferPointer
  ) throws -> Message {
    guard json.count <= byteCountMax else {
      throw WireError(reason: "\(json.count) bytes of JSON, at most \(byteCountMax) are taken")
    }
    let descriptor = try descriptor(of: type)
    let arena = Arena(byteCountMax: WireLimits.arenaByteCountMax, byteCountExpected: 512 + json.count)
    var reader = JSONReader(json)
    let form = try reader.message(descriptor, in: arena)
    try reader.end()
    let packed = UnsafePointer(form)
    let bytes = [UInt8](unsafeUninitializedCapacity: protobuf_c_message_get_packed_size(packed)) { buffer, count in
      count = protobuf_c_message_pack(packed, buffer.baseAddress)
    }
    return try Message(wireBytes: bytes)
  }

  private static func descriptor(
    of type: any WireMessage.Type
  ) throws(WireError) -> UnsafePointer<ProtobufCMessageDescriptor> {
    guard let type = type as? any DescribedMessage.Type else {
      throw WireError(reason: "\(type.wireName) has no JSON form")
    }
    return type.descriptor
  }
}

/// A message whose fields are known at run time.
protocol DescribedMessage: WireMessage {
  /// What protoc-c wrote about the message.
  static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> { get }
}

extension CallHeader: DescribedMessage {
  static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> { findDescriptor(rpc__v1__call_header__init) }
}

extension ReplyHeader: DescribedMessage {
  static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> { findDescriptor(rpc__v1__reply_header__init) }
}
