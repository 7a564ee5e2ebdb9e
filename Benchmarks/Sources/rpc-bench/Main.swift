import Glibc

/// `rpc-bench` measures (`--busy`: only 64 outstanding calls of 64 bytes); `rpc-bench serve swift|c|framed-c` is
/// the server process that it starts for itself.
@main
enum Main {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch Array(arguments) {
    case ["serve", "swift"]: try await EchoServer.run()
    case ["serve", "c"]: try CServer.run(isFramed: false)
    case ["serve", "framed-c"]: try CServer.run(isFramed: true)
    case []: try await Bench(calls: 20_000, rounds: 11).run()
    case ["--quick"]: try await Bench(calls: 10_000, rounds: 3).run()
    case ["--busy"]: try await Bench(calls: 20_000, rounds: 11, settings: [.init(outstanding: 64, bytes: 64)]).run()
    default:
      let usage: StaticString = "usage: rpc-bench [--quick|--busy]\n"
      _ = write(STDERR_FILENO, usage.utf8Start, usage.utf8CodeUnitCount)
      exit(64)
    }
  }
}
