import ArgumentParser

/// How a digest is written.
enum DigestFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, markdown, html, json

  func render(_ digest: Digest) throws -> String {
    switch self {
    case .text: DigestText.render(digest)
    case .markdown: DigestMarkdown.render(digest)
    case .html: DigestHTML.render(digest)
    case .json: try DigestJSON.render(digest)
    }
  }
}
