/// What an operator says of the proxy that stands before the web.
public enum ProxyChoice: Sendable, Hashable {
  /// What the environment says, by the names that curl and others know.
  case environment
  /// No proxy, whatever the environment says.
  case none
  /// This one, for everything.
  case proxy(WebProxy)

  /// What is accepted, for messages.
  public static let allowed = WebProxy.allowed + ", none, or nothing to go by HTTPS_PROXY and HTTP_PROXY"

  /// Reads "http://proxy.example:3128", "none" or an empty text.
  public init?(_ text: String) {
    switch text {
    case "": self = .environment
    case "none": self = .none
    default:
      guard let proxy = WebProxy(text) else { return nil }
      self = .proxy(proxy)
    }
  }
}
