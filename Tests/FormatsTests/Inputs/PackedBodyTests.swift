import Formats
import Testing

/// Bodies that are compressed files.
struct PackedBodyTests {
  private func unpacked(_ body: [UInt8], bytesMax: Int = 1 << 20, ratioMax: Int = 200) throws(FormatError) -> [UInt8] {
    try PackedBody.unpacked(body, bytesMax: bytesMax, ratioMax: ratioMax)
  }

  @Test func whatIsPackedIsUnpackedAndTheRestStays() throws {
    let text = Array("<rss>Hello</rss>".utf8)
    #expect(try unpacked(Packing.gzip(text)) == text)
    #expect(try unpacked(text) == text)
    #expect(try unpacked([]).isEmpty)
  }

  @Test func whatComesOutIsBounded() throws {
    let content = [UInt8](repeating: 0x61, count: 100_000)
    let large = #expect(throws: FormatError.self) { try unpacked(Packing.gzip(content), bytesMax: 99_999) }
    #expect(large?.code == .tooLarge)
    #expect(try unpacked(Packing.gzip(content), bytesMax: 100_000) == content)
    let bomb = Packing.zstdBomb(0x61, blocks: 4)
    let ratio = #expect(throws: FormatError.self) { try unpacked(bomb) }
    #expect(ratio?.code == .tooLarge && ratio?.reason.contains("200 times") == true)
  }

  @Test func whatIsDamagedOrCutOffIsRefused() {
    let packed = Packing.gzip(Array(repeating: 0x61, count: 1_000))
    let broken: [[UInt8]] = [Array(packed.dropLast(9)), Array(packed.prefix(3)), packed.prefix(12) + [0, 0, 0, 0]]
    for body in broken {
      let error = #expect(throws: FormatError.self) { try unpacked(body) }
      #expect(error?.code == .malformed)
    }
  }
}
