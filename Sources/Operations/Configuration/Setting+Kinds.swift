public import NNG

extension Setting where Value == Int {
  /// A whole number within `range`.
  public static func number(_ key: String, in range: ClosedRange<Int>, default value: Int) -> Setting {
    Setting(key, allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)", default: value) { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }
}

extension Setting where Value == Duration {
  /// A time such as "30s" within `range`.
  public static func duration(
    _ key: String, in range: ClosedRange<Duration>, default value: Duration
  ) -> Setting {
    let allowed =
      "a time from \(range.lowerBound.settingText) to \(range.upperBound.settingText), such as 500ms, 30s, 5m"
    return Setting(key, allowed: allowed, default: value) { text in
      Duration(settingText: text).flatMap { range.contains($0) ? $0 : nil }
    }
  }
}

extension Setting where Value == Address {
  /// An address to listen on or to call: "tcp://HOST:PORT".
  public static func address(_ key: String, default value: Address) -> Setting {
    Setting(key, allowed: Address.allowedText, default: value) { Address(settingText: $0) }
  }
}

extension Setting where Value == [Address] {
  /// Addresses to call, separated by commas: "tcp://a:7301,tcp://b:7301".
  public static func addresses(_ key: String, default value: Address) -> Setting {
    Setting(key, allowed: "\(Address.allowedText); several are separated by commas", default: [value]) { text in
      let addresses = text.split(separator: ",", omittingEmptySubsequences: false).map {
        Address(settingText: String($0))
      }
      let valid = addresses.compactMap(\.self)
      return valid.count < addresses.count ? nil : valid
    }
  }
}

extension Setting where Value == StoreURL {
  /// Where a store keeps its data.
  public static func store(_ key: String, default value: StoreURL) -> Setting {
    Setting(key, allowed: StoreURL.allowed, default: value) { StoreURL($0) }
  }
}

extension Setting where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of the names of an enumeration.
  public static func choice(_ key: String, default value: Value) -> Setting {
    let names = Value.allCases.map(\.rawValue)
    return Setting(key, allowed: "one of " + names.joined(separator: ", "), default: value) { Value(rawValue: $0) }
  }
}
