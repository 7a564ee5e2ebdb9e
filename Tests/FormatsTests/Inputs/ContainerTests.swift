import Models
import Testing

@testable import Formats

/// Compressed files and archives, honest ones and others.
@Suite(.timeLimit(.minutes(2)))
struct ContainerTests {
  static let page = "<html><body><p>The harbour was closed.</p></body></html>"
  static let lines = #"{"text": "one"}"# + "\n" + #"{"text": "two"}"# + "\n"

  @Test(arguments: [1, 7, 1 << 20])
  func archivesAreReadAsTheyStandInEachOther(pieceBytes: Int) {
    let files = [
      Packing.File("a/page.html", Self.page), Packing.File("a/logo.png", [0x89, 0x50, 0x4E, 0x47]),
      Packing.File("b.jsonl", Self.lines), Packing.File("__MACOSX/._page.html", "x"), Packing.File("LICENSE", "Free."),
      Packing.File("c.jsonl.gz", Packing.gzip(Array(Self.lines.utf8))),
      Packing.File("d.zip", Packing.zip([Packing.File("e.txt", "Inside.")])),
    ]
    let expected = [
      "a/page.html text/html  \(Self.page)", "a/logo.png left out", #"b.jsonl:1 application/json  {"text": "one"}"#,
      #"b.jsonl:2 application/json  {"text": "two"}"#, "LICENSE left out",
      #"c.jsonl.gz:1 application/json  {"text": "one"}"#, #"c.jsonl.gz:2 application/json  {"text": "two"}"#,
      "d.zip!e.txt text/plain  Inside.",
    ]
    #expect(items(Packing.zip(files), "x.zip", pieceBytes: pieceBytes) == expected)
    #expect(items(Packing.tar(files), "x", pieceBytes: pieceBytes) == expected)
    #expect(items(Packing.gzip(Packing.tar(files)), "x.tgz", pieceBytes: pieceBytes) == expected)
  }

