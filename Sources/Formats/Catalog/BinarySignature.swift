/// Tells bytes that cannot be text by how they begin.
enum BinarySignature {
  /// How many bytes are searched for what text does not hold.
  private static let sampleBytesMax = 1_024

  /// Signatures from the file formats' own specifications, and how people call what they begin.
  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    ([0x47, 0x49, 0x46, 0x38], "a GIF image"),
    ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF file"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0x1F, 0x8B], "a gzip file"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"),
    ([0x42, 0x5A, 0x68], "a bzip2 file"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    ([0x49, 0x44, 0x33], "an MP3 file"),
    ([0x4F, 0x67, 0x67, 0x53], "an Ogg file"),
    ([0x53, 0x51, 0x4C, 0x69, 0x74, 0x65, 0x20], "a SQLite database"),
  ]

  /// "a PNG image", or nothing when the bytes may be text.
  static func kind(of bytes: [UInt8]) -> String? {
    for signature in signatures where bytes.starts(with: signature.bytes) { return signature.kind }
    if bytes.count >= 12, bytes[8..<12].elementsEqual([0x57, 0x45, 0x42, 0x50]), bytes[0] == 0x52 {
      return "a WebP image"
    }
    return hasControls(bytes) ? "a binary file" : nil
  }

  /// True when more than one byte in ten is a control character; UTF-16 is let pass, for its zeros stand in turn.
  private static func hasControls(_ bytes: [UInt8]) -> Bool {
    guard !WideText.isLikely(bytes) else { return false }
    let sample = bytes.prefix(sampleBytesMax)
    let controls = sample.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0C && $0 != 0x0D && $0 != 0x1B }
    return controls * 10 > sample.count
  }
}
