import Testing

@testable import Formats

struct LineTests {
  @Test func linesAreCutWhereverTheChunksEnd() throws {
    let bytes = Array("one\r\ntwo\n\nlong line\nend".utf8)
    for size in 1...bytes.count {
      let source = BufferedSource(PiecemealSource(bytes, pieceBytes: size))
      var lines: [BufferedSource.Line] = []
      while let line = try source.line(upTo: 6) { lines.append(line) }
      #expect(
        lines == [
          .text(Array("one".utf8)), .text(Array("two".utf8)), .text([]), .tooLong(byteCount: 9),
          .text(Array("end".utf8)),
        ])
    }
  }

  @Test func aLineWithoutEndIsNotKept() throws {
    let source = BufferedSource(PiecemealSource([UInt8](repeating: 0x61, count: 9 << 20), pieceBytes: 1 << 16))
    #expect(try source.line(upTo: 1 << 20) == .tooLong(byteCount: 9 << 20))
    #expect(try source.line(upTo: 1 << 20) == nil)
  }

  @Test func bytesArePutBackAndSkipped() throws {
    let source = BufferedSource(PiecemealSource(Array("abcdefgh".utf8), pieceBytes: 3))
    #expect(try source.skip(2) == 2)
    #expect(try source.read(upTo: 1) == Array("c".utf8))
    source.putBack(Array("xy".utf8)[...])
    #expect(try source.readAll(upTo: 4) == Array("xyde".utf8))
    #expect(try Array(source.peek(9)) == Array("fgh".utf8))
    #expect(try source.skip(9) == 3)
    #expect(try source.read(upTo: 1).isEmpty)
  }
}
