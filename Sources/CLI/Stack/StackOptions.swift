import ArgumentParser
import Foundation
import Operations

/// Which stack of this machine.
struct StackOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of the stack's data; NEWSWIRE_DATA otherwise, else ~/.local/share/newswire.", valueName: "folder"),
    completion: .directory)
  var data: String?

  @Option(
    name: .long, help: ArgumentHelp("Read settings from this JSON file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var config: String?

  /// The file as every process finds it, whatever its working folder.
  var configPath: String? { config.map { URL(filePath: $0).standardizedFileURL.path } }

  /// The settings of the stack; `flags` are those beside the data folder.
  func settings(_ flags: [String: String?] = [:]) async throws(ProgramFailure) -> Settings {
    let environment = ProcessInfo.processInfo.environment
    return try await Settings(
      section: "stack", flags: flags.merging(["data": data]) { $1 }, environment: environment,
      file: config ?? environment["NEWSWIRE_CONFIG"])
  }

  func layout(_ settings: Settings) throws(ProgramFailure) -> StackLayout {
    let fallback = StackLayout.defaultFolder(ProcessInfo.processInfo.environment)
    let setting = Setting<String>("data", allowed: "a folder", default: fallback) { $0.isEmpty ? nil : $0 }
    return StackLayout(folder: URL(filePath: try settings.value(setting)).standardizedFileURL.path)
  }
}
