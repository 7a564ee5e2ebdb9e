/// What a trend names.
public enum TrendKind: Int, Sendable, Hashable, CaseIterable {
  /// A keyword.
  case keyword = 0
  /// A person.
  case person = 1
  /// A company, a party, an authority, a team.
  case organisation = 2
  /// A country, a city, a river.
  case place = 3
  /// Another name: a work, a law, a product.
  case name = 4
}
