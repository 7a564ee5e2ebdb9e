import Foundation
import Models
public import Operations
import RPC

/// The reader as a program: its settings, and the parts that they make.
public enum WebApplication {
  /// Where pages are served.
  static let http = Setting<HTTPAddress>("http", allowed: HTTPAddress.allowed, default: .standard) { HTTPAddress($0) }
  /// How the site is known from outside.
  static let publicURL = Setting<String>("publicAddress", allowed: "https://HOST, without a path", default: "") {
    text in
    let origin = text.hasSuffix("/") ? String(text.dropLast()) : text
    return origin.webLink != nil && origin.count { $0 == "/" } == 2 ? origin : nil
  }
  /// Names under which the site answers beside addresses, localhost, and those of `http` and `publicAddress`.
  static let allowedHosts = Setting<[String]>("allowedHosts", allowed: HostNames.allowed, default: []) {
    HostNames.list($0)
  }
  /// The operators' password, at least 16 characters; none for no operators.
  static let webToken = Setting<String>("webToken", allowed: "16 to 256 characters without spaces", default: "") {
    text in
    (16...256).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? text : nil
  }
  /// The header in which a proxy in front names who is logged in.
  static let proxyUserHeader = Setting<String>("proxyUserHeader", allowed: headerName, default: "") { header($0) }
  /// The header in which a proxy in front says where a request comes from.
  static let proxyAddressHeader = Setting<String>("proxyAddressHeader", allowed: headerName, default: "") { header($0) }
  /// Whether readers have to log in too.
  static let webAccess = Setting<WebAccess>.choice("webAccess", default: .open)
  /// Whether pictures of the articles' publishers are shown, which tells the publishers who reads.
  static let images = Setting<SwitchSetting>.choice("images", default: .off)
  /// Who may read answers from pages of other sites.
  static let corsOrigin = Setting<String>("corsOrigin", allowed: "* or an origin such as https://host", default: "") {
    $0 == "*" || $0.webLink != nil ? $0 : nil
  }
  /// Requests a second of one address in the long run; 0 for no limit.
  static let requestsPerSecond = Setting<Int>.number("requestsPerSecond", in: 0...100_000, default: 50)
  /// Requests of one address at once.
  static let requestsBurst = Setting<Int>.number("requestsBurst", in: 1...1_000_000, default: 200)
  /// Connections at once.
  static let connectionsMax = Setting<Int>.number("connectionsMax", in: 16...100_000, default: 4_096)
  /// Connections at once of one address.
  static let connectionsPerAddress = Setting<Int>.number("connectionsPerAddress", in: 1...100_000, default: 512)
  /// How long a connection without a request stays open.
  static let idleTimeout = Setting<Duration>.duration(
    "idleTimeout", in: .seconds(1)...(.seconds(600)), default: .seconds(30))
  /// The longest time for one question to query or ingest.
  static let askTimeout = Setting<Duration>.duration(
    "askTimeout", in: .milliseconds(100)...(.seconds(60)), default: .seconds(5))

  private static let headerName = "the name of a header, letters, digits and hyphens"

  private static func header(_ text: String) -> String? {
    let isName =
      !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
    return isName ? text.lowercased() : nil
  }

  /// Makes the site over its clients.
  ///
  /// - Throws: ``ProgramFailure`` with 78 when a setting is wrong.
  public static func parts(_ context: ServiceContext) throws -> ServiceParts {
    let newsroom = Newsroom(
      query: try context.client(of: CommonSettings.query), ingest: try context.client(of: CommonSettings.ingest),
      timeout: try context.value(askTimeout))
    let access = Access(
      token: try context.value(webToken), proxyHeader: try context.value(proxyUserHeader),
      isClosed: try context.value(webAccess) == .login)
    guard !access.isClosed || access.hasAdmins else {
      throw ProgramFailure.badConfiguration(
        "\(webAccess.flag) is login, but nobody can log in: give \(webToken.environmentVariable) or "
          + proxyUserHeader.environmentVariable)
    }
    let site = try Site(context, newsroom: newsroom, access: access)
    let limits = WebLimits(
      connectionsMax: try context.value(connectionsMax),
      connectionsPerAddressMax: try context.value(connectionsPerAddress), idleTimeout: try context.value(idleTimeout))
    let server = WebServer(site: site, address: try context.value(http), limits: limits, logger: context.logger)
    return ServiceParts(background: [ClosingClients(newsroom: newsroom), server])
  }
}
