import Formats

/// Fetches nothing.
struct NoAddresses: AddressOpener {
  func open(_ address: String) async throws(FormatError) -> sending OpenedInput {
    throw FormatError(.empty, "addresses are not fetched; curl -sL ADDRESS | newswire send - does it")
  }
}
