/// The frame of every page, and the pieces that several pages share. Values are escaped by mustache; the one exception is
/// `{{{body}}}`, which other templates have made.
enum LayoutTemplates {
  static let layout = """
    <!DOCTYPE html>
    <html lang="{{uiLang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="same-origin">
    <title>{{pageTitle}}</title>
    {{#hasDescription}}<meta name="description" content="{{description}}">
    {{/hasDescription}}{{#robots}}<meta name="robots" content="noindex">
    {{/robots}}<link rel="stylesheet" href="{{styleHref}}">
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
    {{#hasCanonical}}<link rel="canonical" href="{{canonical}}">
    {{/hasCanonical}}{{#feedLinks}}<link rel="alternate" type="{{feedType}}" title="{{feedTitle}}" href="{{feedHref}}">
    {{/feedLinks}}{{#openGraph}}<meta property="{{property}}" content="{{content}}">
    {{/openGraph}}<script src="{{scriptHref}}" defer></script>
    </head>
    <body>
    <a class="skip" href="#content">{{t.skip}}</a>
    <header class="masthead">
    <p class="name"><a href="/">Newswire</a></p>
    <form class="search" action="/search" method="get" role="search">
    <label class="unseen" for="q">{{t.search}}</label>
    <input id="q" name="q" type="search" maxlength="1000" value="{{searchText}}" placeholder="{{t.searchWords}}" autocomplete="off" spellcheck="false">
    <button type="submit">{{t.search}}</button>
    </form>
    <nav aria-label="{{t.navigation}}">
    <ul>{{#menu}}<li><a href="{{menuHref}}"{{#current}} aria-current="page"{{/current}}>{{menuName}}</a></li>{{/menu}}</ul>
    </nav>
    </header>
    <main id="content" tabindex="-1">
    {{{body}}}
    </main>
    <footer class="foot">
    <p>{{t.footer}}</p>
    <ul class="row"><li><a href="/sources">{{t.sources}}</a></li><li><a href="/search?order=newest">{{t.searchAll}}</a></li><li><a href="/status">{{t.status}}</a></li>{{#feedLinks}}<li><a href="{{feedHref}}" type="{{feedType}}">{{feedName}}</a></li>{{/feedLinks}}<li><a href="/sources.opml">OPML</a></li><li><a href="/api/v1/openapi.json">API</a></li></ul>
    </footer>
    </body>
    </html>

    """

  static let time = """
    {{#timed}}<time datetime="{{timeISO}}" title="{{timeExact}}" data-form="{{timeForm}}">{{timeText}}</time>{{/timed}}{{^timed}}<span>{{timeText}}</span>{{/timed}}
    """

  static let pieces = """
    {{#linked}}<a class="mark {{pieceKind}}" href="{{pieceHref}}">{{pieceText}}</a>{{/linked}}{{^linked}}{{#marked}}<mark>{{pieceText}}</mark>{{/marked}}{{^marked}}{{pieceText}}{{/marked}}{{/linked}}
    """

  /// What is not in the reader's language says so.
  static let reason = """
    {{#reasonForeign}}<span lang="en">{{reason}}</span>{{/reasonForeign}}{{^reasonForeign}}{{reason}}{{/reasonForeign}}
    """

  static let source = """
    {{#sourceKnown}}<a href="{{sourceHref}}">{{sourceName}}</a>{{/sourceKnown}}{{^sourceKnown}}<span>{{sourceName}}</span>{{/sourceKnown}}
    """

  /// An article in a list: the title, a summary, who tells it and when, and why it stands there.
  static let item = """
    <article class="item">
    <h2 class="title" lang="{{lang}}" dir="{{dir}}"><a href="{{href}}">{{#titlePieces}}{{>pieces}}{{/titlePieces}}</a></h2>
    {{#hasStandfirst}}<p class="standfirst" lang="{{lang}}" dir="{{dir}}">{{#snippetShown}}{{#snippet}}{{>pieces}}{{/snippet}}{{/snippetShown}}{{^snippetShown}}{{standfirst}}{{/snippetShown}}</p>
    {{/hasStandfirst}}<p class="meta">{{>source}} · {{>time}}{{#hasStory}} · <a href="{{storyHref}}">{{storyText}}</a>{{/hasStory}}{{#hasAlso}} · <span class="also">{{alsoLead}} {{#also}}{{>source}}{{#separated}}, {{/separated}}{{/also}}{{#hasMoreAlso}}, {{moreAlso}}{{/hasMoreAlso}}</span>{{/hasAlso}}</p>
    {{#hasReasons}}<details class="why"><summary>{{t.why}}</summary><ul>{{#reasons}}<li{{#reasonForeign}} lang="en"{{/reasonForeign}}>{{reason}}</li>{{/reasons}}</ul></details>
    {{/hasReasons}}</article>
    """

  /// The same below a heading of the page's own.
  static let subitem = item.replacing("<h2 ", with: "<h3 ").replacing("</h2>", with: "</h3>")

  static let more = """
    {{#hasMore}}<nav class="more" aria-label="{{t.next}}"><a rel="next" href="{{moreHref}}">{{t.next}}</a></nav>
    {{/hasMore}}
    """
}
