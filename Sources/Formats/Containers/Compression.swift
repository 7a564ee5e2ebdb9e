/// One layer of compression that is read.
enum Compression: String, Sendable, CaseIterable {
  case gzip, zstd

  /// By the magic numbers of RFC 1952 and RFC 8878.
  static func of(_ start: ArraySlice<UInt8>) -> Compression? {
    if start.starts(with: [0x1F, 0x8B]) { return .gzip }
    if start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .zstd }
    return nil
  }

  /// What was compressed.
  func expanded(_ source: BufferedSource, _ meter: ExpansionGuard) throws(FormatError) -> any ByteSource {
    switch self {
    case .gzip: try GzipSource(source, meter)
    case .zstd: try ZstdSource(source, meter)
    }
  }

  /// The endings that its files have, and what is left of the name without them.
  var endings: [(ending: String, replacement: String)] {
    switch self {
    case .gzip: [(".gz", ""), (".tgz", ".tar"), (".gzip", "")]
    case .zstd: [(".zst", ""), (".tzst", ".tar"), (".zstd", "")]
    }
  }

  /// "a.jsonl.gz" as "a.jsonl".
  func innerName(_ name: String) -> String {
    for (ending, replacement) in endings where name.lowercased().hasSuffix(ending) {
      return String(name.dropLast(ending.count)) + replacement
    }
    return name
  }
}
