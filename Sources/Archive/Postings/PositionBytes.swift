/// The bytes of a list's positions, copied once from where they were found; they stay where they are as long as this does.
final class PositionBytes {
  let bytes: UnsafeRawBufferPointer

  init(copying found: UnsafeRawBufferPointer) {
    // One byte more, so that there is memory where there are no positions.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: found.count + 1, alignment: 1)
    copy.copyMemory(from: found)
    copy[found.count] = 0
    bytes = UnsafeRawBufferPointer(rebasing: copy[..<found.count])
  }

  deinit { bytes.deallocate() }
}
