import Foundation
import Models
import Testing

@testable import CLI

@Suite struct DigestFormatTests {
  private let page = DigestSamples.digest([DigestSamples.bridge, DigestSamples.arabic])
  private let hostile = DigestSamples.digest([DigestSamples.hostile])

  @Test func textIsFitForAnEmail() throws {
    let text = try DigestFormat.text.render(page)
    #expect(
      text == """
        Germany: news digest
        9 February 2025, 12:00 UTC to 10 February 2025, 12:00 UTC
        ========================================================================

        1.  Bridge over the Aue gives way
            A railway bridge over the Aue gave way on Monday while a goods train
            was on it. Nobody was hurt.
            Northpost, 10 February 2025, 11:30 +01:00
            https://northpost.example/bridge
            First report: Elbblatt, 10 February 2025, 11:10 +01:00
            Also at 4 sources:
            - Elbblatt: Brücke eingestürzt
              https://elbblatt.example/b
            - Baywire
              and 2 more

        2.  انهيار جسر في المدينة
            انهار الجسر يوم الاثنين.
            أخبار
            https://akhbar.example/1

        2 stories, put together by Newswire.

        """)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= DigestText.width })
  }

  @Test func markdownLinksTheSources() throws {
    let text = try DigestFormat.markdown.render(DigestSamples.digest([DigestSamples.bridge]))
    #expect(
      text == """
        # Germany: news digest

        9 February 2025, 12:00 UTC to 10 February 2025, 12:00 UTC

        ## 1\\. [Bridge over the Aue gives way](<https://northpost.example/bridge>)

        A railway bridge over the Aue gave way on Monday while a goods train was on it. Nobody was hurt.

        *Northpost, 10 February 2025, 11:30 +01:00*

        First report: [Elbblatt](<https://elbblatt.example/b>), 10 February 2025, 11:10 +01:00

        Also at 4 sources:

        - Elbblatt: [Brücke eingestürzt](<https://elbblatt.example/b>)
        - Baywire
        - and 2 more

        *1 story, put together by Newswire.*

        """)
  }

  @Test func htmlIsOneDocumentWithItsStylesInIt() throws {
    let html = try DigestFormat.html.render(page)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">") && html.hasSuffix("</html>\n"))
    for part in [
      "<title>Germany: news digest</title>", "<h2 lang=\"ar\" dir=\"rtl\"", "<p lang=\"ar\" dir=\"rtl\"",
      "<a href=\"https://northpost.example/bridge\"", "<bdi>Bridge over the Aue gives way</bdi>", "Also at 4 sources:",
      "<li><bdi>Baywire</bdi></li>", "<li>and 2 more</li>", "First report: <a href=\"https://elbblatt.example/b\"",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    #expect(!html.contains("<link") && !html.contains("src=") && !html.contains("<script") && !html.contains("<style"))
  }

  @Test func jsonHasEveryValue() throws {
    let text = try DigestFormat.json.render(page)
    #expect(text.filter { $0 == "\n" }.count == 1)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["since"] as? String == "2025-02-09T12:00:00Z" && json["until"] as? String == "2025-02-10T12:00:00Z")
    #expect(json["edition"] as? [String: String] == ["code": "DE", "name": "Germany"])
    let stories = try #require(json["stories"] as? [[String: Any]])
    #expect(stories[0]["sourceCount"] as? Int == 5 && stories[0]["storyId"] as? String == "sgm4sxafganqjc")
    #expect((stories[0]["alsoAt"] as? [[String: String]])?.first?["url"] == "https://elbblatt.example/b")
    #expect((stories[1]["alsoAt"] as? [Any])?.isEmpty == true && stories[1]["firstReport"] == nil)
  }

  @Test(arguments: DigestFormat.allCases)
  func anEmptyDaySaysSo(format: DigestFormat) throws {
    let text = try format.render(DigestSamples.digest([]))
    #expect(text.contains(format == .json ? "\"stories\":[]" : Digest.nothing))
  }

  @Test(arguments: DigestFormat.allCases)
  func nothingInAnArticleDrivesWhatReadsIt(format: DigestFormat) throws {
    let text = try format.render(hostile)
    #expect(!text.contains("\u{1B}") && !text.contains("data:text") || format == .json)
    switch format {
    case .text: #expect(!text.contains("\u{202E}") && !text.contains("javascript:alert(1)\n"))
    case .html:
      #expect(
        !text.contains("<script") && !text.contains("<img") && !text.contains("<b>") && !text.contains("\u{202E}"))
      #expect(!text.contains("href=\"java") && !text.contains("\"onmouseover") && !text.contains("lang=\"\""))
    case .markdown:
      #expect(text.contains("1\\. one \\- two") || text.contains("1\\. one - two"))
      #expect(text.contains("\\<script\\>alert(1)\\</script\\> \\# \\[x\\](javascript:alert(1)) gpj.exe"))
      #expect(text.contains("[\\](evil) \\<b\\>](<https://x.example/%29%3E%22%3C>)"))
    case .json: #expect(!text.contains("\"url\":\"java") && text.contains("\\u001b") || text.contains("\\u001B"))
    }
  }

  @Test func markdownEscapesLineStarts() {
    #expect(DigestMarkdown.escaped("1. a") == "1\\. a" && DigestMarkdown.escaped("12) a") == "12\\) a")
    #expect(DigestMarkdown.escaped("- a - b") == "\\- a - b" && DigestMarkdown.escaped("    code") == "code")
    #expect(DigestMarkdown.escaped("=====") == "\\=====" && DigestMarkdown.escaped("3.5 per cent") == "3\\.5 per cent")
    #expect(DigestMarkdown.escaped("a  b\nc") == "a b c")
    let accent = "\u{301}"
    #expect(DigestMarkdown.escaped("*\(accent)a<\(accent)b") == "\\*\(accent)a\\<\(accent)b")
  }
}
