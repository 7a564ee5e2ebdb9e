/// What a posting says of a word in an article, in a byte: how much the article is about it, and whether its title holds it.
struct Mark: Sendable, Hashable {
  var byte: UInt8

  /// The largest impact.
  static let impactMax = 127
  private static let titleBit: UInt8 = 0x80

  init(byte: UInt8) { self.byte = byte }

  /// `impact` from 0 to 1; what lies outside is brought to the ends.
  init(impact: Double, isInTitle: Bool) {
    let bounded = impact > 0 ? min(impact, 1) : 0
    byte = UInt8((bounded * Double(Self.impactMax)).rounded()) | (isInTitle ? Self.titleBit : 0)
  }

  var impact: Int { Int(byte & ~Self.titleBit) }
  var isInTitle: Bool { byte & Self.titleBit != 0 }
}
