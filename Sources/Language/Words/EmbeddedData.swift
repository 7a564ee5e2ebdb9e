internal import CModelData

/// The resources that are compiled into the program.
public enum EmbeddedData {
  /// The bytes of a resource, static and immutable; empty when there is none of that name.
  public static func bytes(_ name: String) -> UnsafeRawBufferPointer {
    let data = model_data_named(name)
    return UnsafeRawBufferPointer(start: data.bytes, count: data.count)
  }

  /// The lines of a resource, without empty ones and comments (`#`).
  public static func lines(_ name: String) -> [Substring] {
    String(decoding: bytes(name), as: UTF8.self).split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("#") && !$0.isEmpty }
  }
}
