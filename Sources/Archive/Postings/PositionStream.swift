/// The places of a word in one document, ascending, unpacked one after the other as they are asked for.
struct PositionStream {
  private var next: UnsafeRawPointer
  private var left: Int
  private var place = 0

  /// `count` numbers stand from `start` on; the memory must outlive the stream.
  init(from start: UnsafeRawPointer, count: Int) {
    next = start
    left = count
    advance()
  }

  /// The first place from `target` on that was not passed yet; nothing when there is none.
  @inline(__always)
  mutating func first(from target: Int) -> Int? {
    while left >= 0, place < target { advance() }
    return left >= 0 ? place : nil
  }

  /// `left` is -1 behind the last.
  @inline(__always)
  private mutating func advance() {
    left -= 1
    guard left >= 0 else { return }
    var (byte, shift) = (next.load(as: UInt8.self), 7)
    next += 1
    var number = Int(byte & 0x7F)
    while byte >= 0x80 {
      byte = next.load(as: UInt8.self)
      next += 1
      number |= Int(byte & 0x7F) << shift
      shift += 7
    }
    // Damaged bytes give no larger number than places are.
    place += number & Int(Int32.max)
  }

  /// All that were not passed yet.
  var rest: [Int] {
    var (stream, places): (PositionStream, [Int]) = (self, [])
    while stream.left >= 0 {
      places.append(stream.place)
      stream.advance()
    }
    return places
  }
}
