/// The attributes that are kept; all others are forgotten while a page is parsed.
enum Attribute: String, Sendable, CaseIterable {
  case `class`, id, role, href, src, srcset, rel, property, name, content, itemprop, itemtype, datetime, type, lang,
    style
  case hidden, alt, title, charset, typeof
  case dataSource = "data-src"
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case dataComponent = "data-component"
  case dataTestID = "data-testid"
  case xmlLang = "xml:lang"
  case httpEquiv = "http-equiv"
}
