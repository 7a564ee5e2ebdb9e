/// Some of a message's fields. None of the contract has a number above 63; those would all count as one.
struct FieldSet {
  private var bits: UInt64 = 0

  /// False when the field was in the set before.
  mutating func insert(_ number: UInt32) -> Bool {
    let bit = UInt64(1) << UInt64(min(number, 63))
    defer { bits |= bit }
    return bits & bit == 0
  }
}
