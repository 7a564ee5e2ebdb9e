import Fetching
import Formats
import Operations

/// Fetches what stands at addresses of the web: from public addresses, within the limits of all fetching. Whoever names an
/// address asks as a reader, so robots.txt is not asked.
struct WebAddressOpener: AddressOpener {
  private let fetcher: any Fetcher

  init(_ fetcher: any Fetcher) { self.fetcher = fetcher }

  /// - Parameter isPrivateAllowed: whether addresses of this machine and of private networks are fetched from too.
  init(isPrivateAllowed: Bool, proxies: ProxyRules) {
    self.init(
      WebFetcher(
        userAgent: "newswire/\(Version.current)", allowed: isPrivateAllowed ? .everything : .none, proxies: proxies))
  }

  func open(_ address: String) async throws(FormatError) -> sending OpenedInput {
    guard let url = CanonicalURL(whole: address) else {
      throw FormatError(.empty, "not an http or https address that can be fetched")
    }
    let response: FetchResponse
    do throws(FetchError) { response = try await fetcher.fetch(FetchRequest(url)) } catch {
      let advice = error.code == .refusedAddress ? "; --allow-private does" : ""
      throw FormatError(.empty, error.message + advice)
    }
    guard (200..<300).contains(response.status) else {
      throw FormatError(.empty, "\(response.url.host) answers \(response.status)")
    }
    return OpenedInput(
      source: MemorySource(response.body),
      origin: InputOrigin(
        name: String(response.url.path.split(separator: "/").last ?? ""), contentType: response.contentType,
        url: response.url.string))
  }
}
