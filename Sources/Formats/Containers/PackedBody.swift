/// A body that is itself a compressed file: "feed.xml.gz" as servers give it, without saying so in `Content-Encoding`.
public enum PackedBody {
  /// What was compressed by gzip or zstd, by its first bytes; other bytes as they are.
  ///
  /// - Parameters:
  ///   - bytesMax: the most bytes that may come out of it.
  ///   - ratioMax: how many times larger than the body that may be.
  /// - Throws: ``FormatError`` when more comes out, or when the body is damaged or cut off.
  public static func unpacked(
    _ body: [UInt8], bytesMax: Int, ratioMax: Int
  ) throws(FormatError) -> [UInt8] {
    guard let compression = Compression.of(body.prefix(4)) else { return body }
    var limits = ContainerLimits.document
    limits.expandedBytesMax = min(bytesMax, body.count * ratioMax)
    let source = try compression.expanded(BufferedSource(MemorySource(body)), ExpansionGuard(limits))
    var unpacked: [UInt8] = []
    while true {
      // The guard stops before more than the limit has come out.
      let bytes: [UInt8]
      do throws(FormatError) { bytes = try source.read(upTo: BufferedSource.chunkBytes) } catch {
        guard error.code == .tooLarge else { throw error }
        throw FormatError(
          .tooLarge,
          "more than \(bytesMax >> 20) MiB come out of the compressed file, or more than \(ratioMax) times its size")
      }
      guard !bytes.isEmpty else { return unpacked }
      unpacked += bytes
    }
  }
}