  @Test func aCompressedFileIsWhatIsInIt() {
    let packed = Packing.gzip(Array(Self.page.utf8))
    #expect(items(packed, "page.html.gz") == [" text/html  \(Self.page)"])
    #expect(items(packed) == ["   \(Self.page)"])
    let members = Packing.gzip(Array(#"{"text": "one"}"#.utf8) + [10]) + Packing.gzip(Array(#"{"text": "two"}"#.utf8))
    #expect(items(members, "x.jsonl.gz").count == 2, "members of gzip follow on each other")
  }

  @Test func nothingInItIsSaid() {
    #expect(items(Packing.zip([]), "x.zip") == [" refused: there is no file in the archive"])
    #expect(items(Packing.gzip([]), "x.gz").count == 1)
    #expect(items([], "x.gz") == [" refused: the file is empty"])
  }

  @Test func anOfficeDocumentIsNoArchiveOfArticles() {
    let document = Packing.zip([Packing.File("[Content_Types].xml", "<x/>"), Packing.File("word/document.xml", "<x/>")])
    #expect(items(document) == [" refused: not text: looks like an office document, a book or a program"])
  }

  @Test(arguments: [4, 1_000, 30_000])
  func whatIsCutOffIsReadUpToThere(count: Int) {
    let text = String(repeating: Self.lines, count: 2_000)
    let packed = Packing.gzip(Array(text.utf8))
    let found = items(Array(packed.prefix(count)), "x.jsonl.gz")
    #expect(found.last?.hasSuffix("the gzip file is cut off") == true)
    #expect(found.count >= count / 20, "what came before it is there")
    let archive = Packing.tar([Packing.File("a.jsonl", text)])
    #expect(items(Array(archive.prefix(count + 512)), "x.tar").last?.contains("damaged or cut off") == true)
  }

  @Test(arguments: [ContainerLimits.stream, .document])
  func aBombIsStoppedWithAReason(limits: ContainerLimits) {
    let bomb = Packing.zstdBomb(0x20, blocks: 8_192)
    let found = items(bomb, "x.zst", options: InputOptions(limits: limits))
    #expect(found == [" refused: a document may have at most 6 MiB; longer collections go as JSON Lines or archives"])
  }

  @Test func aBombOfLinesIsStoppedByItsRatio() {
    let bomb = Packing.zstdBomb(0x0A, blocks: 80)
    var options = InputOptions()
    options.limits.ratioWindowBytes = 1 << 20
    #expect(items(bomb, "x.jsonl.zst", options: options).last?.contains("decompression bomb") == true)
    let archive = Packing.zip([Packing.File("a.jsonl.zst", bomb)])
    #expect(items(archive, "x.zip", options: options).last?.contains("decompression bomb") == true)
  }

  @Test func aBombInABombIsCountedAsOne() {
    var bytes = Packing.zstdBomb(0x0A, blocks: 400)
    for _ in 0..<6 { bytes = Packing.gzip(bytes) }
    #expect(items(bytes, "x.gz").last?.contains("deeper") == true)
    let limits = ContainerLimits(
      ratioMax: 250, ratioWindowBytes: 1 << 20, expandedBytesMax: 1 << 40, depthMax: 4, entriesMax: 100,
      zstdWindowLogMax: 27)
    let two = Packing.gzip(Packing.zstdBomb(0x0A, blocks: 400))
    #expect(items(two, options: InputOptions(limits: limits)).last?.contains("decompression bomb") == true)
  }

  @Test func entriesAreCounted() {
    let files = (0..<20).map { Packing.File("\($0).txt", "Text.") }
    let limits = ContainerLimits(
      ratioMax: 250, ratioWindowBytes: 1 << 20, expandedBytesMax: 1 << 20, depthMax: 4, entriesMax: 10,
      zstdWindowLogMax: 27)
    let found = items(Packing.zip(files), options: InputOptions(limits: limits))
    #expect(found.count == 11)
    #expect(found.last == " refused: not read to its end: it has more than 10 entries")
  }

  @Test func sizesAreCapped() {
    let limits = ContainerLimits(
      ratioMax: 250, ratioWindowBytes: 1 << 20, expandedBytesMax: 3 << 20, depthMax: 4, entriesMax: 10,
      zstdWindowLogMax: 27)
    let files = (0..<4).map { Packing.File("\($0).txt", [UInt8](repeating: 0x61, count: 1 << 20)) }
    let found = items(Packing.tar(files), options: InputOptions(limits: limits))
    #expect(found.last?.hasSuffix("more than 3 MiB come out of it") == true)
  }

  @Test func headersThatLieEndTheArchive() {
    let zip = Packing.zip([
      Packing.File("a.txt", Array("Short.".utf8), claimedSize: 1 << 30), Packing.File("b.txt", "Behind."),
    ])
    #expect(items(zip).allSatisfy { $0.contains("refused") })
    let tar = Packing.tar([Packing.File("a.txt", Array("Short.".utf8), claimedSize: 1 << 33)])
    #expect(items(tar).allSatisfy { $0.contains("refused") })
  }

  @Test func anEncryptedFileIsToldAndPassedOver() {
    var secret = Packing.File("a.txt", [UInt8](repeating: 0xA7, count: 40))
    secret.isEncrypted = true
    let found = items(Packing.zip([secret, Packing.File("b.txt", "Text.")]))
    #expect(
      found == [
        "a.txt refused: the file is encrypted: only with its password can it be read", "b.txt text/plain  Text.",
      ])
  }

  @Test func namesAreShownWithoutControls() {
    let name = "a\u{1B}[2J\u{7}\n.txt"
    #expect(items(Packing.zip([Packing.File(name, "Text.")])) == ["a\u{FFFD}[2J\u{FFFD}\u{FFFD}.txt text/plain  Text."])
    let long = String(repeating: "ü", count: 5_000) + ".txt"
    let found = items(Packing.zip([Packing.File(long, "<html><body>Text.")]))
    #expect(found.count == 1)
    #expect(found[0].utf8.count < 1_300)
    #expect(
      items(Packing.zip([Packing.File("../../etc/пресса.txt", "Text.")])) == ["../../etc/пресса.txt text/plain  Text."])
  }

  @Test func everyByteOfAnArchiveMayBeWrong() {
    let files = [Packing.File("page.html", Self.page), Packing.File("b.jsonl", Self.lines)]
    for bytes in [Packing.zip(files), Packing.tar(files), Packing.gzip(Packing.zip(files))] {
      for index in stride(from: 0, to: bytes.count, by: bytes.count > 2_000 ? 7 : 1) {
        for value: UInt8 in [0, 0xFF, bytes[index] ^ 1] {
          var changed = bytes
          changed[index] = value
          #expect(items(changed, "x").count < 20)
        }
        _ = items(Array(bytes[..<index]), "x")
      }
    }
  }

  @Test func whatBreaksOffIsTold() {
    let failure = FormatError(.malformed, "cannot be read from here on")
    let source = PiecemealSource(Array((Self.lines + #"{"text": "th"#).utf8), pieceBytes: 9, failure: failure)
    let reader = InputReader(source, InputOrigin(name: "x.jsonl"))
    var found: [String] = []
    while let item = reader.next() { found.append(line(item)) }
    #expect(found.count == 3)
    #expect(found.last == " refused: cannot be read from here on")
  }
}
