import Formats
import Foundation
import Models
import Operations
import Wire

/// Makes documents of files, in bounded memory.
struct DocumentReader {
  /// What came of a piece of a file.
  enum Piece {
    case document(Outgoing)
    case refused(Outgoing.Origin, reason: String)
    /// Nothing of it could be read.
    case unreadable(path: String, reason: String)
  }

  private static let chunkBytes = 1 << 18
  private static let contentBytesMax = WireLimits.contentByteCountMax

  let file: InputFile

  /// Reads the file and hands over its pieces in order.
  func read(_ take: (Piece) async throws -> Void) async throws {
    let origin = Outgoing.Origin(path: file.path, line: nil)
    let handle: FileHandle
    if file.path == "-" {
      handle = .standardInput
    } else {
      let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        return try await take(.unreadable(path: file.path, reason: String(cString: strerror(errno))))
      }
      handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
    guard let first = try? chunk(handle) else {
      return try await take(.unreadable(path: file.path, reason: "cannot be read"))
    }
    guard !first.isEmpty else { return try await take(.refused(origin, reason: "the file is empty")) }
    switch file.kind == .unknown ? InputKind.sniffed(first) : file.kind {
    case .lines: try await readLines(first, handle, take)
    case .document(let contentType): try await readWhole(first, handle, contentType, take)
    case .unknown: try await readWhole(first, handle, "", take)
    }
  }

  private func readWhole(
    _ first: [UInt8], _ handle: FileHandle, _ contentType: String, _ take: (Piece) async throws -> Void
  ) async throws {
    let origin = Outgoing.Origin(path: file.path, line: nil)
    var content = first
    while file.byteCount <= Self.contentBytesMax, content.count <= Self.contentBytesMax {
      guard let more = try? chunk(handle) else {
        return try await take(.refused(origin, reason: "cannot be read to its end"))
      }
      guard !more.isEmpty else { break }
      content += more
    }
    guard max(file.byteCount, content.count) <= Self.contentBytesMax else {
      let mebibytesMax = Self.contentBytesMax / 1_048_576
      let size = file.byteCount > 0 ? ReadingForms.bytes(file.byteCount) : "more than \(mebibytesMax) MiB"
      let limit = "a document may have at most \(mebibytesMax) MiB"
      return try await take(.refused(origin, reason: "\(size): \(limit); longer collections go as JSON Lines"))
    }
    try await take(piece(Document(contentType: contentType, content: content), origin))
  }

  private func readLines(
    _ first: [UInt8], _ handle: FileHandle, _ take: (Piece) async throws -> Void
  ) async throws {
    var splitter = LineSplitter(bytesMax: Self.contentBytesMax)
    var number = 0
    func hand(_ line: LineSplitter.Line) async throws {
      number += 1
      let origin = Outgoing.Origin(path: file.path, line: number)
      switch line {
      case .tooLong(let byteCount):
        let limit = "a line may have at most \(Self.contentBytesMax / 1_048_576) MiB"
        try await take(.refused(origin, reason: "\(ReadingForms.bytes(byteCount)): \(limit)"))
      case .text(let bytes):
        guard bytes.contains(where: { $0 > 0x20 }) else { return }
        try await take(piece(Document(contentType: "application/json", content: bytes), origin))
      }
    }
    var bytes = first
    while !bytes.isEmpty {
      for line in splitter.add(bytes) { try await hand(line) }
      guard let more = try? chunk(handle) else {
        let origin = Outgoing.Origin(path: file.path, line: number + 1)
        return try await take(.refused(origin, reason: "cannot be read from here on"))
      }
      bytes = more
    }
    if let last = splitter.end() { try await hand(last) }
  }

  /// What no format takes is refused here already, with the same words as ingest has for it.
  private func piece(_ document: Document, _ origin: Outgoing.Origin) -> Piece {
    do throws(FormatError) {
      _ = try FormatCatalog.standard.format(for: document)
      return .document(Outgoing(document: document, origin: origin))
    } catch {
      return .refused(origin, reason: error.reason)
    }
  }

  private func chunk(_ handle: FileHandle) throws -> [UInt8] {
    try handle.read(upToCount: Self.chunkBytes).map { [UInt8]($0) } ?? []
  }
}
