/// The elements of HTML that extraction tells apart.
enum Tag: String, Sendable, CaseIterable {
  case text = "#text"
  case other
  case html, head, body, title, meta, link, base, script, style, noscript, template
  case main, article, section, nav, aside, header, footer, address, div, center, form, fieldset
  case h1, h2, h3, h4, h5, h6
  case p, pre, blockquote, q, figure, figcaption, hr, br, wbr, ul, ol, li, dl, dt, dd, menu, details, summary
  case table, thead, tbody, tfoot, tr, td, th, caption
  case a, b, i, em, strong, u, s, small, span, font, mark, abbr, acronym, cite, code, del, ins, sub, sup, time, big,
    bdi, bdo
  case label, kbd, samp, tt, data, dfn, strike, nobr
  case img, picture, source, video, audio, iframe, embed, object, svg, math, canvas, map
  case button, input, select, option, textarea, dialog, marquee

  /// Elements that run on within a line of text.
  var isInline: Bool {
    switch self {
    case .text, .a, .b, .i, .em, .strong, .u, .s, .small, .span, .font, .mark, .abbr, .acronym, .cite, .code, .del,
      .ins,
      .sub, .sup, .time, .big, .bdi, .bdo, .label, .kbd, .samp, .tt, .data, .dfn, .strike, .nobr, .q, .wbr, .img,
      .other:
      true
    default: false
    }
  }

  /// Elements whose text no reader takes for the article's.
  var isNeverText: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .iframe, .embed, .object, .svg, .math, .canvas, .map, .button,
      .input, .select, .option, .textarea, .dialog, .video, .audio, .picture, .source, .nav, .figcaption:
      true
    default: false
    }
  }

  /// 1 to 6 for headings.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
