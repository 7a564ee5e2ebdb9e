public import Wire

/// A payload that nobody decodes: to call a method by its name with bytes, or to serve one.
///
///     let method = Method<RawPayload, RawPayload>("newswire.v1.Query/Search", isIdempotent: true)
///     let reply = try await client.call(method, RawPayload(bytes))
public struct RawPayload: WireMessage, Hashable {
  /// No message of the contract.
  public static let wireName = ""

  /// The message's bytes as they stand on the wire.
  public var bytes: [UInt8]

  /// Wraps bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Keeps a copy of the bytes.
  public init(wireBytes: UnsafeRawBufferPointer) throws(WireError) { bytes = Array(wireBytes) }

  /// Writes the bytes as they are.
  public func withWireEncoding<Result>(_ body: (WireEncoding) throws -> Result) throws -> Result {
    try body(WireEncoding(byteCount: bytes.count) { $0.copyBytes(from: bytes) })
  }
}
