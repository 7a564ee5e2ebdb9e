/// Hosts that are reached without a proxy, as `NO_PROXY` names them.
enum HostPattern: Sendable, Hashable {
  /// "*".
  case every
  /// "10.0.0.0/8", "192.0.2.1".
  case range(AddressRange)
  /// "example.org" and what ends with ".example.org".
  case domain(String)

  /// The most that are read.
  static let countMax = 256

  /// Reads "localhost,.example.org,10.0.0.0/8"; what is none of these is passed over, as all programs do that read it. A port behind
  /// a host is not looked at.
  static func list(_ text: String) -> [HostPattern] {
    text.split { $0 == "," || $0.isWhitespace }.prefix(countMax).compactMap { HostPattern(String($0)) }
  }

  private init?(_ item: String) {
    if item == "*" {
      self = .every
    } else if let range = AddressRange(item) {
      self = .range(range)
    } else {
      let name = item.prefix { $0 != ":" }.drop { $0 == "*" }.drop { $0 == "." }.lowercased()
        .replacing(#/\.+$/#, with: "")
      guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else { return nil }
      self = .domain(name)
    }
  }

  /// Whether a host, in lower case, is meant.
  func matches(_ host: String) -> Bool {
    switch self {
    case .every: true
    case .range(let range): IPAddress(host).map(range.contains) ?? false
    case .domain(let name): host == name || host.hasSuffix("." + name)
    }
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x2E || byte == 0x5F
  }
}
