internal import CProtobufC

/// Memory for one message: taken in a few chunks, bounded, given back at once.
///
/// protobuf-c asks for memory once a field; here that is the advance of a pointer, and freeing is nothing.
struct Arena: ~Copyable {
  private struct State {
    var next: UnsafeMutableRawPointer
    var left: Int
    /// The newest chunk; each one starts with the address of the one before.
    var chunk: UnsafeMutableRawPointer?
    var chunkByteCount: Int
    /// What may still be taken.
    var budget: Int
    var isExhausted = false
  }

  private static let alignment = 8
  private static let chunkHeaderByteCount = 8
  private static let chunkByteCountMax = 1 << 20

  private let state: UnsafeMutablePointer<State>

  /// Creates an arena that gives at most `byteCountMax` bytes, the first `byteCountExpected` of them in one chunk.
  init(byteCountMax: Int, byteCountExpected: Int) {
    state = .allocate(capacity: 1)
    let first = max(256, min(byteCountExpected, byteCountMax))
    state.initialize(
      to: State(
        next: UnsafeMutableRawPointer(state), left: 0, chunk: nil, chunkByteCount: first / 2, budget: byteCountMax))
  }

  deinit {
    var chunk = state.pointee.chunk
    while let current = chunk {
      chunk = current.load(as: UnsafeMutableRawPointer?.self)
      current.deallocate()
    }
    state.deallocate()
  }

  /// Whether a request was refused because the bound was reached.
  var isExhausted: Bool { state.pointee.isExhausted }

  /// The arena as protobuf-c sees it; valid as long as the arena.
  var allocator: ProtobufCAllocator {
    ProtobufCAllocator(
      alloc: { state, count in
        guard let state else { return nil }
        return Arena.allocate(count, from: state.assumingMemoryBound(to: State.self))
      },
      free: { _, _ in },
      allocator_data: state)
  }

  /// Gives `byteCount` bytes, not initialised, aligned for any field.
  func allocate(_ byteCount: Int) throws(WireError) -> UnsafeMutableRawPointer {
    guard let memory = Self.allocate(byteCount, from: state) else { throw .arenaExhausted }
    return memory
  }

  private static func allocate(_ count: Int, from state: UnsafeMutablePointer<State>) -> UnsafeMutableRawPointer? {
    guard count >= 0, count <= state.pointee.budget else {
      state.pointee.isExhausted = true
      return nil
    }
    let rounded = (count + alignment - 1) & ~(alignment - 1)
    state.pointee.budget -= rounded
    if rounded > state.pointee.left { grow(state, by: rounded) }
    let memory = state.pointee.next
    state.pointee.next += rounded
    state.pointee.left -= rounded
    return memory
  }

  private static func grow(_ state: UnsafeMutablePointer<State>, by count: Int) {
    let byteCount = max(count, min(state.pointee.chunkByteCount * 2, chunkByteCountMax))
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: byteCount + chunkHeaderByteCount, alignment: 16)
    chunk.storeBytes(of: state.pointee.chunk, as: UnsafeMutableRawPointer?.self)
    state.pointee.chunk = chunk
    state.pointee.chunkByteCount = byteCount
    state.pointee.next = chunk + chunkHeaderByteCount
    state.pointee.left = byteCount
  }
}

extension WireError {
  /// The arena's bound was reached.
  static let arenaExhausted = WireError(
    reason:
      "takes more memory than \(WireLimits.arenaByteCountMax) bytes, or \(WireLimits.arenaBytesPerByte) times its "
      + "size; send less at a time")
}
