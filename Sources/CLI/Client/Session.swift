import Fetching
import Foundation
import Models
import NNG
import Operations
import RPC
import Synchronization
import Wire

/// What one run of a command has: where it writes, and whom it calls.
final class Session: Sendable {
  /// The longest time for one call that can be asked for.
  private static let timeoutMax = Duration.seconds(3_600)

  private struct ClientKey: Hashable {
    var destination: Destination
    var isRetried: Bool
  }

  let console: Console
  let isJSON: Bool
  let timeout: Duration?
  let environment: [String: String]
  private let settings: Settings
  private let endpoint: String?
  private let clients = Mutex<[ClientKey: Client]>([:])

  /// What the flags say; nil where they do not.
  init(
    endpoint: String?, timeout: String?, config: String?, color: ColorChoice = .never, isJSON: Bool = false
  ) async throws(ProgramFailure) {
    environment = ProcessInfo.processInfo.environment
    console = Console(color: color, environment: environment)
    self.isJSON = isJSON
    self.endpoint = endpoint
    settings = try await Settings(
      section: "client", flags: ["timeout": timeout], environment: environment,
      file: config ?? environment["NEWSWIRE_CONFIG"])
    let setting = Setting<Duration>.duration("timeout", in: .milliseconds(1)...Self.timeoutMax, default: .zero)
    let given = try settings.value(setting)
    self.timeout = given == .zero ? nil : given
  }

  /// Where a service is.
  func addresses(of destination: Destination) throws(ProgramFailure) -> [Address] {
    guard let endpoint else { return try settings.value(destination.setting).map(\.dialable) }
    let setting = Setting<[Address]>.addresses("endpoint", default: Address(.tcp, host: "127.0.0.1", port: 7_301))
    guard let addresses = setting.parse(endpoint) else {
      throw ProgramFailure(.usage, "--endpoint is \"\(endpoint)\"; it takes \(setting.allowed)")
    }
    return addresses.map(\.dialable)
  }

  private static let httpProxy = Setting<ProxyChoice>(
    "httpProxy", allowed: ProxyChoice.allowed, default: .environment, isSecret: true
  ) { ProxyChoice($0) }

  /// The proxies that stand before the web.
  func proxies() throws(ProgramFailure) -> ProxyRules {
    ProxyRules(try settings.value(Self.httpProxy), environment: environment)
  }

  /// Calls a method; a failure is told with what to do about it.
  func call<Request: WireMessage, Response: WireMessage>(
    _ destination: Destination, _ method: Wire.Method<Request, Response>, _ request: Request,
    timeout: Duration? = nil
  ) async throws(ProgramFailure) -> Response {
    do {
      return try await attempt(destination, method, request, timeout: timeout)
    } catch {
      throw error.failure
    }
  }

  /// Calls a method; the status is left to the caller, and the retries too unless `isRetried`.
  func attempt<Request: WireMessage, Response: WireMessage>(
    _ destination: Destination, _ method: Wire.Method<Request, Response>, _ request: Request,
    timeout: Duration? = nil, isRetried: Bool = true
  ) async throws(CallFailure) -> Response {
    let addresses: [Address]
    let tls: TLSOptions
    do {
      addresses = try self.addresses(of: destination)
      tls = try settings.clientTLS(addresses)
    } catch {
      throw CallFailure(failure: error, status: nil)
    }
    let client = clients.withLock { clients in
      let key = ClientKey(destination: destination, isRetried: isRetried)
      if let client = clients[key] { return client }
      let client = Client.service(at: addresses, tls: tls, interceptors: isRetried ? [RetryInterceptor()] : [])
      clients[key] = client
      return client
    }
    do throws(RPCError) {
      return try await client.call(method, request, options: CallOptions(timeout: timeout ?? self.timeout))
    } catch {
      let failure = CallFailure.failure(error.status, at: destination, addresses)
      throw CallFailure(failure: failure, status: error.status)
    }
  }

  /// Prints a reply: as JSON on one line, or as `text` makes it.
  func show(_ message: some WireMessage, text: () -> String) throws {
    try console.write(isJSON ? json(message) + "\n" : text())
  }

  /// The reply in protobuf's JSON mapping.
  func json(_ message: some WireMessage) throws -> String { try WireJSON.encode(message) }

  /// Lets go of the connections.
  func close() async {
    for client in clients.withLock({ Array($0.values) }) { await client.close() }
  }
}
