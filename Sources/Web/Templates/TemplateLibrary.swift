import Mustache
import Publishing

/// The templates, read once.
struct TemplateLibrary: Sendable {
  /// Every template by its name.
  static let texts: [String: String] = [
    "layout": LayoutTemplates.layout, "time": LayoutTemplates.time, "pieces": LayoutTemplates.pieces,
    "source": LayoutTemplates.source, "reason": LayoutTemplates.reason, "item": LayoutTemplates.item,
    "subitem": LayoutTemplates.subitem,
    "more": LayoutTemplates.more, "front": PageTemplates.front, "list": PageTemplates.list,
    "search": PageTemplates.search, "article": PageTemplates.article, "story": PageTemplates.story,
    "sources": PageTemplates.sources, "trends": PageTemplates.trends, "failure": PageTemplates.failure,
    "status": StatusTemplate.status,
  ]

  private let libraries: [ReaderLanguage: MustacheLibrary]

  /// - Throws: where a template is not well formed; a test reads them all.
  init() throws {
    _ = MarkupEscaping.isRegistered
    var libraries: [ReaderLanguage: MustacheLibrary] = [:]
    for language in ReaderLanguage.allCases {
      let words = Messages.of(language).all
      libraries[language] = MustacheLibrary(
        templates: try Self.texts.mapValues {
          try MustacheTemplate(string: MarkupEscaping.pragma + Self.worded($0, words))
        })
    }
    self.libraries = libraries
  }

  /// A template filled; empty where there is none of that name.
  func render(_ name: String, _ view: View, _ language: ReaderLanguage) -> String {
    libraries[language]?.render(FilledView(values: view), withTemplate: name) ?? ""
  }

  /// The words of the interface, `{{t.search}}`, are put in once and not for every page.
  private static func worded(_ text: String, _ words: [String: String]) -> String {
    text.replacing(/\{\{t\.(\w+)\}\}/) { match in
      words[String(match.1)].map(MarkupText.escaped) ?? String(match.0)
    }
  }
}
