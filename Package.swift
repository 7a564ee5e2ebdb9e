// swift-tools-version: 6.2
import PackageDescription

// One line per house rule: the Swift 6 language mode comes with the tools version, and no warning is let pass.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

// Async functions stay on their caller's executor: without it, every call between two of them looks for the right one.
let callSettings = settings + [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]

// MARK: - Dependencies

let dependencies: [Package.Dependency] = [
  .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
  .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
  .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
  .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
  .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
  .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
  .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
  .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
  .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
]

extension Target.Dependency {
  static let argumentParser = product(name: "ArgumentParser", package: "swift-argument-parser")
  static let asyncHTTPClient = product(name: "AsyncHTTPClient", package: "async-http-client")
  static let collections = product(name: "Collections", package: "swift-collections")
  static let configuration = product(name: "Configuration", package: "swift-configuration")
  static let crypto = product(name: "Crypto", package: "swift-crypto")
  static let grdb = product(name: "GRDB", package: "GRDB.swift")
  static let httpTypes = product(name: "HTTPTypes", package: "swift-http-types")
  static let hummingbird = product(name: "Hummingbird", package: "hummingbird")
  static let hummingbirdCore = product(name: "HummingbirdCore", package: "hummingbird")
  static let logging = product(name: "Logging", package: "swift-log")
  static let metrics = product(name: "Metrics", package: "swift-metrics")
  static let mustache = product(name: "Mustache", package: "swift-mustache")
  static let nio = product(name: "NIOCore", package: "swift-nio")
  static let nioEmbedded = product(name: "NIOEmbedded", package: "swift-nio")
  static let nioHTTP = product(name: "NIOHTTP1", package: "swift-nio")
  static let nioHTTPCompression = product(name: "NIOHTTPCompression", package: "swift-nio-extras")
  static let nioHTTPTypes = product(name: "NIOHTTPTypes", package: "swift-nio-extras")
  static let nioPosix = product(name: "NIOPosix", package: "swift-nio")
  static let nioSSL = product(name: "NIOSSL", package: "swift-nio-ssl")
  static let serviceLifecycle = product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
  static let yams = product(name: "Yams", package: "Yams")
  static let swiftProtobuf = product(name: "SwiftProtobuf", package: "swift-protobuf")
}

// MARK: - C libraries, one room each

