import Foundation
import Testing

/// The models are small: all that is compiled into the programs as data.
@Suite struct ModelSizeTests {
  private static let bytesMax = 6_000_000

  @Test func allModelsTogetherAreSmall() throws {
    let room = Repository.root.appending(path: "Sources/CModelData")
    let files = try FileManager.default.contentsOfDirectory(
      at: room.appending(path: "data"), includingPropertiesForKeys: [.fileSizeKey])
    let sizes = try files.map { try $0.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0 }
    #expect(files.count > 20 && sizes.reduce(0, +) <= Self.bytesMax)
    let code = try String(contentsOf: room.appending(path: "model_data.c"), encoding: .utf8)
    for file in files {
      #expect(code.contains("#embed \"data/\(file.lastPathComponent)\""), "run Tools/models/embed.sh")
    }
  }
}
