internal import CStemmer

/// Snowball stemming (libstemmer). Not to be shared between threads: make one per call.
public struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?

  /// A stemmer of a language; one that changes nothing when Snowball does not know the language.
  public init(language: String) {
    let base = String(language.prefix { $0 != "-" })
    handle = Self.knows(base) ? sb_stemmer_new(base == "nb" || base == "nn" ? "no" : base, "UTF_8") : nil
  }

  deinit { if let handle { sb_stemmer_delete(handle) } }

  /// True when Snowball knows the language.
  public static func knows(_ language: String) -> Bool { known.contains(String(language.prefix { $0 != "-" })) }

  /// The stem of a folded word; a word of more than 64 bytes is its own.
  public func stem(_ folded: String) -> String {
    guard let handle else { return folded }
    var folded = folded
    return folded.withUTF8 { bytes in
      guard bytes.count <= Self.bytesMax, let result = sb_stemmer_stem(handle, bytes.baseAddress, Int32(bytes.count))
      else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let count = Int(sb_stemmer_length(handle))
      return String(decoding: UnsafeBufferPointer(start: result, count: count), as: UTF8.self)
    }
  }

  private static let bytesMax = 64

  private static let known: Set<String> = [
    "ar", "ca", "da", "de", "el", "en", "es", "eu", "fi", "fr", "ga", "hi", "hu", "hy", "id", "it", "lt", "nb", "ne",
    "nl",
    "nn", "no", "pt", "ro", "ru", "sr", "sv", "ta", "tr", "yi",
  ]
}
