import TestKit
import Testing

@testable import Archive

/// Words are found by blocks of bytes and byte by byte; both must find the same.
@Suite struct WordScannerTests {
  struct Found: Hashable {
    var start: Int
    var bytes: Range<Int>
    var isPlain: Bool
  }

  private func scan(_ bytes: [UInt8], limit: Int) -> [Found] {
    var found: [Found] = []
    bytes.withUnsafeBufferPointer { bytes in
      WordScanner.scan(bytes, limit: limit) { word in
        found.append(Found(start: word.start, bytes: word.startByte..<word.endByte, isPlain: true))
      } other: { word in
        found.append(Found(start: word.start, bytes: word.startByte..<word.endByte, isPlain: false))
      }
    }
    return found
  }

  /// Text that is never whole in a block: each word is scanned with nothing but spaces around it.
  @Test(arguments: 0..<300) func findsTheSameWhereverBlocksBegin(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces =
      ["a", "Zz9", "word", "0", "é", "ßx", "naïve", "人工", "\u{AD}", "🙂", "Ж"] + [String(repeating: "q", count: 70)]
    let gaps = [" ", ", ", "\n", "  — ", "@", "[", "`", "{", "/", ":", "\u{0}", "\u{7F}"]
    var (text, expected): (String, [Found]) = ("", [])
    for _ in 0..<60 {
      let piece = pieces[Int(random.next() % UInt64(pieces.count))]
      for word in scan(Array(piece.utf8), limit: .max) {
        let (start, byte) = (text.unicodeScalars.count, text.utf8.count)
        let bytes = (byte + word.bytes.lowerBound)..<(byte + word.bytes.upperBound)
        expected.append(Found(start: start + word.start, bytes: bytes, isPlain: word.isPlain))
      }
      text += piece + gaps[Int(random.next() % UInt64(gaps.count))]
    }
    let bytes = Array(text.utf8)
    #expect(scan(bytes, limit: .max) == expected)
    let limit = Int(random.next() % 60)
    #expect(scan(bytes, limit: limit) == Array(expected.prefix(limit)))
  }

  /// A block agrees with the test of single bytes, whatever the bytes.
  @Test(arguments: 0..<200) func blocksKnowEachByte(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let isMixed = seed % 2 == 0
    let bytes = (0..<ASCIIBlock.byteCount).map { _ in
      let byte = UInt8(truncatingIfNeeded: random.next())
      return isMixed && random.next() % 40 == 0 ? byte : byte & 0x7F
    }
    let block = bytes.withUnsafeBytes { $0.baseAddress.map { ASCIIBlock($0) } }
    let count = bytes.firstIndex { $0 >= 0x80 } ?? bytes.count
    #expect(block?.count == count)
    for (index, byte) in bytes.enumerated() {
      #expect((block?.words ?? 0) >> UInt64(index) & 1 == (index < count && WordScanner.isWord(byte) ? 1 : 0))
    }
  }
}
