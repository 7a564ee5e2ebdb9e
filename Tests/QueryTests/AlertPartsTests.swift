import Foundation
import Operations
import Testing

@testable import Query

@Suite struct AlertPartsTests {
  @Test func alertsStandBesideTheArchive() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let expected = StoreURL.sqlite(path: folder.appending(path: "alerts.sqlite").path)
    // As the archive's file is found: a folder may be named instead of it.
    for path in ["", "/", "/archive.sqlite"] {
      #expect(AlertParts.beside(.sqlite(path: folder.path + path)) == expected, "\(path)")
    }
    #expect(AlertParts.beside(.sqlite(path: folder.path + "/new/")).description.hasSuffix("/new/alerts.sqlite"))
    #expect(AlertParts.beside(.memory) == .memory)
  }
}
