import Models
import NNG
import Testing
import Wire

@testable import RPC

struct FrameTests {
  private func layout(_ bytes: [UInt8]) throws(WireError) -> Frame.Layout {
    let result = bytes.withUnsafeBytes { body in Result { () throws(WireError) in try Frame.layout(of: body) } }
    return try result.get()
  }

  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, Frame.headerByteCountMax])
  func aHeaderOfAnyLengthIsFound(_ count: Int) throws {
    let header = RawPayload([UInt8](repeating: 1, count: count))
    let message = try Frame.message(header: header, payload: RawPayload([2, 3]))
    let found = try message.withBytes { body throws(WireError) in try Frame.layout(of: body) }
    #expect(found.header.count == count)
    #expect(found.payload.count == 2)
    #expect(found.payload.upperBound == message.count)
  }

  @Test(
    arguments: [
      [], [0x80], [0x80, 0x80], [0x80, 0x80, 0x80], [0x80, 0x80, 0x80, 0x01], [0x05, 1, 2], [0xFF, 0xFF, 0xFF, 0xFF],
      [0xFF, 0xFF, 0x7F],
    ] as [[UInt8]])
  func whatIsNoFrameIsRefused(_ bytes: [UInt8]) {
    #expect(throws: WireError.self) { try layout(bytes) }
  }

  @Test func anEmptyHeaderAndPayloadAreAFrame() throws {
    let found = try layout([0])
    #expect(found == Frame.Layout(header: 1..<1, payload: 1..<1))
  }
}
