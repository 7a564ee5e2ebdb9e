import Foundation
import Models
import TestKit
import Testing

@testable import Enrichment

@Suite struct VectorTests {
  /// What the reference says of a text: its tokens, and its vector.
  private struct Case: Decodable {
    var text: String
    var tokens: [Int]
    var vector: [Double]
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Models")
  private static let tiny = folder.appending(path: "tiny.nwvector").path
  /// The real model, where the one who tests has it.
  private static let real = ProcessInfo.processInfo.environment["NEWSWIRE_VECTOR_MODEL"] ?? ""
  /// How far numbers may be from the reference's.
  private static let toleranceMax = 1e-3

  private func check(_ encoder: TextEncoder, _ name: String) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: "\(name).json"))
    for reference in try JSONDecoder().decode([Case].self, from: data) {
      let shown = reference.text.prefix(40)
      #expect(encoder.tokens(of: reference.text.unicodeScalars) == reference.tokens, "\(shown)")
      let vector = try #require(encoder.encode(reference.text.unicodeScalars))
      let distance = zip(vector, reference.vector).map { abs(Double($0) - $1) }.max() ?? 1
      #expect(vector.count == reference.vector.count && distance < Self.toleranceMax, "\(shown): \(distance)")
    }
  }

  @Test func tokensAndVectorsAreTheReferences() throws { try check(try TextEncoder(path: Self.tiny), "tiny") }

  @Test(.enabled(if: !real.isEmpty, "NEWSWIRE_VECTOR_MODEL names no model"))
  func theRealModelsTokensAndVectorsAreTheReferences() throws {
    let encoder = try TextEncoder(path: Self.real)
    #expect(encoder.model == "all-MiniLM-L6-v2" && encoder.dimension == 384)
    try check(encoder, encoder.model)
  }

  @Test func theStepBearsHostileText() throws {
    StepCompatTest(VectorStep(encoder: try TextEncoder(path: Self.tiny))).run()
  }

  @Test func anArticleGetsItsVectorAndTheRecordOfItsModel() throws {
    let encoder = try TextEncoder(path: Self.tiny)
    let text = "The ferry to the northern islands stopped for the third day because of ice. Islanders buy food by air."
    let document = Document(
      contentType: "text/plain", content: Array(text.utf8), title: "Ice stops ferry", language: "en")
    let leased = LeasedDocument(documentID: "t", document: document, sequence: 1)
    let article = try #require(try Pipeline(steps: StepCatalog.steps(encoder: encoder)).enrich(leased).first)
    let vector = try #require(article.vector)
    #expect(vector.model == "tiny" && vector.version == 1 && vector.values.count == 32)
    #expect(vector.values.map(\.magnitude).max() == 127)
    let record = try #require(article.steps.last)
    #expect(record.name == "vector" && encoder.digest.hasPrefix(record.dataVersion) && record.dataVersion.count == 32)
    #expect(vector.cosine(vector) == 1)
    #expect(try Pipeline().enrich(leased).first?.vector == nil)
  }

  @Test func languagesThatTheModelDoesNotKnowHaveNoVector() throws {
    var file = try Data(contentsOf: URL(filePath: Self.tiny))
    file = Self.sealed(Self.replacing(file, languages: "en nl"))
    let step = VectorStep(encoder: try TextEncoder(try VectorModelFile(file)))
    for (language, words, isRead) in [("de", 90, false), ("en-GB", 90, true), ("und", 90, true), ("de", 9, true)] {
      var draft = StepCompatTest.draft(HostileText.all[0])
      draft.article.title = "ice"
      draft.article.body = "the ferry"
      (draft.article.language, draft.article.wordCount) = (language, words)
      try step.apply(&draft)
      #expect((draft.article.vector != nil) == isRead, "\(language) \(words)")
    }
  }

  @Test func filesThatAreNoModelsSayWhy() throws {
    let good = try Data(contentsOf: URL(filePath: Self.tiny))
    var damaged = good
    damaged[good.count / 2] ^= 1
    var later = good
    later[8] = 9
    var wide = good
    wide[19] = 0xFF
    var odd = good
    odd[16] = 24
    for (file, reason) in [
      (Data(), "no model"),
      (Data("hello, this is a text and no model, whatever its name says, and long enough".utf8), "no model"),
      (good.prefix(20_000), "should have"), (good.prefix(100), "cut"), (good + [0], "should have"),
      (damaged, "checksum"),
      (later, "form 9"), (wide, "dimensions"), (odd, "multiples"),
    ] {
      let error = #expect(throws: VectorModelError.self) { try TextEncoder(try VectorModelFile(file)) }
      #expect(error?.reason.contains(reason) == true, "\(reason): \(error?.reason ?? "")")
    }
    #expect(throws: VectorModelError("it cannot be read")) { try TextEncoder(path: "/nowhere/model") }
    #expect(throws: VectorModelError.self) { try TextEncoder(path: "/dev/null") }
  }

  /// With a checksum that is right: whoever wrote it meant it.
  @Test func weightsThatMakeNoSenseGiveNoVector() throws {
    let good = try Data(contentsOf: URL(filePath: Self.tiny))
    var large = good
    for offset in stride(from: 12_001, to: 30_000, by: 2) { large[offset] = 0x7F }
    #expect(throws: VectorModelError.self) { try TextEncoder(try VectorModelFile(Self.sealed(large))) }
    var endless = good
    // The last normalisation's factors.
    for offset in (good.count - 32 - 2 * 32 * 4)..<(good.count - 32) { endless[offset] = 0xFF }
    let encoder = try TextEncoder(try VectorModelFile(Self.sealed(endless)))
    #expect(encoder.encode("the ferry".unicodeScalars) == nil)
  }

  @Test func longTextsAreReadFromTheirBeginning() throws {
    let encoder = try TextEncoder(path: Self.tiny)
    let long = String(repeating: "ice ", count: 200_000)
    #expect(encoder.tokens(of: long.unicodeScalars).count == 24)
    let nothing = String(repeating: "\u{1}", count: 1_000_000)
    #expect(encoder.encode(nothing.unicodeScalars) == nil)
    #expect(encoder.encode("".unicodeScalars) == nil)
  }

  private static func sealed(_ file: Data) -> Data {
    let body = Data(file.dropLast(32))
    return body + Data(VectorModelFile.digest(of: body))
  }

  /// The tiny model has no languages: its text of none is filled in, and the zeros behind the texts stay as many as needed.
  private static func replacing(_ file: Data, languages: String) -> Data {
    let lengths = (0..<3).map { place in (0..<4).reduce(0) { $0 | Int(file[36 + place * 4 + $1]) << ($1 * 8) } }
    let (nameEnd, textsEnd) = (48 + lengths[0], 48 + lengths.reduce(0, +))
    var head = Data(file[0..<40]) + Data([UInt8(languages.utf8.count), 0, 0, 0]) + Data(file[44..<nameEnd])
    head += Data(languages.utf8) + Data(file[nameEnd..<textsEnd])
    while head.count % 4 != 0 { head.append(0) }
    return head + Data(file[((textsEnd + 3) / 4 * 4)...])
  }
}
