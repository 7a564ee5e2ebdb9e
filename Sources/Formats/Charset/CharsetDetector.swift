internal import CICU

/// Guesses the charset of a text that does not say, or lies, by ICU's detector.
enum CharsetDetector {
  /// Fewer bytes beyond ASCII say nothing.
  private static let highMin = 6
  /// ICU gives 10 to what is well formed in a charset and otherwise says nothing for it.
  private static let confidenceMin = 10

  private static let latin: Set<String> = [
    "iso-8859-1", "iso-8859-2", "iso-8859-9", "windows-1250", "windows-1252", "windows-1254",
  ]
  private static let others: Set<String> = [
    "big5", "euc-jp", "euc-kr", "gb18030", "shift_jis", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8",
    "iso-8859-8-i", "koi8-r", "windows-1251", "windows-1253", "windows-1255", "windows-1256",
  ]

  /// The likeliest charset in lower case; nothing where too little speaks for any. The bytes are neither ASCII nor UTF-8.
  ///
  /// ICU knows the letters and words of languages; that a text is written in Latin letters at all shows by how few of
  /// them are beyond ASCII, for which short texts are enough.
  static func charset(of sample: CharsetSample) -> String? {
    guard sample.highCount >= highMin else { return nil }
    let possible = sample.isLatin ? latin : others
    return sample.bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        let charsets = cicu_charsets_open(base, Int32(bytes.count))
      else { return nil }
      defer { cicu_charsets_close(charsets) }
      var (rank, confidence) = (Int32(0), Int32(0))
      while let name = cicu_charsets_name(charsets, rank, &confidence), confidence >= confidenceMin {
        let charset = String(cString: name).lowercased()
        if possible.contains(charset) { return charset }
        rank += 1
      }
      return nil
    }
  }
}
