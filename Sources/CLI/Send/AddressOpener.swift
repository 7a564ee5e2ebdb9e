import Formats

/// Gets what stands at addresses of the web.
protocol AddressOpener: Sendable {
  /// The bytes at an address; the reason of what is thrown is told to the person who named the address.
  func open(_ address: String) async throws(FormatError) -> sending OpenedInput
}
