public import NNG

extension Address {
  /// What a setting accepts, for messages.
  public static let allowedText = "an address such as tcp://127.0.0.1:7301 or tls+tcp://HOST:PORT"

  /// Reads an address that processes can reach each other by.
  public init?(settingText text: String) {
    guard let address = try? Address(text), address.scheme != .inproc, address.port > 0 else { return nil }
    self = address
  }
}
