import Models
import TestKit
import Testing

@testable import Archive

@Suite struct SnippetTests {
  private func cut(_ text: String, _ query: String) throws -> (text: String, marked: [String]) {
    let parsed = try SearchQuery.parse(query, field: "text", now: ArticleSamples.noon)
    var words = HighlightWords()
    for term in parsed.root?.wanted ?? [] { words.runs.insert(TextAnalyzer.tokens(in: term.text).map(\.text)) }
    let snippet = Snippet.cut(from: text, marked: TextMarker(words, language: ""))
    let scalars = Array(snippet.text.unicodeScalars)
    return (snippet.text, snippet.highlights.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) })
  }

  @Test func marksWhatWasLookedFor() throws {
    let short = try cut("The Élysée  spoke.\n\nOpen-source models won.", "elysee \"open source\"")
    #expect(short.text == "The Élysée spoke. Open-source models won" && short.marked == ["Élysée", "Open-source"])
    let long = try cut(
      String(repeating: "word ", count: 200) + "needle 🙂 end " + String(repeating: "more ", count: 90), "needle")
    #expect(long.marked == ["needle"] && long.text.hasPrefix("… word") && long.text.hasSuffix("more …"))
    #expect(long.text.split(separator: " ").count <= Snippet.wordsMax + 3)
  }

  @Test func prefersTheWindowWithMostOfTheQuery() throws {
    let text = "red " + String(repeating: "x ", count: 100) + "red blue " + String(repeating: "y ", count: 100) + "blue"
    #expect(try cut(text, "red blue").marked == ["red", "blue"])
  }

  @Test func answersWithTheStartWhenNothingMatches() throws {
    #expect(try cut("A short text", "other").text == "A short text")
    #expect(try cut("", "other").text == "" && cut("…!", "other").text == "")
    let nothing = TextMarker(HighlightWords(), language: "en")
    #expect(Snippet.cut(from: "A text", marked: nothing) == Snippet(text: "A text", highlights: []))
  }

  /// Words stand where a scan of the whole text finds them, wherever the marker's scan begins again.
  @Test(arguments: 0..<100) func placesAreThoseOfTheWholeText(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "a ", "word, ", "naïve ", "人工智能", "Привет ", "x\u{AD}y ", "needle ", "needles\n", "🙂 ", "aVeryLongWord",
    ]
    let text = (0..<200).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    let tokens = TextAnalyzer.tokens(in: text)
    let marker = TextMarker(HighlightWords(runs: [["needl"], ["a"]], beginnings: ["при"]), language: "en")
    var bytes = text
    bytes.withUTF8 { bytes in
      let matches = marker.matches(in: bytes)
      #expect(marker.wordCount == tokens.count)
      let wanted = tokens.indices.filter {
        ["a", "needle", "needles"].contains(tokens[$0].text) || tokens[$0].text.hasPrefix("при")
      }
      #expect(matches.map(\.first) == wanted)
      #expect(matches.map(\.span) == wanted.map { Span(start: tokens[$0].start, end: tokens[$0].end) })
      let first = Int(random.next() % UInt64(tokens.count))
      let last = min(first + Int(random.next() % 40), tokens.count - 1)
      let place = marker.place(of: first...last, in: bytes)
      #expect(place.start == tokens[first].start && place.end == tokens[last].end)
      #expect(place.startByte == tokens[first].bytes.lowerBound && place.endByte == tokens[last].bytes.upperBound)
    }
  }
}
