/// What is known of addresses that stay put: direct-mapped, so that the last one of a slot is remembered.
///
/// A parser interns the names of elements and attributes: an address stands for a name while a parse lasts, and a page
/// has some dozens of them.
struct PointerCache<Value> {
  private static var size: Int { 256 }

  private var keys = [UInt](repeating: 0, count: size)
  private var values: [Value?] = Array(repeating: nil, count: size)

  /// The value of an address, made where it is not remembered.
  mutating func value(for pointer: UnsafeRawPointer, _ make: () -> Value) -> Value {
    let key = UInt(bitPattern: pointer)
    let slot = Int((key ^ (key >> 9)) & UInt(Self.size - 1))
    if keys[slot] == key, let value = values[slot] { return value }
    let value = make()
    (keys[slot], values[slot]) = (key, value)
    return value
  }
}
