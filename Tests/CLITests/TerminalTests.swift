import Testing

@testable import CLI

@Suite struct TerminalTests {
  @Test func wrapsAtSpaces() {
    let lines = StyledText("one two three four").wrapped(to: 9).map(\.plain)
    #expect(lines == ["one two", "three", "four"])
  }

  @Test func wideCharactersTakeTwoColumnsAndBreakAnywhere() {
    let lines = StyledText("人工知能と欧州").wrapped(to: 6).map(\.plain)
    #expect(lines == ["人工知", "能と欧", "州"])
    #expect(TextWidth.columns("人a") == 3)
  }

  @Test func combiningMarksTakeNone() {
    #expect(TextWidth.columns("e\u{301}a") == 2)
    #expect(TextWidth.columns("👩‍💻") == 2)
  }

  @Test func aLinkStaysWhole() {
    let lines = StyledText("see https://example.org/a/very/long/path now").wrapped(to: 10).map(\.plain)
    #expect(lines == ["see", "https://example.org/a/very/long/path", "now"])
  }

  @Test func everyLineFits() {
    let text = String(repeating: "word ünïcode 漢字 ", count: 40)
    for width in 12...40 {
      for line in StyledText(text).wrapped(to: width) { #expect(TextWidth.columns(line.plain) <= width) }
    }
  }

  @Test func truncationSaysSo() {
    #expect(TextWidth.truncated("abcdef", to: 4) == "abc…")
    #expect(TextWidth.truncated("abc", to: 4) == "abc")
  }

  @Test(arguments: [
    (ColorChoice.auto, true, [:], true), (.auto, false, [:], false), (.auto, true, ["NO_COLOR": "1"], false),
    (.auto, true, ["NO_COLOR": ""], true), (.always, false, ["NO_COLOR": "1"], true), (.never, true, [:], false),
  ])
  func colour(choice: ColorChoice, isTerminal: Bool, environment: [String: String], isColored: Bool) {
    #expect(choice.isColored(isTerminal: isTerminal, environment: environment) == isColored)
  }

  @Test func shellQuotes() {
    #expect("Yann LeCun".shellQuoted == "\"Yann LeCun\"")
    #expect("it's $5".shellQuoted == "'it'\\''s $5'")
  }

  @Test func progressLine() {
    let line = ProgressLine(label: "sending", fraction: 0.5, count: 31, noun: "documents", perSecond: 12.34)
    #expect(line.text(width: 80) == "sending [############............] 50 %  31 documents  12/s")
    #expect(TextWidth.columns(line.text(width: 20)) < 20)
  }
}
