internal import CICU

/// What letters with marks are made of (Unicode Standard Annex 15, NFD).
public enum CanonicalDecomposition {
  /// The longest decomposition has 4 scalars.
  private static let unitsMax = 16

  /// The parts of a scalar; itself when it has none.
  public static func scalars(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    guard scalar.value >= 0xC0 else { return [scalar] }
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: unitsMax) { units in
      let count = cicu_decomposition(Int32(bitPattern: scalar.value), units.baseAddress, Int32(unitsMax))
      guard count > 0 else { return [scalar] }
      return Array(String(decoding: units.prefix(Int(count)), as: UTF16.self).unicodeScalars)
    }
  }
}
