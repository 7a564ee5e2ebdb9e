import Models
import SwiftProtobuf
import Testing

@testable import Wire

/// Bytes that no honest sender writes: each is refused with a reason or read as what it says; nothing crashes.
@Suite struct HostileInputTests {
  /// Damaged copies of one message's encoding: 50, and of a long one as many as make so many bytes, but so many at least.
  private static let (damagedBytes, copiesMin) = (20_000, 8)

  @Test(arguments: MessageCase.all) func truncatedAtEveryByte(message: MessageCase) throws {
    var random = Random(seed: 4)
    for _ in 0..<3 {
      let bytes = try message.encodeRandom(&random).bytes
      for count in 0..<bytes.count { expectSane(Array(bytes[..<count]), message) }
    }
  }

  @Test(arguments: MessageCase.all) func flippedBits(message: MessageCase) throws {
    var random = Random(seed: 5)
    for _ in 0..<10 {
      let bytes = try message.encodeRandom(&random).bytes
      guard !bytes.isEmpty else { continue }
      // Of the long ones fewer copies, or they would take all the time.
      for _ in 0..<min(50, max(Self.copiesMin, Self.damagedBytes / bytes.count)) {
        var damaged = bytes
        for _ in 0..<random.int(1...3) {
          damaged[random.int(0...(bytes.count - 1))] ^= 1 << UInt8(random.int(0...7))
        }
        expectSane(damaged, message)
      }
    }
  }

  @Test(arguments: MessageCase.all) func randomBytes(message: MessageCase) {
    var random = Random(seed: 6)
    for _ in 0..<200 { expectSane(random.bytes(), message) }
  }

  @Test(arguments: MessageCase.all) func everyTextFieldRefusesWhatIsNotText(message: MessageCase) throws {
    let bad: [([UInt8], String)] = [([0xFF], "UTF-8"), ([0xED, 0xA0, 0x80], "UTF-8"), ([0x61, 0, 0x62], "NUL")]
    for field in message.descriptor().fields where field.isText {
      for (content, reason) in bad {
        let error = #expect(throws: WireError.self) { try message.recode(lengthDelimited(field.number, content)) }
        #expect(error?.field.hasPrefix(field.name) == true, "\(String(describing: error))")
        // A bad time is no time, whatever else it is.
        #expect(error?.reason.contains(reason) == true || error?.reason.contains("RFC 3339") == true)
      }
    }
  }

  @Test(arguments: MessageCase.all) func everyFieldNamesItselfWhenItsWireTypeIsWrong(message: MessageCase) throws {
    // The headers pass over such a field, as over one that they do not know.
    guard !message.name.hasSuffix("Header") else { return }
    for field in message.descriptor().fields {
      let bytes = varint(UInt64(field.number << 3 | 5)) + [1, 2, 3, 4]
      let error = #expect(throws: WireError.self) { try message.recode(bytes) }
      #expect(error?.field.hasPrefix(field.name) == true, "\(String(describing: error))")
    }
  }

  @Test(arguments: MessageCase.all) func everyListHasAnEnd(message: MessageCase) throws {
    for field in message.descriptor().fields where field.isRepeated && (field.isText || field.isMessage) {
      let one = lengthDelimited(field.number, [])
      var bytes = one
      while bytes.count <= WireLimits.spanCountMax * one.count { bytes += bytes }
      let error = #expect(throws: WireError.self) { try message.recode(bytes) }
      let isNamed = error?.field.hasPrefix(field.name) == true || error?.reason.contains("more memory") == true
      #expect(isNamed, "\(field.name): \(String(describing: error))")
    }
  }

  @Test(arguments: MessageCase.all) func everyTextHasAnEnd(message: MessageCase) throws {
    let isLong = message.name == ScrapeResponse.wireName
    let byteCountMax = isLong ? WireLimits.metricsByteCountMax : WireLimits.bodyByteCountMax
    let content = [UInt8](repeating: 0x61, count: byteCountMax + 1)
    for field in message.descriptor().fields where field.isText {
      let error = #expect(throws: WireError.self) { try message.recode(lengthDelimited(field.number, content)) }
      #expect(error?.field.hasPrefix(field.name) == true, "\(field.name): \(String(describing: error))")
    }
  }

  @Test func lengthsThatRunPastTheEnd() {
    for length: UInt64 in [1, 127, 1 << 31, 1 << 32, 1 << 63, .max] {
      let error = #expect(throws: WireError.self) { try HealthCheckRequest(wireBytes: [10] + varint(length)) }
      #expect(error?.description == "service: cut off: the bytes end inside a field")
    }
  }

  @Test func nestingWithoutEndIsRefusedWhereTheContractHasNone() {
    // Field 1 inside field 1, ten thousand deep: no message of the contract holds itself, so this ends by itself.
    var (prefixes, byteCount) = ([[UInt8]](), 0)
    for _ in 0..<10_000 {
      prefixes.append([10] + varint(UInt64(byteCount)))
      byteCount += prefixes[prefixes.count - 1].count
    }
    let bytes = Array(prefixes.reversed().joined())
    for message in MessageCase.all { expectSane(bytes, message) }
  }

  @Test func smallMessagesCannotTakeMuchMemory() throws {
    // Two bytes a span on the wire, about eighty in memory: a hundred thousand pass their own limit's worth of memory.
    let block = lengthDelimited(12, [])
    let article = (0..<100_000).flatMap { _ in block }
    let error = #expect(throws: WireError.self) { try PutRequest(wireBytes: lengthDelimited(1, article)) }
    #expect(error?.reason.contains("takes more memory") == true)
  }

  @Test func aMessageOverTheLimitIsNotEvenLookedAt() {
    let bytes = [UInt8](repeating: 0, count: WireLimits.messageByteCountMax + 1)
    let error = #expect(throws: WireError.self) { try HealthCheckRequest(wireBytes: bytes) }
    #expect(error?.reason.contains("16777216") == true)
  }

  /// Either an error, or a value that comes back the same.
  private func expectSane(_ bytes: [UInt8], _ message: MessageCase) {
    do {
      let recoded = try message.recode(bytes)
      #expect(try message.recode(recoded) == recoded)
      // What we take, swift-protobuf takes as well. But of a text that stands twice the last one counts, and it looks
      // at the first one too.
      do { _ = try message.oracleRecode(bytes) } catch BinaryDecodingError.invalidUTF8 {}
    } catch is WireError {
    } catch {
      Issue.record("\(message.name): \(error)")
    }
  }
}

func varint(_ value: UInt64) -> [UInt8] {
  var (rest, bytes) = (value, [UInt8]())
  while rest >= 0x80 {
    bytes.append(UInt8(rest & 0x7F) | 0x80)
    rest >>= 7
  }
  return bytes + [UInt8(rest)]
}

func lengthDelimited(_ number: UInt32, _ content: [UInt8]) -> [UInt8] {
  varint(UInt64(number << 3 | 2)) + varint(UInt64(content.count)) + content
}
