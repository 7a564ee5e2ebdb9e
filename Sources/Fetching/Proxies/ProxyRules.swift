internal import Formats

/// Which proxy an address is asked through, as the operator says or else the environment, by the names that curl and others know.
public struct ProxyRules: Sendable, Hashable {
  /// No proxy.
  public static let none = ProxyRules(plain: nil, secure: nil, direct: [])
  /// What is accepted, for messages.
  public static let allowed =
    WebProxy.allowed + ", none, or nothing to go by HTTPS_PROXY and HTTP_PROXY"

  private typealias Choice = Result<WebProxy?, FetchError>

  private let plain: Choice
  private let secure: Choice
  private let direct: [HostPattern]

  private init(plain: WebProxy?, secure: WebProxy?, direct: [HostPattern]) {
    (self.plain, self.secure, self.direct) = (.success(plain), .success(secure), direct)
  }

  /// Reads a proxy for everything, or "none", or for an empty text what the environment says: `https_proxy`, `http_proxy`, and
  /// `all_proxy` where one of them is missing, in lower case before upper case. `no_proxy` counts in each case.
  ///
  /// A value of the environment that cannot be read, such as a proxy of SOCKS, fails what is asked through it and nothing else: many
  /// machines have one, and who never fetches need not know.
  ///
  /// - Throws: ``FetchError`` with the code `.badAddress` when the setting is none, without what is secret in it.
  public init(_ setting: String, environment: [String: String]) throws(FetchError) {
    func value(_ name: String) -> (name: String, text: String)? {
      for name in [name, name.uppercased()] {
        if let text = environment[name], !text.isEmpty { return (name, text) }
      }
      return nil
    }
    direct = HostPattern.list(value("no_proxy")?.text ?? "")
    guard setting.isEmpty else {
      let proxy = try setting == "none" ? nil : Self.proxy(setting, of: "the proxy that is set")
      (plain, secure) = (.success(proxy), .success(proxy))
      return
    }
    let (http, https) = (value("http_proxy") ?? value("all_proxy"), value("https_proxy") ?? value("all_proxy"))
    (plain, secure) = (Self.choice(http), Self.choice(https))
  }

  /// The proxy for an address; nothing where it is asked directly.
  ///
  /// - Throws: ``FetchError`` with the code `.badAddress` that names the variable of the environment that cannot be read.
  func proxy(for url: CanonicalURL) throws(FetchError) -> WebProxy? {
    if direct.contains(where: { $0.matches(url.host) }) { return nil }
    return try (url.scheme == "https" ? secure : plain).get()
  }

  private static func choice(_ variable: (name: String, text: String)?) -> Choice {
    guard let variable else { return .success(nil) }
    return Result { () throws(FetchError) -> WebProxy? in
      try proxy(variable.text, of: "the environment variable \(variable.name)")
    }
  }

  private static func proxy(_ text: String, of place: String) throws(FetchError) -> WebProxy {
    if let proxy = WebProxy(text) { return proxy }
    let shown = text.lastIndex(of: "@").map { "…" + text[$0...] } ?? text
    throw FetchError(.badAddress, "\(place) is \"\(shown.prefix(80))\"; it takes \(allowed)")
  }
}
