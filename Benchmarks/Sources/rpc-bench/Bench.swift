import CPeer
import NNG
import RPC

/// RPC echo beside raw nng in C: interleaved rounds, medians, servers in processes of their own.
struct Bench {
  /// One size and one number of outstanding calls.
  struct Setting {
    var outstanding: Int
    var bytes: Int
  }

  /// What a round gives.
  struct Sample {
    var callsPerSecond: Double
    var serverMicrosecondsPerCall: Double
  }

  let calls: Int
  let rounds: Int

  private static let settings = [
    Setting(outstanding: 1, bytes: 64), Setting(outstanding: 1, bytes: 4_096),
    Setting(outstanding: 64, bytes: 64), Setting(outstanding: 64, bytes: 4_096),
  ]

  func run() async throws {
    let swift = try ServerProcess("swift")
    let c = try ServerProcess("c")
    defer {
      swift.stop()
      c.stop()
    }
    let address = Address(.tcp, host: "127.0.0.1", port: UInt16(swift.port))
    let client = Client(endpoints: [address], transport: NNGClientTransport())
    print("RPC echo over tcp on loopback, medians of \(rounds) interleaved rounds; server CPU is user and system time.")
    print("outstanding  bytes |  calls/s  server µs/call | C: calls/s  server µs/call | CPU ratio")
    for setting in Self.settings {
      let count = setting.outstanding == 1 ? calls / 4 : calls
      _ = try await roundInSwift(client, swift, setting, calls: count / 4)
      _ = try roundInC(c, setting, calls: count / 4)
      var ours: [Sample] = []
      var theirs: [Sample] = []
      for _ in 0..<rounds {
        ours.append(try await roundInSwift(client, swift, setting, calls: count))
        theirs.append(try roundInC(c, setting, calls: count))
      }
      report(setting, Self.median(ours), Self.median(theirs))
    }
    await client.close()
  }

  private func roundInSwift(
    _ client: Client, _ server: ServerProcess, _ setting: Setting, calls: Int
  ) async throws -> Sample {
    let request = RawPayload([UInt8](repeating: 7, count: setting.bytes))
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

  private func roundInC(_ server: ServerProcess, _ setting: Setting, calls: Int) throws -> Sample {
    let body = [UInt8](repeating: 7, count: setting.bytes)
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

  private func report(_ setting: Setting, _ ours: Sample, _ theirs: Sample) {
    let columns = [
      pad("\(setting.outstanding)", 11), pad("\(setting.bytes)", 6), "|", pad("\(Int(ours.callsPerSecond))", 8),
      pad(tenth(ours.serverMicrosecondsPerCall), 15), "|", pad("\(Int(theirs.callsPerSecond))", 10),
      pad(tenth(theirs.serverMicrosecondsPerCall), 15), "|",
      pad(tenth(ours.serverMicrosecondsPerCall / theirs.serverMicrosecondsPerCall, digits: 2), 9),
    ]
    print(columns.joined(separator: " "))
  }

  private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func tenth(_ value: Double, digits: Int = 1) -> String {
    let scale = digits == 1 ? 10.0 : 100.0
    return "\((value * scale).rounded() / scale)"
  }
}
