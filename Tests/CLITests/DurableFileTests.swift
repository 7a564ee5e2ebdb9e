import Foundation
import Testing

@testable import CLI

@Suite struct DurableFileTests {
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newswire-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }
  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func aFileIsReplacedAndKeepsItsMode() throws {
    try inFolder { folder in
      let file = folder.appending(path: "a")
      try DurableFile.replace(file.path, with: Data("one".utf8))
      chmod(file.path, 0o640)
      try DurableFile.replace(file.path, with: Data("two".utf8))
      #expect(try text(file) == "two")
      #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o640)
      #expect(try names(folder) == ["a"])
    }
  }

  @Test func linksStayAndLeadToTheFile() throws {
    try inFolder { folder in
      let (link, file) = (folder.appending(path: "link"), folder.appending(path: "file"))
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "file")
      for content in ["one", "two"] {
        try DurableFile.replace(link.path, with: Data(content.utf8))
        #expect(try text(file) == content)
      }
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "file")
      let loop = folder.appending(path: "loop").path
      try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: "loop")
      #expect(throws: (any Error).self) { try DurableFile.replace(loop, with: Data()) }
    }
  }

  @Test func whatIsNoRegularFileIsWrittenTo() throws {
    try DurableFile.replace("/dev/null", with: Data("gone".utf8))
    var info = stat()
    #expect(stat("/dev/null", &info) == 0 && info.st_mode & S_IFMT == S_IFCHR)
    try inFolder { folder in
      let file = folder.appending(path: "a")
      try Data("one ".utf8).write(to: file)
      let handle = try FileHandle(forWritingTo: file)
      try DurableFile.replace("/proc/self/fd/\(handle.fileDescriptor)", with: Data("two".utf8))
      #expect(try text(file) == "one two")
    }
  }

  @Test func aFailureLeavesNothingBehind() throws {
    try inFolder { folder in
      let inner = folder.appending(path: "inner")
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      #expect(throws: (any Error).self) { try DurableFile.replace(inner.path, with: Data("x".utf8)) }
      #expect(throws: (any Error).self) { try DurableFile.replace(folder.path + "/no/a", with: Data("x".utf8)) }
      #expect(try names(folder) == ["inner"])
    }
  }
}
