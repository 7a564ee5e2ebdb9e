// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "newswire", path: ".."),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The measure to hold ours against: the same calls on raw nng in C, as nng's own examples write them.
    .target(name: "CPeer", linkerSettings: [.linkedLibrary("nng")]),
    // The same for extraction: libxml2's own tree of a page.
    .target(
      name: "CPeerXML", cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])], linkerSettings: [.linkedLibrary("xml2")]),
    .executableTarget(
      name: "extract-bench",
      dependencies: ["CPeerXML", .product(name: "Formats", package: "newswire")],
      swiftSettings: settings),
    .executableTarget(
      name: "rpc-bench",
      dependencies: [
        "CPeer",
        .product(name: "RPC", package: "newswire"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "search-bench",
      dependencies: [
        .product(name: "Archive", package: "newswire"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "submit-bench",
      dependencies: [
        .product(name: "Ingest", package: "newswire"),
        .product(name: "RPC", package: "newswire"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)
