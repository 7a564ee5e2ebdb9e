import ArgumentParser
import Formats
import Foundation
import Models
import Operations
import Wire

struct FeedImportCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Poll every feed of an OPML list, as feed readers export it.",
    discussion: "Examples:\n  newswire feed import subscriptions.opml\n  newswire feed import - < subscriptions.opml")

  @Argument(help: "An OPML file, or - for standard input.", completion: .file(extensions: ["opml", "xml"])) var file:
    String
  @Option(name: .long, help: "Where the text comes from: auto, feed or page.") var fullText: FullTextArgument = .auto
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    let outlines: [OPML.Outline]
    let bytes = try Self.bytes(of: file)
    do throws(FormatError) { outlines = try OPML.read(bytes) } catch {
      throw ProgramFailure(.badData, "\(file): \(error.reason)")
    }
    guard !outlines.isEmpty else { throw ProgramFailure(.noInput, "\(file): the list has no feeds") }
    var total = AddFeedsResponse()
    for start in stride(from: 0, to: outlines.count, by: WireLimits.batchCountMax) {
      let batch = outlines[start..<min(start + WireLimits.batchCountMax, outlines.count)]
      let feeds = batch.map {
        Subscription(
          url: $0.url.prefix(byteCountMax: WireLimits.urlByteCountMax),
          title: $0.title.prefix(byteCountMax: WireLimits.titleByteCountMax),
          siteURL: $0.siteURL.prefix(byteCountMax: WireLimits.urlByteCountMax), fullText: fullText.value)
      }
      let response = try await session.call(.ingest, FeedMethods.add, AddFeedsRequest(feeds: feeds))
      if session.isJSON { try session.console.write(try session.json(response) + "\n") }
      total.results += response.results
    }
    for result in total.results where result.outcome == .refused {
      session.console.note("\(result.url.neutralised()): \(result.reason.neutralised())")
    }
    if !session.isJSON { try session.console.write(FeedTexts.imported(total)) }
    if total.results.contains(where: { $0.outcome == .refused }) { throw QuietExit(.badData) }
  }

  /// The file's bytes, one more at most than a list may have.
  private static func bytes(of file: String) throws(ProgramFailure) -> [UInt8] {
    let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file)
    guard let handle else {
      throw ProgramFailure(.noInput, "\(file) cannot be read: \(String(cString: strerror(errno)))")
    }
    do { return Array(try handle.read(upToCount: OPML.bytesMax + 1) ?? Data()) } catch {
      throw ProgramFailure(.noInput, "\(file) cannot be read: \(error.localizedDescription)")
    }
  }
}

struct FeedExportCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the feeds as an OPML list, which any feed reader takes.",
    discussion: "Example:\n  newswire feed export > subscriptions.opml")

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    var outlines: [OPML.Outline] = []
    try await session.eachFeed { feed in
      if session.isJSON { try session.console.write(try session.json(feed) + "\n") }
      outlines.append(OPML.Outline(url: feed.url, title: feed.title, siteURL: feed.siteURL))
    }
    if !session.isJSON { try session.console.write(OPML.write(outlines)) }
  }
}
