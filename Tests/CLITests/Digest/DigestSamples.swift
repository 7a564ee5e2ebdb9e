import Models

@testable import CLI

/// Digests for the tests of its formats.
enum DigestSamples {
  static let noon = Timestamp(millisecondsSinceEpoch: 1_739_188_800_000)

  static func digest(_ stories: [Digest.Story]) -> Digest {
    Digest(
      edition: Edition(code: "DE", name: "Germany"), since: noon.advanced(by: .seconds(-86_400)), until: noon,
      stories: stories)
  }

  static let bridge = Digest.Story(
    id: "sgm4sxafganqjc", articleID: "abbbbbb", title: "Bridge over the Aue gives way",
    url: "https://northpost.example/bridge", language: "en",
    summary: "A railway bridge over the Aue gave way on Monday while a goods train was on it. Nobody was hurt.",
    source: "Northpost", time: Timestamp(rfc3339: "2025-02-10T11:30:00+01:00"),
    firstReport: Digest.Report(
      source: "Elbblatt", title: "Brücke eingestürzt", url: "https://elbblatt.example/b",
      time: Timestamp(rfc3339: "2025-02-10T11:10:00+01:00")),
    others: [
      Digest.Report(source: "Elbblatt", title: "Brücke eingestürzt", url: "https://elbblatt.example/b"),
      Digest.Report(source: "Baywire"),
    ],
    sourceCount: 5, articleCount: 7)

  static let arabic = Digest.Story(
    title: "انهيار جسر في المدينة", url: "https://akhbar.example/1", language: "ar",
    summary: "انهار الجسر يوم الاثنين.",
    source: "أخبار")

  static let hostile = Digest.Story(
    title: "<script>alert(1)</script>\n# [x](javascript:alert(1)) \u{202E}gpj.exe\u{1B}[2J",
    url: "javascript:alert(1)", language: "\"><script>",
    summary: "1. one\n- two\n<img src=x onerror=alert(1)> ![i](http://x.example) `code` **bold** &amp;",
    source: "\"onmouseover=\"x", firstReport: Digest.Report(source: "</p><b>", url: "data:text/html,x"),
    others: [Digest.Report(source: "- a", title: "](evil) <b>", url: "https://x.example/)>\"<")], sourceCount: 2)
}
