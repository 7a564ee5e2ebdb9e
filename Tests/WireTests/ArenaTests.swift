import CProtobufC
import Models
import Testing

@testable import Wire

@Suite struct ArenaTests {
  /// Whatever allocation is the one that fails, unpacking ends with an error and no crash.
  @Test func everyAllocationMayFail() throws {
    var random = Random(seed: 8)
    let bytes = try PutRequest(random: &random).wireBytes() + PutRequest(random: &random).wireBytes()
    var failures = 0
    for budget in stride(from: 0, to: 64 << 10, by: 8) {
      let arena = Arena(byteCountMax: budget, byteCountExpected: 512)
      do {
        _ = try bytes.withUnsafeBytes { bytes throws(WireError) in
          try unpack(bytes, as: PutRequest.descriptor, in: arena)
        }
        break
      } catch let error as WireError {
        #expect(error == .arenaExhausted)
        failures += 1
      }
    }
    #expect(failures > 100)
  }

  @Test func encodingFailsTheSameWay() throws {
    var random = Random(seed: 9)
    let request = PutRequest(random: &random)
    var failures = 0
    for budget in stride(from: 0, to: 64 << 10, by: 8) {
      let arena = Arena(byteCountMax: budget, byteCountExpected: 512)
      do throws(WireError) {
        _ = try request.write(in: arena)
        break
      } catch {
        #expect(error.reason == WireError.arenaExhausted.reason)
        failures += 1
      }
    }
    #expect(failures > 100)
  }

  @Test func memoryIsAlignedSeparateAndBounded() throws {
    let arena = Arena(byteCountMax: 10_000, byteCountExpected: 16)
    var ends: [UInt] = []
    for count in [1, 7, 8, 0, 300, 5_000] {
      let memory = try arena.allocate(count)
      memory.initializeMemory(as: UInt8.self, repeating: 0xAA, count: count)
      let address = UInt(bitPattern: memory)
      #expect(address % 8 == 0)
      #expect(!ends.contains { $0 > address && $0 - address < 300 })
      ends.append(address + UInt(count))
    }
    expectExhausted(arena, 5_000)
    expectExhausted(arena, .max)
    expectExhausted(arena, -1)
    let isExhausted = arena.isExhausted
    #expect(isExhausted)
  }

  private func expectExhausted(_ arena: borrowing Arena, _ count: Int) {
    do {
      _ = try arena.allocate(count)
      Issue.record("\(count) bytes were given")
    } catch {
      #expect(error == .arenaExhausted)
    }
  }
}
