internal import CCLD2

/// What CLD2 says of a text.
struct CLDGuess {
  /// BCP 47; nothing where it says "unknown".
  var code: String?
  /// Whether it would stand by it.
  var isReliable: Bool

  /// Asks CLD2 about a text's beginning.
  ///
  /// - Parameters:
  ///   - claimed: a language as a hint, or empty.
  ///   - topLevelDomain: a country's, as a hint, or empty.
  init(_ text: String, bytesMax: Int, claimed: String, topLevelDomain: String) {
    var bytes = Array(text.utf8.prefix(bytesMax))
    if bytes.count == bytesMax {
      // The last scalar may be cut: it goes, whole or not.
      while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
      bytes.removeLast()
    }
    let result = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        ccld2_detect(
          characters.baseAddress, Int32(characters.count), topLevelDomain.isEmpty ? nil : topLevelDomain,
          claimed.isEmpty ? nil : claimed)
      }
    }
    code = Self.normalised(result.code.map { String(cString: $0) } ?? "un")
    isReliable = result.is_reliable != 0
  }

  /// CLD2's code as BCP 47 writes it; nothing for "unknown" and for the codes that are jokes or scripts.
  private static func normalised(_ code: String) -> String? {
    switch code {
    case "un", "", "zzp", "zzb", "zze", "zzh", "tlh": nil
    case _ where code.hasPrefix("x") && code != "xh": nil
    case "iw": "he"
    case "jw": "jv"
    case "mo": "ro"
    case "no": "nb"
    case "fil": "tl"
    default: code
    }
  }
}
