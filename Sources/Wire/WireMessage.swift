/// A value that travels as one protobuf message.
public protocol WireMessage: Sendable {
  /// The message's full name, "newswire.v1.SubmitRequest".
  static var wireName: String { get }

  /// Decodes a message. UTF-8, embedded NULs, every bound of the contract and the memory that it takes are checked.
  init(wireBytes: UnsafeRawBufferPointer) throws(WireError)

  /// Calls `body` with the message, ready to be written to memory of the caller's choice.
  func withWireEncoding<Result>(_ body: (WireEncoding) throws -> Result) throws -> Result
}

extension WireMessage {
  /// Decodes a message from an array.
  public init(wireBytes: [UInt8]) throws(WireError) {
    let decoded = wireBytes.withUnsafeBytes { bytes in
      Swift.Result { () throws(WireError) in try Self(wireBytes: bytes) }
    }
    self = try decoded.get()
  }

  /// The message's bytes.
  public func wireBytes() throws -> [UInt8] {
    try withWireEncoding { encoding in
      [UInt8](unsafeUninitializedCapacity: encoding.byteCount) { buffer, count in
        encoding.write(into: UnsafeMutableRawBufferPointer(buffer))
        count = encoding.byteCount
      }
    }
  }

  /// How many bytes the message takes on the wire. In a list of another message it takes up to
  /// ``WireLimits/listItemOverheadByteCountMax`` more.
  public func wireByteCount() throws -> Int {
    try withWireEncoding { $0.byteCount }
  }
}
