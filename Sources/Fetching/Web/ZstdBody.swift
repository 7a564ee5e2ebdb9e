internal import CZstd

/// Bodies with the content coding zstd (RFC 8878).
enum ZstdBody {
  /// Unpacks a body within the limits.
  static func unpacked(_ packed: [UInt8], limits: FetchLimits, host: String) throws(FetchError) -> [UInt8] {
    guard let stream = ZSTD_createDStream() else { throw FetchError(.tooLarge, "no memory to unpack a body") }
    defer { ZSTD_freeDStream(stream) }
    let sizeMax = min(limits.bodyBytesMax, max(packed.count, 1) * limits.unpackingRatioMax)
    var chunk = [UInt8](repeating: 0, count: ZSTD_DStreamOutSize())
    var body: [UInt8] = []
    var (position, state, isFull) = (0, 0, false)
    while position < packed.count || isFull {
      let (code, read, written) = step(stream, packed, from: position, into: &chunk)
      guard ZSTD_isError(code) == 0, read > position || written > 0 else {
        throw FetchError(.malformed, "\(host) sent a body that cannot be unpacked")
      }
      guard body.count + written <= sizeMax else {
        throw FetchError(.tooLarge, "\(host) sent a body that unpacks to more than is taken")
      }
      body.append(contentsOf: chunk[..<written])
      (position, state, isFull) = (read, code, written == chunk.count)
    }
    guard state == 0 else { throw FetchError(.malformed, "\(host) sent a body that is cut short") }
    return body
  }

  private static func step(
    _ stream: OpaquePointer, _ packed: [UInt8], from position: Int, into chunk: inout [UInt8]
  ) -> (code: Int, read: Int, written: Int) {
    packed.withUnsafeBytes { source in
      chunk.withUnsafeMutableBytes { target in
        var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: position)
        var output = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
        let code = ZSTD_decompressStream(stream, &output, &input)
        return (code, input.pos, output.pos)
      }
    }
  }
}
