public import ArgumentParser
import Operations

/// `newswire-enrich feed --jsonl`: feeds in on stdin, what they say out on stdout: for whoever wonders what becomes of one.
public struct FeedCommand: ParsableCommand {
  /// Its name and help.
  public static let configuration = CommandConfiguration(
    commandName: "feed", abstract: "Show how feeds from stdin are read, without any service.",
    discussion: """
      Each line of stdin is a JSON object with a feed: "id"; "text", or "base64" with "content_type"; and where it came \
      from as "url". Each line of stdout is a JSON object with the feed as it is read (docs/formats.md): "id", "kind", \
      "title", …, and its "entries". What is no feed is reported on stderr with the reason.

      Exit code 0 when there was a feed, 65 when no line held one.
      """)

  @Flag(help: "Read and write JSON Lines; the only form there is.")
  var jsonl = false

  /// What ArgumentParser asks for.
  public init() {}

  /// There is one form, and it is to be said.
  public func validate() throws {
    guard jsonl else { throw ValidationError("Say --jsonl: feeds are read as JSON Lines.") }
  }

  /// Works until stdin ends.
  public func run() throws {
    let summary = try BatchRun { FeedLine.outcome(of: $0) }.run()
    guard summary.written > 0 || summary.lines == 0 else { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
