import TestKit
import Testing

@testable import Archive

/// Numbers are passed over and read by eight bytes; both must come to where one after the other comes.
@Suite struct ByteReaderTests {
  @Test(arguments: 0..<200) func passesOverAndReadsAsOneByOne(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let widest = [7, 8, 14, 40][Int(seed % 4)]
    let numbers = (0..<Int(random.next() % 60)).map { _ in
      Int(random.next() >> UInt64(64 - widest)) >> Int(random.next() % UInt64(widest))
    }
    var writer = ByteWriter()
    for number in numbers { writer.append(number: number) }
    writer.bytes.withUnsafeBytes { bytes in
      for count in 0...numbers.count {
        var (passing, reading, single) = (ByteReader(bytes), ByteReader(bytes), ByteReader(bytes))
        passing.skip(numbers: count)
        var read: [Int] = []
        reading.numbers(count) { read.append($0) }
        let one = (0..<count).map { _ in single.number() }
        #expect(read == one && one == Array(numbers.prefix(count)))
        #expect(passing.offset == single.offset && reading.offset == single.offset)
        #expect(!passing.isBroken && !reading.isBroken)
      }
      var (passing, reading) = (ByteReader(bytes), ByteReader(bytes))
      passing.skip(numbers: numbers.count + 1)
      reading.numbers(numbers.count + 1) { _ in }
      #expect(passing.isBroken && reading.isBroken)
    }
  }
}
