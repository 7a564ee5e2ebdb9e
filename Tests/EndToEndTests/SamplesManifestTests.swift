import FoundationEssentials
import Testing

@Suite("The samples are what their manifest says")
struct SamplesManifestTests {
  let manifest: SamplesManifest

  init() throws {
    manifest = try SamplesManifest.load()
  }

  @Test func theManifestNamesEveryFileAndLine() throws {
    for (path, documents) in Dictionary(grouping: manifest.documents, by: \.path) {
      let text = try String(contentsOf: SamplesManifest.directory.appending(path: path), encoding: .utf8)
      if documents[0].format == .jsonl {
        let lines = text.split(separator: "\n")
        #expect(documents.compactMap(\.line) == Array(1...lines.count), "\(path)")
        for (line, document) in zip(lines, documents) {
          #expect(line.contains(#""url": "\#(document.url)""#), "\(path):\(document.line ?? 0)")
        }
      } else {
        #expect(documents.count == 1, "\(path)")
        #expect(text.contains(documents[0].url), "\(path)")
      }
    }
    let folders = ["html", "jsonl", "text", "z-corrections"].map { SamplesManifest.directory.appending(path: $0) }
    let files = try folders.flatMap { try FileManager.default.contentsOfDirectory(atPath: $0.path) }
    #expect(Set(manifest.documents.map(\.path)).count == files.count)
  }

  @Test func theSamplesAreVariedEnough() {
    let documents = manifest.documents
    #expect(documents.count >= 60)
    #expect(Set(documents.map(\.source)).count >= 8)
    #expect(Set(documents.map(\.country)).count >= 4)
    #expect(Set(documents.map { $0.language.prefix(2) }).count >= 3)
    let sourcesByEvent = Dictionary(grouping: documents, by: \.event).mapValues { Set($0.map(\.source)).count }
    #expect(sourcesByEvent.values.filter { $0 >= 3 }.count >= 10)
  }

  @Test func copiesAndRevisionsPointToADocument() {
    let originals = Set(manifest.documents.filter { $0.revisionOf == nil }.map(\.url))
    let copies = manifest.documents.compactMap(\.syndicatedFrom)
    let revisions = manifest.documents.filter { $0.revisionOf != nil }
    #expect(copies.count >= 2)
    #expect(copies.allSatisfy(originals.contains))
    #expect(revisions.count >= 1)
    #expect(revisions.allSatisfy { $0.revisionOf == $0.url && originals.contains($0.url) })
    #expect(manifest.articleCount == manifest.documents.count - revisions.count)
  }

  /// A folder is sent in the order of its paths, and a correction must come after what it corrects.
  @Test func revisionsSortAfterTheirOriginals() {
    let paths = manifest.documents.map(\.path)
    #expect(paths == paths.sorted())
    for revision in manifest.documents where revision.revisionOf != nil {
      let original = manifest.documents.first { $0.url == revision.url }
      #expect(original?.revisionOf == nil)
    }
  }
}
