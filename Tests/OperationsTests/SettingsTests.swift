import Foundation
import NNG
import Testing

@testable import Operations

@Suite struct SettingsTests {
  let depth = Setting<Int>.number("depthMax", in: 1...100, default: 7)

  func settings(
    flags: [String: String?] = [:], environment: [String: String] = [:], file: String? = nil
  ) async throws -> Settings {
    try await Settings(section: "ingest", flags: flags, environment: environment, file: file)
  }

  @Test func flagGoesBeforeEnvironmentBeforeDefault() async throws {
    let environment = ["NEWSWIRE_DEPTH_MAX": "8"]
    #expect(try await settings().value(depth) == 7)
    #expect(try await settings(flags: ["depthMax": nil], environment: environment).value(depth) == 8)
    #expect(try await settings(flags: ["depthMax": "9"], environment: environment).value(depth) == 9)
  }

  @Test func wrongValueNamesKeySourceAndWhatIsAllowed() async throws {
    let wrong = try await settings(environment: ["NEWSWIRE_DEPTH_MAX": "101"])
    let failure = #expect(throws: ProgramFailure.self) { try wrong.value(depth) }
    #expect(failure?.exitStatus == .badConfiguration)
    #expect(
      failure?.message
        == "the environment variable NEWSWIRE_DEPTH_MAX is \"101\"; it takes a whole number from 1 to 100")
    let flag = try await settings(flags: ["depthMax": "many"])
    #expect(throws: ProgramFailure(.badConfiguration, "the flag --depth-max is \"many\"; it takes \(depth.allowed)")) {
      try flag.value(depth)
    }
  }

  @Test func aSecretIsNotRepeated() async throws {
    let proxy = Setting<Int>("proxy", allowed: "a place", isSecret: true) { _ in nil }
    let wrong = try await settings(environment: ["NEWSWIRE_PROXY": "ftp://ann:secret@p.example"])
    let message = "the environment variable NEWSWIRE_PROXY cannot be read; it takes a place"
    #expect(throws: ProgramFailure(.badConfiguration, message)) { try wrong.value(proxy) }
  }

  @Test func missingValueSaysHowToGiveIt() async throws {
    let key = Setting<String>("token", allowed: "a word") { $0 }
    let none = try await settings()
    let failure = #expect(throws: ProgramFailure.self) { try none.value(key) }
    #expect(failure?.message == "token is not set: give --token or NEWSWIRE_TOKEN, a word")
  }

  @Test func missingFileIsBadConfiguration() async throws {
    let failure = await #expect(throws: ProgramFailure.self) { try await settings(file: "/nowhere/newswire.json") }
    #expect(failure?.exitStatus == .badConfiguration)
    #expect(failure?.message.contains("/nowhere/newswire.json") == true)
  }

  @Test func namesFollowTheKey() {
    #expect(depth.flag == "--depth-max")
    #expect(depth.environmentVariable == "NEWSWIRE_DEPTH_MAX")
  }

  @Test(arguments: [
    ("250ms", Duration.milliseconds(250)), ("30s", .seconds(30)), ("5m", .seconds(300)), ("2h", .seconds(7_200)),
  ])
  func durationsAreRead(text: String, duration: Duration) {
    #expect(Duration(settingText: text) == duration)
    #expect(duration.settingText == text)
  }

  @Test(arguments: ["", "30", "s", "-1s", "1.5s", "99999999999999999999s", "1d", "1s "])
  func otherDurationsAreNot(text: String) {
    #expect(Duration(settingText: text) == nil)
  }

  @Test(arguments: ["tcp://127.0.0.1:7301", "tcp://ingest:7301", "tls+tcp://a.example:1", "tcp://[::1]:65535"])
  func addressesAreRead(text: String) {
    #expect(Address(settingText: text)?.description == text)
  }

  @Test(arguments: [
    "", "7301", "tcp://", "tcp://a", "tcp://a:0", "tcp://a:65536", "ipc:///tmp/x", "tcp://a b:1", "inproc://a",
  ])
  func otherAddressesAreNot(text: String) {
    #expect(Address(settingText: text) == nil)
  }

  @Test func storeURLs() {
    #expect(StoreURL("sqlite:/var/a.sqlite") == .sqlite(path: "/var/a.sqlite"))
    #expect(StoreURL("memory:") == .memory)
    #expect(StoreURL("sqlite:") == nil)
    #expect(StoreURL("postgres://h/db") == nil)
  }

  @Test func addressLists() async throws {
    let key = Setting<[Address]>.addresses("ingest", default: Address(.tcp, host: "127.0.0.1", port: 7301))
    #expect(try await settings().value(key) == [Address(.tcp, host: "127.0.0.1", port: 7301)])
    #expect(
      try await settings(flags: ["ingest": "tcp://a:1,tcp://b:2"]).value(key).map(\.description) == [
        "tcp://a:1", "tcp://b:2",
      ])
    let wrong = try await settings(flags: ["ingest": "tcp://a:1,b"])
    #expect(throws: ProgramFailure.self) { try wrong.value(key) }
  }
}
