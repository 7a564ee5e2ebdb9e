import ArgumentParser
import Foundation
import Logging
import NNG
import Operations
import ServiceLifecycle

struct UpCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "up", abstract: "Run the whole stack on this machine: ingest, query, workers and pages.",
    discussion: """
      Runs until Ctrl-C or until its terminal is closed, or in the background with --detach until `newswire down`. What ends by itself is started again.

      Examples:
        newswire up
        newswire up --detach --workers 2
        newswire up --data /srv/newswire --ingest tcp://127.0.0.1:17301 --query tcp://127.0.0.1:17302
      """)

  @OptionGroup var stack: StackOptions
  @Option(name: .long, help: "How many workers; each has as many lanes as there are cores.") var workers: String?
  @Option(name: .long, help: ArgumentHelp("Where ingest listens.", valueName: "tcp://host:port")) var ingest: String?
  @Option(
    name: .long,
    help: ArgumentHelp("Where query listens; workers take the ports after it.", valueName: "tcp://host:port"))
  var query: String?
  @Option(name: .long, help: ArgumentHelp("Where pages are served; none for a stack without.", valueName: "host:port"))
  var http: String?
  @Option(name: .long, help: ArgumentHelp("How long everything may take to stop.", valueName: "25s"))
  var gracePeriod: String?
  @Option(
    name: .long, help: "text or json, in the log files.", completion: .list(LogFormat.allCases.map(\.rawValue)))
  var logFormat: String?
  @Option(
    name: .long, help: ArgumentHelp("Make vectors of articles with this model.", valueName: "file"),
    completion: .file())
  var vectorModel: String?
  @Flag(name: .long, help: "Run in the background and come back when everything is healthy.") var detach = false
  @Flag(name: .long, help: .hidden) var inBackground = false
  @Flag(name: .long, help: "Print the processes as JSON.") var json = false

  /// Where pages are served; "none" for nowhere.
  private static let http = Setting<HTTPChoice>(
    "http", allowed: "\(HTTPAddress.allowed), or none", default: HTTPChoice(address: .standard)
  ) { text in
    text == "none" ? HTTPChoice(address: nil) : HTTPAddress(text).map { HTTPChoice(address: $0) }
  }

  private struct HTTPChoice: Sendable { var address: HTTPAddress? }

  func run() async throws {
    let plan = try await plan()
    if detach { return try await Detached(plan: plan, isJSON: json).start(arguments) }
    if inBackground { signal(SIGHUP, SIG_IGN) }
    let outlivesTerminal = Self.isIgnored(SIGHUP)
    let lock = try StackGate.enter(plan.layout)
    LoggingSystem.bootstrapLines(level: .info, format: plan.logFormat)
    let logger = Logger(label: "stack")
    let supervisor = StackSupervisor(
      plan, programs: ProgramFolder(environment: ProcessInfo.processInfo.environment), logger: logger,
      // Nobody has to read it, and a stack is not stopped because nobody does.
      onReady: { [isJSON = json || inBackground] in try? StackTexts.announce($0, isJSON: isJSON, isDetached: false) })
    var quiet = logger
    quiet.logLevel = .warning
    try await ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [supervisor],
        gracefulShutdownSignals: outlivesTerminal ? [.sigterm, .sigint] : [.sigterm, .sigint, .sighup], logger: quiet)
    ).run()
    withExtendedLifetime(lock) {}
  }

  /// A terminal that is closed ends what runs in it, unless nohup or --detach has said that it shall not.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0, let handler = action.__sigaction_handler.sa_handler else {
      return false
    }
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// What the background process is told: everything as it is but --detach.
  private var arguments: [String] {
    let options = [
      "--data": stack.data, "--config": stack.configPath, "--workers": workers, "--ingest": ingest, "--query": query,
      "--http": http,
      "--grace-period": gracePeriod, "--log-format": logFormat, "--vector-model": vectorModelPath,
    ]
    return ["up", "--in-background"] + options.compactMap { flag, value in value.map { [flag, $0] } }.flatMap(\.self)
  }

  /// The file as every process finds it, whatever its working folder.
  private var vectorModelPath: String? { vectorModel.map { URL(filePath: $0).standardizedFileURL.path } }

  private func plan() async throws(ProgramFailure) -> StackPlan {
    let settings = try await stack.settings([
      "workers": workers, "ingest": ingest, "query": query, "http": http, "gracePeriod": gracePeriod,
      "logFormat": logFormat,
      "vectorModel": vectorModelPath,
    ])
    let query = try address(settings, CommonSettings.query)
    let workers = try settings.value(.number("workers", in: 0...64, default: 1))
    guard Int(query.port) + workers + 1 <= UInt16.max else {
      throw .badConfiguration(
        "workers and pages answer on the \(workers + 1) ports after query's, and after \(query.port) there are not so many: choose a lower one"
      )
    }
    return StackPlan(
      layout: try stack.layout(settings), ingest: try address(settings, CommonSettings.ingest), query: query,
      workers: workers,
      gracePeriod: try settings.value(CommonSettings.gracePeriod),
      logFormat: try settings.value(CommonSettings.logFormat), config: stack.configPath,
      http: try settings.value(Self.http).address, vectorModel: try settings.value(CommonSettings.vectorModel),
      probeTLS: try settings.probeTLS())
  }

  private func address(_ settings: Settings, _ setting: Setting<[Address]>) throws(ProgramFailure) -> Address {
    let addresses = try settings.value(setting)
    guard let address = addresses.first, addresses.count == 1 else {
      throw .badConfiguration("\(setting.flag) names \(addresses.count) addresses; one stack listens on one")
    }
    return address
  }
}
