import ArgumentParser
import Foundation
import Models
import Operations
import Wire

struct AlertAddCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Save a search, and deliver what matches it to a webhook from now on.",
    discussion: """
      The secret that deliveries are signed with is made and shown once, or read from a file. Receivers on this machine or in \
      a private network must be allowed by query's setting alertAllow. Without --webhook the search is only read, by \
      newswire alerts feed.

      Examples:
        newswire alerts add storms 'storm OR flood' --country FR --webhook https://hooks.example.org/news
        newswire alerts add meta --entity Meta --webhook https://hooks.example.org/ --secret-file secret --from-start
      """)

  /// The longest secret, with the line break behind it.
  private static let secretBytesMax = WireLimits.secretByteCountMax + 2

  @Argument(help: "What it is called: a-z, 0-9, \"-\", \"_\", \".\".") var name: String
  @OptionGroup var filter: FilterOptions
  @Option(name: .long, help: ArgumentHelp("Where matches are sent.", valueName: "url")) var webhook: String = ""
  @Option(
    name: .long, help: ArgumentHelp("The secret, whsec_ and base64, as the first line.", valueName: "file"),
    completion: .file())
  var secretFile: String?
  @Flag(name: .long, help: "Deliver what the archive holds already, too.") var fromStart = false
  @Option(name: .long, help: "Begin where a watch stood.") var cursor: String = ""
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard cursor.isEmpty || !fromStart else { throw ValidationError("Give --cursor or --from-start, not both.") }
    guard secretFile == nil || !webhook.isEmpty else { throw ValidationError("--secret-file goes with --webhook.") }
  }

  func run(_ session: Session) async throws {
    let request = CreateAlertRequest(
      name: name, filter: try filter.filter(), url: webhook, secret: try secret(), cursor: fromStart ? "0" : cursor)
    let response: CreateAlertResponse
    do {
      response = try await session.attempt(.query, AlertMethods.create, request)
    } catch {
      throw QueryPlaceText.failure(error, of: request.filter.text).failure
    }
    try session.show(response) { AlertTexts.created(response) }
  }

  /// Not given on the command line, which every user of the machine can read.
  private func secret() throws -> String {
    guard let secretFile else { return "" }
    guard let handle = FileHandle(forReadingAtPath: secretFile),
      let data = try handle.read(upToCount: Self.secretBytesMax),
      let text = String(data: data, encoding: .utf8), let line = text.split(whereSeparator: \.isNewline).first
    else { throw ProgramFailure(.noInput, "no secret can be read from \(secretFile.neutralised())") }
    return String(line)
  }
}
