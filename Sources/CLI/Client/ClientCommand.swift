import ArgumentParser
import Operations

/// A command that talks to the services: it says what it does, and everything around it is the same for all.
protocol ClientCommand: AsyncParsableCommand {
  var connection: ConnectionOptions { get }
  var output: OutputOptions { get }

  func run(_ session: Session) async throws
}

extension ClientCommand {
  func run() async throws {
    let session = try await Session(
      endpoint: connection.endpoint, timeout: connection.timeout, config: connection.config, color: output.color,
      isJSON: output.json)
    do {
      try await run(session)
    } catch {
      await session.close()
      throw error
    }
    await session.close()
  }
}
