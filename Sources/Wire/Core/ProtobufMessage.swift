internal import CProtobufC
internal import Models

/// A message that protobuf-c reads and writes: what every `X+Wire.swift` fills in.
///
/// Unknown fields and the common front of the struct are handled here, so that a conformance names only its own fields.
protocol ProtobufMessage: DescribedMessage {
  /// The struct that protoc-c made; its first field is the `ProtobufCMessage` that knows the descriptor.
  associatedtype Form

  /// `x__init`: makes an empty struct that knows its descriptor.
  static func initialise(_ form: UnsafeMutablePointer<Form>)
  /// The most bytes that a message of this type takes on the wire.
  static var byteCountMax: Int { get }
  /// Fields of a later version of the contract.
  var unknownFields: UnknownFields { get set }

  /// Reads the value from an unpacked struct and checks its bounds.
  init(form: Form) throws(WireError)
  /// Writes the value into an empty struct; what the struct points to lives in the arena.
  func fill(_ form: inout Form, in arena: borrowing Arena) throws(WireError)
  /// Checks what holds between fields; asked after reading and before writing.
  func check() throws(WireError)
}

extension ProtobufMessage {
  static var byteCountMax: Int { WireLimits.messageByteCountMax }

  func check() throws(WireError) {}

  /// Decodes a message by protobuf-c in a bounded arena.
  public init(wireBytes bytes: UnsafeRawBufferPointer) throws(WireError) {
    try Self.checkSize(bytes.count)
    let arena = Arena(forDecoding: bytes)
    let message = try unpack(bytes, as: Self.descriptor, in: arena)
    self = try Self.read(UnsafeMutableRawPointer(message).assumingMemoryBound(to: Form.self))
  }

  /// Encodes a message by protobuf-c from a bounded arena.
  public func withWireEncoding<Result>(_ body: (WireEncoding) throws -> Result) throws -> Result {
    let arena = Arena(byteCountMax: WireLimits.arenaByteCountMax, byteCountExpected: 1_024)
    let message = UnsafePointer<ProtobufCMessage>(OpaquePointer(try write(in: arena)))
    let byteCount = protobuf_c_message_get_packed_size(message)
    try Self.checkSize(byteCount)
    return try body(
      WireEncoding(byteCount: byteCount) { buffer in
        guard let start = buffer.baseAddress else { return }
        protobuf_c_message_pack(message, start.assumingMemoryBound(to: UInt8.self))
      })
  }

  private static func checkSize(_ byteCount: Int) throws(WireError) {
    guard byteCount <= byteCountMax else {
      throw WireError(reason: "\(byteCount) bytes, at most \(byteCountMax) are taken; send less at a time")
    }
  }

  /// The message's descriptor.
  static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> { findDescriptor { initialise($0) } }

  /// Reads a value with its unknown fields.
  static func read(_ form: UnsafeMutablePointer<Form>) throws(WireError) -> Self {
    var value = try Self(form: form.pointee)
    try value.check()
    let base = UnsafeRawPointer(form).assumingMemoryBound(to: ProtobufCMessage.self)
    if base.pointee.n_unknown_fields > 0 { value.unknownFields = UnknownFields(base.pointee) }
    return value
  }

  /// Writes a value with its unknown fields.
  func write(in arena: borrowing Arena) throws(WireError) -> UnsafeMutablePointer<Form> {
    try check()
    let form = try arena.allocate(MemoryLayout<Form>.size).bindMemory(to: Form.self, capacity: 1)
    Self.initialise(form)
    try fill(&form.pointee, in: arena)
    if !unknownFields.isEmpty {
      let base = UnsafeMutableRawPointer(form).assumingMemoryBound(to: ProtobufCMessage.self)
      try unknownFields.write(into: &base.pointee, in: arena)
    }
    return form
  }
}

/// Checks the bytes against the descriptor and unpacks them.
func unpack(
  _ bytes: UnsafeRawBufferPointer, as descriptor: UnsafePointer<ProtobufCMessageDescriptor>, in arena: borrowing Arena
) throws(WireError) -> UnsafeMutablePointer<ProtobufCMessage> {
  try checkStructure(of: bytes, against: descriptor)
  var allocator = arena.allocator
  let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
  guard let message = protobuf_c_message_unpack(descriptor, &allocator, bytes.count, start) else {
    throw arena.isExhausted ? .arenaExhausted : WireError(reason: "not a message of this type")
  }
  return message
}

extension Arena {
  /// An arena for a message that came from outside, as large as its size allows.
  init(forDecoding bytes: UnsafeRawBufferPointer) {
    let share = WireLimits.arenaByteCountMin + bytes.count * WireLimits.arenaBytesPerByte
    self.init(byteCountMax: min(share, WireLimits.arenaByteCountMax), byteCountExpected: 512 + 2 * bytes.count)
  }
}

/// The descriptor that `x__init` leaves in an empty struct.
func findDescriptor<Form>(
  _ initialise: (UnsafeMutablePointer<Form>) -> Void
) -> UnsafePointer<ProtobufCMessageDescriptor> {
  let form = UnsafeMutablePointer<Form>.allocate(capacity: 1)
  defer { form.deallocate() }
  initialise(form)
  return UnsafeRawPointer(form).assumingMemoryBound(to: ProtobufCMessage.self).pointee.descriptor
}
