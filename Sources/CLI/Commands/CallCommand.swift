import ArgumentParser
import Foundation
import Models
import Operations
import Wire

struct CallCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Call any method by hand, with a request in JSON.",
    discussion: """
      The reply is always JSON. Without a request, the empty one is sent; "-" reads it from standard input.

      Examples:
        newswire call newswire.v1.Query/Search '{"filter": {"text": "open source"}, "limit": 3}'
        newswire call newswire.v1.Ingest/QueueStats
        newswire call rpc.v1.Reflection/ListServices --endpoint tcp://127.0.0.1:7302
        newswire call --list
      """)

  private static var methodNames: [String] { MethodCatalog.services.flatMap(\.methods).map(\.name) }

  /// The longest request in JSON, in bytes.
  static let inputBytesMax = 32 << 20

  @Argument(help: "package.Service/Method", completion: .list(Self.methodNames)) var method: String?
  @Argument(help: "The request in protobuf's JSON mapping.") var request: String = "{}"
  @Flag(name: .long, help: "List every method that can be called.") var list = false
  @Flag(name: .long, help: "Print the reply on several lines.") var pretty = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard list || method != nil else { throw ValidationError("Name a method, or list them all with --list.") }
  }

  func run(_ session: Session) async throws {
    if list {
      return try session.console.write(methodList(isJSON: session.isJSON))
    }
    let name = method ?? ""
    guard let found = MethodCatalog.method(named: name) else {
      throw ProgramFailure(.usage, "no method \"\(name.neutralised())\"; newswire call --list names them all")
    }
    let service = name.split(separator: "/").first.map(String.init) ?? ""
    try await call(found, at: Destination(service: service) ?? .ingest, session)
  }

  /// One name a line, or all of them as a JSON array.
  func methodList(isJSON: Bool) -> String {
    let names = Self.methodNames
    guard isJSON else { return names.map { $0 + "\n" }.joined() }
    return "[" + names.map { JSONText.quoted($0) }.joined(separator: ",") + "]\n"
  }

  private func call(_ method: AnyMethod, at destination: Destination, _ session: Session) async throws {
    func open<Request: WireMessage>(_ type: Request.Type) async throws {
      func open<Response: WireMessage>(_ response: Response.Type) async throws {
        let value: Request
        do {
          value = try WireJSON.decode(type, from: try requestText())
        } catch let error as WireError {
          throw ProgramFailure(.badData, "the request is not a \(type.wireName): \(error)")
        }
        let typed = Wire.Method<Request, Response>(
          method.name, isIdempotent: method.isIdempotent, timeout: method.timeout)
        let reply = try await session.call(destination, typed, value)
        try session.console.write(WireJSON.encode(reply, WireJSON.Options(isPretty: pretty)) + "\n")
      }
      try await open(method.response)
    }
    try await open(method.request)
  }

  private func requestText() throws -> String {
    guard request == "-" else { return request }
    var data = Data()
    while let chunk = try FileHandle.standardInput.read(upToCount: 1 << 20), !chunk.isEmpty {
      data += chunk
      guard data.count <= Self.inputBytesMax else {
        throw ProgramFailure(.badData, "the request on standard input is longer than \(Self.inputBytesMax) bytes")
      }
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw ProgramFailure(.badData, "the request on standard input is not UTF-8")
    }
    return text
  }
}