let cLibraries: [Target] = [
  .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"])]),
  .systemLibrary(name: "CLibArchive", providers: [.apt(["libarchive-dev"])]),
  .systemLibrary(name: "CIDN2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
  .systemLibrary(name: "CMalloc"),
  .systemLibrary(name: "CNNG", providers: [.apt(["libnng-dev"])]),
  .systemLibrary(
    name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
  .systemLibrary(name: "CPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
  .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
  .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
  .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
  .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
  // ICU's headers clash with those that Foundation carries, so its room holds a shim of own functions.
  .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
  // CLD2 speaks C++, so its room holds a shim of one C function instead of a module map.
  .target(
    name: "CCLD2",
    linkerSettings: [.linkedLibrary("cld2_full"), .linkedLibrary("cld2")]),
  // The arithmetic of the text encoder, for the widths of registers that there are.
  .target(name: "CVectorKernels", linkerSettings: [.linkedLibrary("m")]),
  .target(name: "CNewswireProtos", dependencies: ["CProtobufC"]),
  // For tests: a disk below SQLite that fails, fills up or loses power when it is told to.
  .target(name: "CFaultyDisk", linkerSettings: [.linkedLibrary("sqlite3")]),
  // Word lists, gazetteers and trained models, compiled into the binary by `#embed`: no file to find at run time.
  .target(name: "CModelData", exclude: ["data", "README.md"]),
]

// MARK: - Rooms: each stands on those above it

let rooms: [Target] = [
  .target(name: "Models", swiftSettings: settings),
  .target(name: "Publishing", dependencies: ["Models"], swiftSettings: settings),
  .target(
    name: "Wire", dependencies: ["CNewswireProtos", "CProtobufC", "Models"],
    swiftSettings: settings),
  .target(name: "NNG", dependencies: ["CNNG"], swiftSettings: callSettings),
  .target(
    name: "RPC", dependencies: ["Models", "NNG", "Wire", .collections, .logging, .metrics, .serviceLifecycle],
    swiftSettings: callSettings),
  .target(
    name: "Formats",
    dependencies: [
      "CCMark", "CICU", "CIDN2", "CLibArchive", "CPSL", "CXML2", "CZlib", "CZstd", "Models", .crypto, .yams,
    ],
    swiftSettings: settings),
  .target(
    name: "Fetching",
    dependencies: [
      "CZstd", "Formats", "Models", .asyncHTTPClient, .nio, .nioHTTP, .nioHTTPCompression, .nioPosix, .nioSSL,
    ],
    swiftSettings: settings),
  .target(
    name: "Language", dependencies: ["CCLD2", "CICU", "CModelData", "CStemmer", "CZstd"],
    swiftSettings: settings),
  .target(
    name: "Enrichment",
    dependencies: ["CModelData", "CVectorKernels", "Formats", "Language", "Models", .crypto],
    swiftSettings: settings),
  .target(
    name: "Queue", dependencies: ["CZstd", "Models", "Wire", .collections, .grdb, .logging],
    swiftSettings: settings),
  .target(
    name: "Archive", dependencies: ["CZstd", "Language", "Models", "Wire", .collections, .grdb, .logging],
    swiftSettings: settings),
  .target(
    name: "Alerts",
    dependencies: [
      "Archive", "Fetching", "Formats", "Models", "Wire", .crypto, .grdb, .logging, .metrics, .serviceLifecycle,
    ],
    swiftSettings: settings),
  .target(name: "FuzzTargets", dependencies: ["Archive", "Fetching", "Formats", "Models"], swiftSettings: settings),
  .target(
    name: "Registry", dependencies: ["Formats", "Models", "Wire", .grdb], swiftSettings: settings),
  .target(
    name: "Operations",
    dependencies: [
      "CMalloc", "Models", "NNG", "RPC", "Wire", .argumentParser, .configuration, .logging, .metrics, .serviceLifecycle,
    ],
    swiftSettings: settings),
  .target(
    name: "Ingest",
    dependencies: [
      "Fetching", "Formats", "Models", "Operations", "Queue", "RPC", "Registry", "Wire", .logging, .metrics,
      .serviceLifecycle,
    ],
    swiftSettings: settings),
  .target(
    name: "Enrich",
    dependencies: [
      "Enrichment", "Formats", "Models", "Operations", "RPC", "Wire", .argumentParser, .logging, .metrics,
      .serviceLifecycle,
    ],
    swiftSettings: settings),
  .target(
    name: "Query",
    dependencies: [
      "Alerts", "Archive", "Fetching", "Models", "Operations", "RPC", "Wire", .logging, .metrics, .serviceLifecycle,
    ],
    swiftSettings: settings),
  // Query's archive fed from stdin: for measuring, without a service.
  .target(
    name: "Replay", dependencies: ["Archive", "Enrich", "Models", "Operations", .argumentParser],
    swiftSettings: settings),
  .target(
    name: "Web",
    dependencies: [
      "CZlib", "Models", "NNG", "Operations", "Publishing", "RPC", "Wire", .crypto, .httpTypes, .hummingbird,
      .hummingbirdCore,
      .logging, .metrics, .mustache, .nio, .nioHTTP, .nioHTTPTypes, .nioPosix, .serviceLifecycle,
    ],
    swiftSettings: settings),
  .target(
    name: "CLI",
    dependencies: [
      "Fetching", "Formats", "Models", "NNG", "Operations", "Publishing", "RPC", "Wire", .argumentParser,
      .logging, .serviceLifecycle,
    ],
    swiftSettings: settings),
  // What makes the models that CModelData holds: no service links it.
  .target(
    name: "Training",
    dependencies: ["CZlib", "CZstd", "Enrichment", "Language", "Models", .argumentParser],
    swiftSettings: settings),
  // Apart from TestKit, so that the tests of calls need nothing but calls.
  .target(name: "RPCTestKit", dependencies: ["Models", "NNG", "RPC", "Wire", .logging], swiftSettings: settings),
  .target(
    name: "TestKit",
    dependencies: ["Archive", "CFaultyDisk", "Enrichment", "Fetching", "Formats", "Models", "Queue", "Registry"],
    swiftSettings: settings),
]

// MARK: - Executables: parse options, build services, run

let executables: [Target] = [
  .executableTarget(
    name: "newswire-ingest", dependencies: ["Ingest", "Operations", .argumentParser], swiftSettings: settings),
  .executableTarget(
    name: "newswire-enrich", dependencies: ["Enrich", "Operations", .argumentParser], swiftSettings: settings),
  .executableTarget(
    name: "newswire-query", dependencies: ["Operations", "Query", "Replay", .argumentParser],
    swiftSettings: settings),
  .executableTarget(
    name: "newswire-web", dependencies: ["Operations", "Web", .argumentParser], swiftSettings: settings),
  .executableTarget(name: "newswire", dependencies: ["CLI"], swiftSettings: settings),
  .executableTarget(name: "newswire-train", dependencies: ["Training"], swiftSettings: settings),
]

// MARK: - Tests

let tests: [Target] = [
  .testTarget(name: "ModelsTests", dependencies: ["Models"], swiftSettings: settings),
  .testTarget(name: "PublishingTests", dependencies: ["Models", "Publishing"], swiftSettings: settings),
  .testTarget(
    name: "WireTests", dependencies: ["CNewswireProtos", "CProtobufC", "Models", "Wire", .swiftProtobuf],
    swiftSettings: settings),
  .testTarget(name: "NNGTests", dependencies: ["NNG"], swiftSettings: settings),
  .testTarget(
    name: "RPCTests", dependencies: ["NNG", "RPC", "RPCTestKit"], exclude: ["Certificates"], swiftSettings: settings),
  .testTarget(name: "FormatsTests", dependencies: ["Formats", "FuzzTargets", "TestKit"], swiftSettings: settings),
  .testTarget(
    name: "FetchingTests", dependencies: ["Fetching", "Formats", "Models", "TestKit"], swiftSettings: settings),
  .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: settings),
  .testTarget(
    name: "EnrichmentTests", dependencies: ["CVectorKernels", "Enrichment", "TestKit"], exclude: ["Vectors/Models"],
    swiftSettings: settings),
  .testTarget(
    name: "TrainingTests", dependencies: ["Enrichment", "Language", "Models", "Training"], swiftSettings: settings),
  .testTarget(name: "QueueTests", dependencies: ["Models", "Queue", "TestKit", .grdb], swiftSettings: settings),
  .testTarget(
    name: "AlertsTests",
    dependencies: ["Alerts", "Archive", "Fetching", "Formats", "Models", "TestKit", .grdb, .logging],
    swiftSettings: settings),
  .testTarget(name: "ArchiveTests", dependencies: ["Archive", "Models", "TestKit", .grdb], swiftSettings: settings),
  .testTarget(
    name: "RegistryTests", dependencies: ["Formats", "Models", "Registry", "TestKit", .grdb],
    swiftSettings: settings),
  .testTarget(name: "OperationsTests", dependencies: ["NNG", "Operations", "TestKit"], swiftSettings: settings),
  .testTarget(
    name: "IngestTests",
    dependencies: [
      "Fetching", "Formats", "Ingest", "Models", "NNG", "Queue", "RPC", "Registry", "RPCTestKit", "TestKit", "Wire",
      .logging,
    ],
    swiftSettings: settings),
  .testTarget(
    name: "EnrichTests", dependencies: ["Enrich", "Models", "TestKit", "Wire", .logging, .serviceLifecycle],
    swiftSettings: settings),
  .testTarget(
    name: "QueryTests",
    dependencies: ["Alerts", "Archive", "Fetching", "Models", "NNG", "Query", "RPC", "RPCTestKit", "TestKit", "Wire"],
    swiftSettings: settings),
  .testTarget(
    name: "WebTests",
    dependencies: [
      "Archive", "Models", "NNG", "Operations", "Publishing", "Query", "RPC", "RPCTestKit", "TestKit", "Web", "Wire",
      .nio,
      .nioEmbedded,
      .nioHTTP,
    ],
    swiftSettings: settings),
  .testTarget(
    name: "CLITests", dependencies: ["CLI", "Formats", "Models", "NNG", "Operations", "Publishing", "TestKit"],
    swiftSettings: settings),
  .testTarget(name: "TidyTests", swiftSettings: settings),
  .testTarget(
    name: "IntegrationTests",
    dependencies: [
      "Archive", "CLI", "Enrich", "Fetching", "Formats", "Ingest", "Models", "NNG", "Operations", "Query", "Queue",
      "RPC", "RPCTestKit", "TestKit", "Wire",
      .logging, .nio, .nioPosix, .nioSSL,
    ],
    swiftSettings: settings),
  .testTarget(
    name: "FaultTests",
    dependencies: ["Archive", "Ingest", "Models", "Query", "Queue", "RPC", "RPCTestKit", "TestKit"],
    swiftSettings: settings),
  .testTarget(
    name: "EndToEndTests",
    dependencies: [
      "RPCTestKit", "TestKit", "newswire", "newswire-enrich", "newswire-ingest", "newswire-query", "newswire-web",
    ],
    swiftSettings: settings),
]

// MARK: - Benchmarks: built where Benchmarks/run or Tools/test.sh asks for them

let benchmarks: [Target] = [
  // The measure to hold ours against: the same calls on raw nng in C, as nng's own examples write them.
  .target(
    name: "CPeer", dependencies: ["CNNG"], path: "Benchmarks/Sources/CPeer", linkerSettings: [.linkedLibrary("nng")]),
  // The same for extraction: libxml2's own tree of a page.
  .target(name: "CPeerXML", dependencies: ["CXML2"], path: "Benchmarks/Sources/CPeerXML"),
  .executableTarget(
    name: "extract-bench", dependencies: ["CPeerXML", "Formats", "Models"],
    path: "Benchmarks/Sources/extract-bench", swiftSettings: settings),
  .executableTarget(
    name: "rpc-bench", dependencies: ["CPeer", "Models", "NNG", "RPC", "Wire", .logging],
    path: "Benchmarks/Sources/rpc-bench", swiftSettings: settings),
  .executableTarget(
    name: "search-bench", dependencies: ["Archive", "Models", "Operations", "Wire", .grdb],
    path: "Benchmarks/Sources/search-bench", swiftSettings: settings),
  .executableTarget(
    name: "submit-bench", dependencies: ["Ingest", "Models", "Queue", "RPC", "Wire", .grdb, .logging],
    path: "Benchmarks/Sources/submit-bench", swiftSettings: settings),
]

let wantsBenchmarks = Context.environment["NEWSWIRE_BENCHMARKS"] == "1"

// Tools/test.sh builds some of the tests a second time, for ThreadSanitizer: those that it names here, and what they need.
let wantedTests = Context.environment["NEWSWIRE_TESTS"].map { $0.split(separator: " ").map(String.init) }

let package = Package(
  name: "newswire",
  products: executables.map { .executable(name: $0.name, targets: [$0.name]) }
    // For FuzzTesting/, a package of its own, whose rooms are built with the fuzzer's checks.
    + [.library(name: "FuzzTargets", targets: ["FuzzTargets"])],
  dependencies: dependencies,
  targets: cLibraries + rooms + executables + tests.filter { wantedTests?.contains($0.name) ?? true }
    + (wantsBenchmarks ? benchmarks : []),
  cLanguageStandard: .c2x
)
