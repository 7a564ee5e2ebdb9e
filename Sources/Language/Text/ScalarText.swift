/// Strings from scalar values.
enum ScalarText {
  /// The string of these scalars; a value that is none becomes U+FFFD.
  static func string(_ scalars: some Collection<UInt32>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count + scalars.count / 4)
    for scalar in scalars {
      if scalar < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar))
      } else if let encoded = UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") {
        bytes.append(contentsOf: encoded)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
