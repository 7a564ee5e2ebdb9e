import ArgumentParser
import Models
import Operations
import Wire

struct HealthCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "health", abstract: "Ask the services whether they take calls; exit code 69 when one does not.",
    discussion: """
      Examples:
        newswire health
        newswire health ingest --timeout 1s
        newswire health --endpoint tcp://127.0.0.1:7303
      """)

  @Argument(help: "ingest or query; both when not given.", completion: .list(Destination.allCases.map(\.rawValue)))
  var service: String?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let service, Destination(rawValue: service) == nil {
      throw ValidationError("\"\(service)\" is not a service; there are ingest and query.")
    }
  }

  func run(_ session: Session) async throws {
    let all: [Destination] = connection.endpoint == nil ? Destination.allCases : [.ingest]
    let asked = service.flatMap { Destination(rawValue: $0) }.map { [$0] } ?? all
    var first: ProgramFailure?
    for destination in asked {
      let name = connection.endpoint ?? destination.rawValue
      do throws(ProgramFailure) {
        try await check(destination, name, session)
      } catch {
        session.console.note("\(name): \(error.message)")
        first = first ?? error
      }
    }
    if let first { throw ProgramFailure(first.exitStatus, "not every service takes calls") }
  }

  private func check(_ destination: Destination, _ name: String, _ session: Session) async throws(ProgramFailure) {
    let response = try await answer(of: destination, session)
    do {
      try session.show(response) {
        let up = ReadingForms.age(milliseconds: response.uptimeMilliseconds)
        return "\(name): \(response.status == .serving ? "serving" : "not serving"), "
          + "version \(response.version.neutralised()), up \(up)\n"
      }
    } catch {
      throw ProgramFailure(.inputOutput, "cannot write the output")
    }
    guard response.status == .serving else {
      throw ProgramFailure(.unavailable, "not serving: \(response.reason.neutralised())")
    }
  }

  /// A service that hangs does not take calls: that is not to be tried later, it is the answer.
  private func answer(
    of destination: Destination, _ session: Session
  ) async throws(ProgramFailure) -> HealthCheckResponse {
    do throws(CallFailure) {
      return try await session.attempt(destination, Wire.HealthMethods.check, HealthCheckRequest())
    } catch {
      guard error.status?.code == .deadlineExceeded else { throw error.failure }
      throw ProgramFailure(.unavailable, error.failure.message)
    }
  }
}
