import Foundation
import FuzzTargets
import Testing

/// Every input that ever broke something, again: what the fuzzer found is committed in `FuzzTesting/Corpus`.
@Suite(.timeLimit(.minutes(2)))
struct FuzzCorpusTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "FuzzTesting/Corpus")

  private static func inputs(of target: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: corpus.appending(path: target), includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent != ".gitkeep" }
  }

  @Test(arguments: FuzzTarget.all.map(\.name))
  func replays(_ name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    for file in (try? Self.inputs(of: name)) ?? [] {
      do { try target.run(Array(Data(contentsOf: file))) } catch {
        Issue.record("\(name)/\(file.lastPathComponent): \(error)")
      }
    }
  }

  /// A folder whose target was renamed would be replayed by nobody.
  @Test func everyFolderHasATarget() throws {
    let folders = try FileManager.default.contentsOfDirectory(at: Self.corpus, includingPropertiesForKeys: nil)
    #expect(!folders.isEmpty)
    let names = Set(FuzzTarget.all.map(\.name))
    for folder in folders { #expect(names.contains(folder.lastPathComponent)) }
  }

  @Test func targetsHaveNamesOfTheirOwn() {
    let names = FuzzTarget.all.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
