/// What the gazetteer knows of a name.
struct Place: Hashable {
  enum Kind: UInt8 {
    case country = 1
    case capital = 2
    case city = 3
    /// "French": a people or its adjective, no place itself.
    case demonym = 4
    case region = 5
    /// A seat of power that stands for its country: "White House".
    case seat = 6
    /// A place that is no country's: "Europe". Its country is "ZZ".
    case area = 7
  }

  /// ISO 3166-1 alpha-2.
  let country: String
  let kind: Kind

  init?(_ value: UInt32) {
    guard let kind = Kind(rawValue: UInt8(truncatingIfNeeded: value >> 16)) else { return nil }
    self.kind = kind
    country = String(
      decoding: [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)], as: UTF8.self)
  }
}
