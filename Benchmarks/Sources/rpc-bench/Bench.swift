import CPeer
import Models
import NNG
import RPC
import Wire

/// RPC echo beside raw nng in C: interleaved rounds, medians, servers in processes of their own.
struct Bench {
  /// One size and one number of outstanding calls.
  struct Setting {
    var outstanding: Int
    var bytes: Int
  }

  /// Who calls and who serves. A server is compared with the one in C that has the same caller: what a call costs depends on
  /// how fast the calls come.
  enum Kind: String, CaseIterable {
    case c = "C → nng in C"
    case quick = "C → quick method"
    case call = "C → method"
    case swiftToC = "Client → nng in C"
    case swift = "Client → method"

    /// What it is compared with.
    var peer: Kind {
      switch self {
      case .c, .quick, .call: .c
      case .swiftToC, .swift: .swiftToC
      }
    }
  }

  /// What a round gives.
  struct Sample {
    var callsPerSecond: Double
    var serverMicrosecondsPerCall: Double
  }

  let calls: Int
  let rounds: Int
  var settings = Bench.settings

  /// The settings of the project's goal.
  static let settings = [
    Setting(outstanding: 1, bytes: 64), Setting(outstanding: 1, bytes: 4_096),
    Setting(outstanding: 64, bytes: 64), Setting(outstanding: 64, bytes: 4_096),
  ]

  func run() async throws {
    print("RPC echo over tcp on loopback, medians of \(rounds) interleaved rounds; server CPU is user and system time.")
    print("outstanding  bytes | caller → server   |  calls/s  CPU µs/call  to C's")
    for setting in settings {
      var samples: [Kind: [Sample]] = [:]
      for _ in 0..<rounds {
        for (kind, sample) in try await round(setting) { samples[kind, default: []].append(sample) }
      }
      for kind in Kind.allCases {
        report(setting, kind, Self.median(samples[kind] ?? []), Self.median(samples[kind.peer] ?? []))
      }
    }
  }

  /// Every kind once, with servers of its own: two runs of one program differ more, by where the system puts their threads,
  /// than two rounds of one run.
  private func round(_ setting: Setting) async throws -> [Kind: Sample] {
    let swift = try ServerProcess("swift")
    let c = try ServerProcess("c")
    let framedC = try ServerProcess("framed-c")
    defer { for server in [swift, c, framedC] { server.stop() } }
    let client = makeClient(of: swift)
    let clientOfC = makeClient(of: framedC)
    var samples: [Kind: Sample] = [:]
    for kind in Kind.allCases {
      // The first calls warm up.
      for count in [calls / 10, calls] {
        let calls = setting.outstanding == 1 ? count / 4 : count
        do {
          samples[kind] =
            switch kind {
            case .c: try roundInC(c, setting, body: Self.payload(setting), calls: calls)
            case .quick: try roundInC(swift, setting, body: Self.frame(quickEcho, setting), calls: calls)
            case .call: try roundInC(swift, setting, body: Self.frame(echo, setting), calls: calls)
            case .swiftToC: try await roundInSwift(clientOfC, framedC, setting, calls: calls)
            case .swift: try await roundInSwift(client, swift, setting, calls: calls)
            }
        } catch {
          throw BenchError("\(kind.rawValue): \(error)")
        }
      }
    }
    await client.close()
    await clientOfC.close()
    return samples
  }

  private func makeClient(of server: ServerProcess) -> Client {
    let address = Address(.tcp, host: "127.0.0.1", port: UInt16(server.port))
    return Client(endpoints: [address], transport: NNGClientTransport())
  }

  private func roundInSwift(
    _ client: Client, _ server: ServerProcess, _ setting: Setting, calls: Int
  ) async throws -> Sample {
    let request = RawPayload(Self.payload(setting))
    let before = try server.cpuMicroseconds()
    let start = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<setting.outstanding {
        group.addTask { for _ in 0..<(calls / setting.outstanding) { _ = try await client.call(echo, request) } }
      }
      try await group.waitForAll()
    }
    let seconds = start.duration(to: .now) / .seconds(1)
    let made = Double(calls / setting.outstanding * setting.outstanding)
    return Sample(
      callsPerSecond: made / seconds, serverMicrosecondsPerCall: (try server.cpuMicroseconds() - before) / made)
  }

  private static func payload(_ setting: Setting) -> [UInt8] { [UInt8](repeating: 7, count: setting.bytes) }

  /// A call's body, byte for byte as `docs/protocol.md` has it.
  private static func frame(
    _ method: Wire.Method<RawPayload, RawPayload>, _ setting: Setting
  ) throws -> [UInt8] {
    let header = try CallHeader(method: method.name, timeoutMilliseconds: 10_000).wireBytes()
    precondition(header.count < 0x80, "the header's length takes more than a byte")
    return [UInt8(header.count)] + header + payload(setting)
  }

  private func roundInC(_ server: ServerProcess, _ setting: Setting, body: [UInt8], calls: Int) throws -> Sample {
    let before = try server.cpuMicroseconds()
    let address = "tcp://127.0.0.1:\(server.port)"
    let nanoseconds = cpeer_call(address, Int32(setting.outstanding), Int64(calls), body.count, body)
    guard nanoseconds > 0 else { throw BenchError("the C client failed: nng \(-nanoseconds)") }
    return Sample(
      callsPerSecond: Double(calls) / (Double(nanoseconds) / 1e9),
      serverMicrosecondsPerCall: (try server.cpuMicroseconds() - before) / Double(calls))
  }

  private static func median(_ samples: [Sample]) -> Sample {
    let rates = samples.map(\.callsPerSecond).sorted()
    let costs = samples.map(\.serverMicrosecondsPerCall).sorted()
    return Sample(callsPerSecond: rates[rates.count / 2], serverMicrosecondsPerCall: costs[costs.count / 2])
  }

  private func report(_ setting: Setting, _ kind: Kind, _ sample: Sample, _ peer: Sample) {
    let ratio = sample.serverMicrosecondsPerCall / peer.serverMicrosecondsPerCall
    let columns = [
      pad("\(setting.outstanding)", 11), pad("\(setting.bytes)", 6), "|",
      kind.rawValue + String(repeating: " ", count: 17 - kind.rawValue.count), "|",
      pad("\(Int(sample.callsPerSecond))", 8), pad(rounded(sample.serverMicrosecondsPerCall, 10), 12),
      pad(rounded(ratio, 100), 7),
    ]
    print(columns.joined(separator: " "))
  }

  private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func rounded(_ value: Double, _ scale: Double) -> String { "\((value * scale).rounded() / scale)" }
}
