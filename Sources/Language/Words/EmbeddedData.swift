internal import CModelData
internal import CZstd

/// The resources that are compiled into the program.
public enum EmbeddedData {
  /// The largest table or model, unpacked.
  private static let unpackedMax = 64 << 20

  /// The bytes of a resource, static and immutable; empty when there is none of that name.
  public static func bytes(_ name: String) -> UnsafeRawBufferPointer {
    let data = model_data_named(name)
    return UnsafeRawBufferPointer(start: data.bytes, count: data.count)
  }

  /// The bytes of a resource under zstd; none when there is none of that name.
  public static func unpacked(_ name: String) -> [UInt8] { unpacked(bytes(name)) }

  /// The bytes of a zstd frame that states its size; none when it is broken or larger than 64 MiB.
  public static func unpacked(_ source: UnsafeRawBufferPointer) -> [UInt8] {
    let size = ZSTD_getFrameContentSize(source.baseAddress, source.count)
    guard source.count > 0, size <= UInt64(unpackedMax) else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      let written = ZSTD_decompress(buffer.baseAddress, buffer.count, source.baseAddress, source.count)
      count = ZSTD_isError(written) == 0 ? written : 0
    }
  }

  /// The lines of a resource, without empty ones and comments (`#`).
  public static func lines(_ name: String) -> [Substring] {
    String(decoding: bytes(name), as: UTF8.self).split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("#") && !$0.isEmpty }
  }
}
