internal import Formats

/// Which proxy an address is asked through, as the operator says or else the environment, by the names that curl and others know.
public struct ProxyRules: Sendable, Hashable {
  /// No proxy.
  public static let none = ProxyRules(plain: nil, secure: nil, direct: [])

  private typealias Choice = Result<WebProxy?, FetchError>

  private let plain: Choice
  private let secure: Choice
  private let direct: [HostPattern]

  private init(plain: WebProxy?, secure: WebProxy?, direct: [HostPattern]) {
    (self.plain, self.secure, self.direct) = (.success(plain), .success(secure), direct)
  }

  /// The rules of a choice. The environment says `https_proxy`, `http_proxy`, and `all_proxy` where one of them is missing, in lower case
  /// before upper case; its `no_proxy` counts in each case.
  ///
  /// A value of the environment that cannot be read, such as a proxy of SOCKS, fails what is asked through it and nothing else: many
  /// machines have one, and who never fetches need not know.
  public init(_ choice: ProxyChoice, environment: [String: String]) {
    func value(_ name: String) -> (name: String, text: String)? {
      for name in [name, name.uppercased()] {
        if let text = environment[name], !text.isEmpty { return (name, text) }
      }
      return nil
    }
    direct = HostPattern.list(value("no_proxy")?.text ?? "")
    switch choice {
    case .none: (plain, secure) = (.success(nil), .success(nil))
    case .proxy(let proxy): (plain, secure) = (.success(proxy), .success(proxy))
    case .environment:
      plain = Self.choice(value("http_proxy") ?? value("all_proxy"))
      secure = Self.choice(value("https_proxy") ?? value("all_proxy"))
    }
  }

  /// The proxy for an address; nothing where it is asked directly.
  ///
  /// - Throws: ``FetchError`` with the code `.badAddress` that names the variable of the environment that cannot be read.
  func proxy(for url: CanonicalURL) throws(FetchError) -> WebProxy? {
    if direct.contains(where: { $0.matches(url.host) }) { return nil }
    return try (url.scheme == "https" ? secure : plain).get()
  }

  private static func choice(_ variable: (name: String, text: String)?) -> Choice {
    guard let (name, text) = variable else { return .success(nil) }
    if let proxy = WebProxy(text) { return .success(proxy) }
    // Without what is secret in it.
    let shown = text.lastIndex(of: "@").map { "…" + text[$0...] } ?? text
    return .failure(
      FetchError(
        .badAddress, "the environment variable \(name) is \"\(shown.prefix(80))\"; it takes \(WebProxy.allowed)"))
  }
}
