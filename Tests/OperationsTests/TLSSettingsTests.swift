import NNG
import Testing

@testable import Operations

@Suite struct TLSSettingsTests {
  private static let tcp = Address(.tcp, host: "localhost", port: 7_301)
  private static let tls = Address(.tls, host: "localhost", port: 7_301)

  private func settings(_ environment: [String: String] = [:]) async throws -> Settings {
    try await Settings(section: "ingest", flags: [:], environment: environment, file: nil)
  }

  @Test func nothingIsNeededWithoutTLS() async throws {
    let settings = try await settings()
    #expect(try settings.listenerTLS(Self.tcp) == TLSOptions())
    #expect(try settings.clientTLS([Self.tcp]) == TLSOptions())
  }

  @Test func aMissingFileIsToldWithItsSetting() async throws {
    let settings = try await settings()
    let listener = #expect(throws: ProgramFailure.self) { try settings.listenerTLS(Self.tls) }
    #expect(listener?.exitStatus == .badConfiguration)
    #expect(listener?.message.contains("NEWSWIRE_TLS_CERTIFICATE") == true)
    let client = #expect(throws: ProgramFailure.self) { try settings.clientTLS([Self.tcp, Self.tls]) }
    #expect(client?.message.contains("NEWSWIRE_TLS_AUTHORITY") == true)
  }

  @Test func aFileThatIsNotThereIsRefused() async throws {
    let settings = try await settings(["NEWSWIRE_TLS_CERTIFICATE": "/nowhere/a.pem"])
    let failure = #expect(throws: ProgramFailure.self) { try settings.listenerTLS(Self.tls) }
    #expect(failure?.exitStatus == .badConfiguration)
  }

  @Test func aServiceWithAnAuthorityAsksForCertificates() async throws {
    let settings = try await settings([
      "NEWSWIRE_TLS_CERTIFICATE": #filePath, "NEWSWIRE_TLS_AUTHORITY": #filePath,
    ])
    #expect(try settings.listenerTLS(Self.tls).peerCheck == .required)
    #expect(try settings.clientTLS([Self.tls]).authorityFile == #filePath)
    #expect(try settings.probeTLS().peerCheck == TLSOptions.PeerCheck.none)
  }
}
