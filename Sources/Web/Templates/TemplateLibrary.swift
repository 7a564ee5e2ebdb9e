import Mustache

/// The templates, read once.
struct TemplateLibrary: Sendable {
  /// Every template by its name.
  static let texts: [String: String] = [
    "layout": LayoutTemplates.layout, "time": LayoutTemplates.time, "pieces": LayoutTemplates.pieces,
    "source": LayoutTemplates.source, "item": LayoutTemplates.item, "subitem": LayoutTemplates.subitem,
    "more": LayoutTemplates.more, "front": PageTemplates.front, "list": PageTemplates.list,
    "search": PageTemplates.search, "article": PageTemplates.article, "story": PageTemplates.story,
    "sources": PageTemplates.sources, "trends": PageTemplates.trends, "failure": PageTemplates.failure,
    "status": StatusTemplate.status,
  ]

  private let library: MustacheLibrary

  /// - Throws: where a template is not well formed; a test reads them all.
  init() throws {
    _ = MarkupEscaping.isRegistered
    library = MustacheLibrary(
      templates: try Self.texts.mapValues { try MustacheTemplate(string: MarkupEscaping.pragma + $0) })
  }

  /// A template filled; empty where there is none of that name.
  func render(_ name: String, _ view: View) -> String { library.render(view, withTemplate: name) ?? "" }
}
