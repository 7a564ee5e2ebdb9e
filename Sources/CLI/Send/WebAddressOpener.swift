import Fetching
import Formats
import Operations

/// Fetches what stands at addresses of the web: from public addresses, within the limits of all fetching. Whoever names an
/// address asks as a reader, so robots.txt is not asked.
struct WebAddressOpener: AddressOpener {
  private let fetcher: any Fetcher
  /// What is said to somebody whose address is refused.
  private let advice: String

  /// - Parameter isPrivateAllowed: whether hosts at addresses of this machine and of private networks are fetched from too, when
  ///   they are named or such a host leads there; never link-local addresses, and none of a cloud's metadata service.
  init(isPrivateAllowed: Bool, proxies: ProxyRules) {
    fetcher = WebFetcher(
      userAgent: "newswire/\(Version.current)", allowed: isPrivateAllowed ? .privateNetworks : .none, proxies: proxies)
    advice =
      isPrivateAllowed
      ? "; --allow-private holds for this machine and private networks, where you named the host yourself"
      : "; --allow-private does, for this machine and private networks"
  }

  func open(_ address: String) async throws(FormatError) -> sending OpenedInput {
    guard let url = CanonicalURL(whole: address) else {
      throw FormatError(.empty, "not an http or https address that can be fetched")
    }
    let response: FetchResponse
    do throws(FetchError) { response = try await fetcher.fetch(FetchRequest(url)) } catch {
      throw FormatError(.empty, error.message + (error.code == .refusedAddress ? advice : ""))
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
