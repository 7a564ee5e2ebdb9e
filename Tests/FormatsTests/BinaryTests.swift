import Models
import TestKit
import Testing

@testable import Formats

/// Bytes that are no text are told so, and texts are not.
@Suite struct BinaryTests {
  /// Beginnings of files; those of archives are their own format's.
  private static let beginnings: [[UInt8]] =
    [
      [], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF, 0xE0],
      [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1],
      [0xFF, 0xFB, 0x90], [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70], [0xD0, 0xCF, 0x11, 0xE0], [0xFE, 0xFF],
      [0xEF, 0xBB, 0xBF], [0x1B, 0x24, 0x42],
    ]
    + ["GIF89a", "%PDF-1.7\n", "MZ", "ID3", "OggS", "RIFF0000WAVEfmt ", "BM", "<html>", "{", "title,text\n"].map {
      Array($0.utf8)
    }

  @Test(arguments: ["", "text/html", "text/plain", "text/csv", "application/x-ndjson"])
  func randomFilesAreRefused(_ type: String) {
    var random = SeededRandom(seed: 0x5EED)
    for number in 0..<200 {
      let start = Self.beginnings[number % Self.beginnings.count]
      // Half of them are as sparse as programs and tables of numbers, the others as dense as what is compressed.
      let isSparse = number / Self.beginnings.count % 2 == 1
      let bytes =
        start
        + (0..<4_096).map { _ in
          isSparse && random.next() % 3 == 0 ? 0 : UInt8(truncatingIfNeeded: random.next() >> 11)
        }
      let reader = InputReader(MemorySource(bytes), InputOrigin(name: "x", contentType: type))
      guard case .refused(let reason)? = reader.next()?.content else {
        Issue.record("taken: \(bytes.prefix(16)) as \(type)")
        continue
      }
      #expect(reason.hasPrefix("not text: looks like a"), "\(reason)")
      #expect(throws: FormatError.self) {
        try FormatCatalog.standard.parse(Document(contentType: type, content: bytes))
      }
    }
  }

  private static let kinds: [(start: [UInt8], kind: String)] = [
    ([0x4D, 0x5A], "a program"), ([0x42, 0x4D], "a bitmap image"), ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
    ([0x66, 0x4C, 0x61, 0x43], "a FLAC recording"),
    ([0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70], "a video, or an image of a phone"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"), ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "a RAR archive"),
    ([0x77, 0x4F, 0x46, 0x32], "a font"),
    ([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x41, 0x56, 0x45], "a WAV recording"),
  ]

  @Test(arguments: kinds)
  func itsKindIsNamed(_ start: [UInt8], _ kind: String) {
    #expect(BinarySignature.kind(of: start + (0..<100).map { $0 % 2 == 0 ? 0x01 : 0xDC }) == kind)
  }

  @Test(arguments: [
    "MZ is how a text may begin, too.", "BM: a text", "A page\u{0C}break and\u{0B}lines of other systems.",
    "Ten letters\0" + String(repeating: "and no more zeros in what follows. ", count: 9), "{\"a\": \"\u{1}\"}",
  ])
  func textsMayHoldSomeControls(_ text: String) { #expect(BinarySignature.kind(of: Array(text.utf8)) == nil) }

  @Test(arguments: CharsetTests.texts)
  func noCharsetIsTakenForABinaryFile(_ charset: String, _ text: String) throws {
    #expect(BinarySignature.kind(of: try CharsetTests.bytes(text, charset)) == nil)
  }
}
