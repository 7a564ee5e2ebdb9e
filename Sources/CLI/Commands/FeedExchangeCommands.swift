import ArgumentParser
import Formats
import Foundation
import Models
import Operations
import Wire

struct FeedImportCommand: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Poll every feed of an OPML list, as feed readers export it.",
    discussion: """
      Settings that `newswire feed export` wrote are read back; what is given here holds for every feed of the list. One that
      is known already stays as it is.

      Examples:
        newswire feed import subscriptions.opml
        newswire feed import - --language fr < subscriptions.opml
      """)

  @Argument(help: "An OPML file, or - for standard input.", completion: .file(extensions: ["opml", "xml"])) var file:
    String
  @OptionGroup(title: "What to set") var settings: FeedSettingsOptions
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
      let response = try await add(Array(batch), session)
      if session.isJSON { try session.console.write(try session.json(response) + "\n") }
      total.results += response.results
    }
    for result in total.results where result.outcome == .refused {
      session.console.note("\(result.url.neutralised()): \(result.reason.neutralised())")
    }
    if !session.isJSON { try session.console.write(FeedTexts.imported(total)) }
    if total.results.contains(where: { $0.outcome == .refused }) { throw QuietExit(.badData) }
  }

  /// What became of a part of the list, in its order.
  private func add(_ outlines: [OPML.Outline], _ session: Session) async throws -> AddFeedsResponse {
    var feeds: [Subscription] = []
    var results = outlines.map { outline -> AddFeedResult in
      do throws(FeedOutline.Refusal) {
        feeds.append(settings.applied(to: try FeedOutline.subscription(outline)))
        return AddFeedResult(outcome: .unspecified)
      } catch {
        let url = outline.url.prefix(byteCountMax: WireLimits.urlByteCountMax)
        return AddFeedResult(outcome: .refused, url: url, reason: error.reason)
      }
    }
    guard !feeds.isEmpty else { return AddFeedsResponse(results: results) }
    var answers = try await session.call(.ingest, FeedMethods.add, AddFeedsRequest(feeds: feeds)).results[...]
    for index in results.indices where results[index].outcome == .unspecified {
      results[index] = answers.popFirst() ?? results[index]
    }
    return AddFeedsResponse(results: results)
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
    discussion: """
      Their settings stand in attributes that other readers pass over, and `newswire feed import` reads back.

      Example:
        newswire feed export > subscriptions.opml
      """)

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run(_ session: Session) async throws {
    var outlines: [OPML.Outline] = []
    try await session.eachFeed { feed in
      if session.isJSON { try session.console.write(try session.json(feed) + "\n") }
      outlines.append(FeedOutline.outline(feed))
    }
    if !session.isJSON { try session.console.write(OPML.write(outlines)) }
  }
}
