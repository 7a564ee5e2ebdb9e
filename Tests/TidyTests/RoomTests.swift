import Foundation
import Testing

/// Rooms stand on the rooms above them and know nothing of those below; C stays behind its one room.
@Suite struct RoomTests {
  /// Who may import what.
  static let keepers: [String: Set<String>] = [
    "CNNG": ["NNG"],
    "CProtobufC": ["Wire"],
    "CNewswireProtos": ["Wire"],
    "CCMark": ["Formats"],
    "CLibArchive": ["Formats"],
    "CXML2": ["Formats"],
    "CMalloc": ["Operations"],
    "CVectorKernels": ["Enrichment"],
    "CZlib": ["Formats", "Training", "Web"],
    "CIDN2": ["Formats"],
    "CPSL": ["Formats"],
    "CICU": ["Formats", "Language"],
    "CCLD2": ["Language"],
    "CStemmer": ["Language"],
    "AsyncHTTPClient": ["Fetching"],
    "Hummingbird": ["Web"],
    "Mustache": ["Web"],
    "GRDB": ["Alerts", "Archive", "Queue", "Registry"],
    "Yams": ["Formats"],
  ]

  /// The rooms of Package.swift in order, each with what it names as dependencies.
  static func rooms() throws -> [(name: String, dependencies: [String])] {
    let text = try String(contentsOf: Repository.root.appending(path: "Package.swift"), encoding: .utf8)
    let start = try #require(text.firstRange(of: "let rooms: [Target] = ["))
    let rest = text[start.upperBound...]
    let end = try #require(rest.firstRange(of: "\n]\n"))
    return rest[..<end.lowerBound].components(separatedBy: ".target(").dropFirst().map { target in
      let names = target.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      return (names.first ?? "", Array(names.dropFirst()))
    }
  }

  @Test func dependenciesGoOneWay() throws {
    let rooms = try Self.rooms()
    #expect(rooms.map(\.name).contains("Operations"))
    var above: Set<String> = []
    let all = Set(rooms.map(\.name))
    for room in rooms {
      for dependency in room.dependencies where all.contains(dependency) {
        #expect(above.contains(dependency), "\(room.name) depends on \(dependency), which does not stand above it")
      }
      above.insert(room.name)
    }
  }

  @Test func roomsImportWhatTheyDeclare() throws {
    let rooms = try Self.rooms()
    let all = Set(rooms.map(\.name))
    let declared = Dictionary(uniqueKeysWithValues: rooms.map { ($0.name, Set($0.dependencies)) })
    for file in try Repository.swiftFiles(in: ["Sources"]) {
      let room = file.path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      guard let allowed = declared[room] else { continue }
      for (line, _, module) in Repository.imports(file) where all.contains(module) && module != room {
        #expect(allowed.contains(module), "\(file.path):\(line) imports \(module), which \(room) does not declare")
      }
    }
  }

  @Test func eachLibraryHasItsKeeper() throws {
    for file in try Repository.swiftFiles(in: ["Sources"]) {
      let room = file.path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      for (line, isPublic, module) in Repository.imports(file) {
        guard let keepers = Self.keepers[module] else { continue }
        #expect(keepers.contains(room), "\(file.path):\(line): only \(keepers.sorted()) may import \(module)")
        let isCLibrary = module.hasPrefix("C")
        #expect(!isCLibrary || !isPublic, "\(file.path):\(line) gives \(module) away by a public import")
      }
    }
  }
}
