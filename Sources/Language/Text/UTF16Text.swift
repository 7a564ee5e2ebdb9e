/// UTF-16 units of a text, for ICU, with the way back to scalar offsets.
struct UTF16Text {
  let units: [UInt16]
  /// False when each scalar is one unit, so that offsets are the same.
  let hasPairs: Bool

  init(_ scalars: ArraySlice<UInt32>) {
    var units: [UInt16] = []
    units.reserveCapacity(scalars.count + 8)
    var hasPairs = false
    for scalar in scalars {
      if scalar < 0x1_0000 {
        units.append(UInt16(truncatingIfNeeded: scalar))
      } else {
        hasPairs = true
        let rest = scalar - 0x1_0000
        units.append(UInt16(truncatingIfNeeded: 0xD800 + (rest >> 10)))
        units.append(UInt16(truncatingIfNeeded: 0xDC00 + (rest & 0x3FF)))
      }
    }
    self.units = units
    self.hasPairs = hasPairs
  }

  /// How many scalars the units `from..<to` hold.
  func scalarCount(from: Int, to: Int) -> Int {
    guard hasPairs else { return to - from }
    var count = 0
    for unit in units[from..<to] where unit & 0xFC00 != 0xDC00 { count += 1 }
    return count
  }
}
