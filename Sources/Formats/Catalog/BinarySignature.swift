/// Tells bytes that cannot be text by how they begin.
enum BinarySignature {
  /// How many bytes are searched for what text does not hold.
  private static let sampleBytesMax = 4_096
  /// One control in so many bytes is damage; bytes by chance hold one in ten.
  private static let bytesPerControl = 50
  /// The same of what is otherwise sound UTF-8, as nothing else is by chance.
  private static let bytesPerControlOfUTF8 = 10

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
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
    ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "a RAR archive"),
    ([0x7B, 0x5C, 0x72, 0x74, 0x66], "a rich text document"),
  ]
  /// Signatures that texts may have too: they only name what is no text for other reasons.
  private static let names: [(bytes: [UInt8], offset: Int, kind: String)] = [
    ([0x4D, 0x5A], 0, "a program"), ([0x00, 0x61, 0x73, 0x6D], 0, "a program"),
    ([0xCA, 0xFE, 0xBA, 0xBE], 0, "a program"),
    ([0xCF, 0xFA, 0xED, 0xFE], 0, "a program"), ([0x42, 0x4D], 0, "a bitmap image"),
    ([0x49, 0x49, 0x2A, 0x00], 0, "a TIFF image"), ([0x4D, 0x4D, 0x00, 0x2A], 0, "a TIFF image"),
    ([0x66, 0x74, 0x79, 0x70], 4, "a video, or an image of a phone"),
    ([0x66, 0x4C, 0x61, 0x43], 0, "a FLAC recording"),
    ([0x57, 0x41, 0x56, 0x45], 8, "a WAV recording"), ([0x1A, 0x45, 0xDF, 0xA3], 0, "a video"),
    ([0x77, 0x4F, 0x46, 0x46], 0, "a font"), ([0x77, 0x4F, 0x46, 0x32], 0, "a font"),
  ]

  /// "a PNG image", or nothing when the bytes may be text.
  static func kind(of bytes: [UInt8]) -> String? {
    for signature in signatures where bytes.starts(with: signature.bytes) { return signature.kind }
    if bytes.count >= 12, bytes[8..<12].elementsEqual([0x57, 0x45, 0x42, 0x50]), bytes[0] == 0x52 {
      return "a WebP image"
    }
    guard hasControls(bytes) else { return nil }
    return names.first { bytes.dropFirst($0.offset).starts(with: $0.bytes) }?.kind ?? "a binary file"
  }

  /// The reason for people.
  static func error(_ kind: String) -> FormatError { FormatError(.notText, "not text: looks like \(kind)") }

  /// True for more control characters than a text has; UTF-16 is let pass, for its zeros stand in turn.
  private static func hasControls(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(sampleBytesMax)
    let controls = sample.count { $0 < 0x20 && !isOfText($0) }
    guard controls * bytesPerControl > sample.count, !WideText.isText(bytes) else { return false }
    if EscapedCharset.name(in: Array(sample)) != nil, sample.allSatisfy({ $0 < 0x80 }) { return false }
    return controls * bytesPerControlOfUTF8 > sample.count || !UTF8Check.isMostlyValid(sample, goodMin: 0)
  }

  /// Tabs, ends of lines and pages, and the escapes of charsets that switch.
  private static func isOfText(_ byte: UInt8) -> Bool { (0x09...0x0D).contains(byte) || byte == 0x1B }
}
