import ArgumentParser

/// The flags of every command that talks to a service.
struct ConnectionOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where the service is; NEWSWIRE_INGEST or NEWSWIRE_QUERY otherwise, else this machine.",
      valueName: "tcp://host:port"))
  var endpoint: String?

  @Option(name: .long, help: ArgumentHelp("The longest time for one call: 500ms, 10s, 2m.", valueName: "time"))
  var timeout: String?

  @Option(
    name: .long, help: ArgumentHelp("Read settings from this JSON file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var config: String?
}

/// The flags of every command that prints something.
struct OutputOptions: ParsableArguments {
  @Flag(name: .long, help: "Print JSON: the reply in protobuf's JSON mapping (docs/cli-json.md).")
  var json = false

  @Option(name: .long, help: "auto, always or never; NO_COLOR is respected.")
  var color: ColorChoice = .auto

  /// Refuses --json beside a --format that is another.
  func check(_ format: (some RawRepresentable<String>)?) throws {
    if json, let format, format.rawValue != "json" {
      throw ValidationError("--json and --format \(format.rawValue) say different things; leave one out")
    }
  }
}
