public import ArgumentParser
import Foundation
import Operations

/// The client: `newswire`.
public struct NewswireCommand: AsyncParsableCommand {
  /// What ArgumentParser asks for.
  public static let configuration = CommandConfiguration(
    commandName: "newswire", abstract: "Send news in, read digests, run the whole stack on this machine.",
    discussion: """
      Start here:
        newswire up --detach                      run the stack on this machine
        newswire send samples/ --wait             send articles and wait for their digests
        newswire feed add https://example.org/    poll the feed of a site
        newswire search open-source models        find some
        newswire show ID                          read a digest page
        newswire down                             stop the stack

      Data go to standard output, everything else to standard error. Exit codes: 0 done, 64 usage, 65 bad data,
      66 not found, 69 unreachable, 70 internal, 74 input or output, 75 try later, 77 denied, 78 bad configuration,
      130 interrupted.
      """,
    version: Version.current,
    subcommands: [
      SendCommand.self, ShowCommand.self, SearchCommand.self, SimilarCommand.self, StoryCommand.self,
      HeadlinesCommand.self, TrendsCommand.self, DigestCommand.self, SourcesCommand.self, WatchCommand.self,
      AlertsCommand.self, ExportCommand.self,
      FeedCommand.self,
      SourceCommand.self,
      QueueCommand.self, DeadCommand.self, HealthCommand.self, MetricsCommand.self, CallCommand.self, UpCommand.self,
      DownCommand.self, StatusCommand.self,
    ])

  /// What ArgumentParser asks for.
  public init() {}

  /// Runs the program: parses the command line, does what it says, and ends the process with a code that tells the truth.
  public static func run() async {
    signal(SIGPIPE, SIG_IGN)
    do {
      try CommandName.check(Array(CommandLine.arguments.dropFirst()), of: self)
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as ProgramFailure {
      failure.end(program: "newswire")
    } catch let end as QuietExit {
      Foundation.exit(end.exitStatus.rawValue)
    } catch is OutputClosed {
      Foundation.exit(ExitStatus.success.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}
