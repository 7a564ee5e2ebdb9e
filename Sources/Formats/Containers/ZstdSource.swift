internal import CZstd

/// What was compressed by zstd (RFC 8878): all frames of the file one after the other.
final class ZstdSource: ByteSource {
  private let source: BufferedSource
  private let meter: ExpansionGuard
  private let stream: OpaquePointer
  private var chunk: [UInt8] = []
  private var position = 0
  /// What the library wants next; 0 between frames.
  private var wanted = 0

  init(_ source: BufferedSource, _ meter: ExpansionGuard) throws(FormatError) {
    guard let stream = ZSTD_createDCtx() else { throw FormatError(.tooLarge, "there is no memory to unpack it") }
    (self.source, self.meter, self.stream) = (source, meter, stream)
    ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, Int32(meter.limits.zstdWindowLogMax))
  }

  deinit { ZSTD_freeDCtx(stream) }

  func read(upTo count: Int) throws(FormatError) -> [UInt8] {
    while true {
      let hadInput = position < chunk.count
      if !hadInput {
        (chunk, position) = (try source.read(upTo: BufferedSource.chunkBytes), 0)
      }
      let isLast = chunk.isEmpty
      let bytes = try step(upTo: min(count, BufferedSource.chunkBytes))
      guard bytes.isEmpty else {
        try meter.addExpanded(bytes.count)
        return bytes
      }
      guard isLast else { continue }
      guard wanted == 0 else { throw FormatError(.malformed, "the zstd file is cut off") }
      return []
    }
  }

  private func step(upTo count: Int) throws(FormatError) -> [UInt8] {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
      chunk.withUnsafeBytes { input in
        var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: position)
        result = ZSTD_decompressStream(stream, &output, &source)
        position = source.pos
      }
      filled = output.pos
    }
    guard ZSTD_isError(result) == 0 else {
      let words = String(cString: ZSTD_getErrorName(result))
      throw FormatError(.malformed, "the zstd file is damaged (\(words))")
    }
    // Without input a finished frame asks for the head of another one, which need not come.
    if !bytes.isEmpty || !chunk.isEmpty { wanted = result }
    return bytes
  }
}
