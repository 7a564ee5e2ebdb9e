/// The pages' own parts.
enum PageTemplates {
  static let front = """
    <header class="top"><h1>{{heading}}</h1><p class="meta">{{>time}} · <a href="{{trendsHref}}">{{trendsText}}</a></p></header>
    {{#hasLead}}<section class="front" aria-label="{{heading}}">
    {{#lead}}<div class="lead">{{>item}}</div>
    {{/lead}}<div class="columns">
    {{#items}}{{>item}}
    {{/items}}</div>
    </section>
    {{/hasLead}}{{^hasLead}}<p class="empty">{{t.frontEmpty}}</p><p>{{t.frontEmptyHow}}</p>
    {{/hasLead}}{{#hasEditions}}<nav class="editions" aria-labelledby="editions"><h2 id="editions">{{t.editions}}</h2><ul class="row">{{#editions}}<li><a href="{{editionHref}}">{{editionName}}</a></li>{{/editions}}</ul></nav>
    {{/hasEditions}}
    """

  static let list = """
    <header class="top"><h1>{{heading}}</h1>{{#hasLine}}<p class="meta">{{line}}{{#linePlus}} · <a href="{{lineHref}}">{{lineText}}</a>{{/linePlus}}</p>{{/hasLine}}</header>
    {{#facts}}<div class="fact"><p>{{fact}}</p>{{#hasRankReasons}}<details class="why"><summary>{{t.whyRank}}</summary><ul>{{#rankReasons}}<li{{#reasonForeign}} lang="en"{{/reasonForeign}}>{{reason}}</li>{{/rankReasons}}</ul></details>{{/hasRankReasons}}</div>
    {{/facts}}<div class="list">
    {{#items}}{{>item}}
    {{/items}}</div>
    {{#isEmpty}}<p class="empty">{{t.noMatches}}</p>
    {{/isEmpty}}{{>more}}
    """

  static let search = """
    <header class="top"><h1>{{heading}}</h1>{{#hasLine}}<p class="meta">{{line}}</p>{{/hasLine}}</header>
    {{#fault}}<div class="fault" role="alert"><p>{{faultLead}} {{>reason}}</p>
    <pre class="caret">{{placeBefore}}<mark>{{placeText}}</mark>{{placeAfter}}
    {{placeCaret}}</pre></div>
    {{/fault}}{{#hasActive}}<p class="active">{{t.filtersOn}}{{t.colon}} {{#active}}<a class="chip" href="{{activeHref}}" title="{{activeTitle}}">{{activeName}}<span aria-hidden="true"> ×</span></a> {{/active}}</p>
    {{/hasActive}}{{#suggestion}}<p>{{t.didYouMean}} <a href="{{suggestionHref}}">{{suggestionText}}</a>?</p>
    {{/suggestion}}{{#partial}}<p class="note">{{t.partial}}</p>
    {{/partial}}{{^fault}}<p class="orders">{{t.order}}{{t.colon}} {{#orders}}<a href="{{orderHref}}"{{#chosen}} aria-current="true"{{/chosen}}>{{orderName}}</a> {{/orders}}</p>
    {{/fault}}<div class="results">
    <div class="list">
    {{#items}}{{>item}}
    {{/items}}{{#isEmpty}}<p class="empty">{{t.noMatches}}</p><p>{{t.noMatchesHow}}</p>
    {{/isEmpty}}{{>more}}</div>
    {{#hasFacets}}<aside class="facets" aria-label="{{t.filters}}">
    {{#facets}}<section><h2>{{facetName}}</h2><ul>{{#values}}<li><a href="{{valueHref}}" rel="nofollow">{{valueName}}</a> <span class="count">{{valueCount}}</span></li>{{/values}}</ul></section>
    {{/facets}}</aside>
    {{/hasFacets}}</div>
    """

  static let article = """
    <article class="digest" itemscope itemtype="https://schema.org/NewsArticle">
    <meta itemprop="inLanguage" content="{{lang}}">
    <link itemprop="mainEntityOfPage" href="{{self}}">
    {{#isOld}}<p class="note">{{t.oldRevision}} <a href="{{newestHref}}">{{t.newest}}</a></p>
    {{/isOld}}<div class="sides"><div class="body"><header class="top">
    <p class="meta">{{timeLead}}{{#timed}}<time{{#published}} itemprop="datePublished"{{/published}} datetime="{{timeISO}}" title="{{timeExact}}" data-form="exact">{{timeText}}</time>{{/timed}}{{^timed}}<span>{{timeText}}</span>{{/timed}}</p>
    <h1 itemprop="headline" lang="{{lang}}" dir="{{dir}}">{{title}}</h1>
    {{#hasAuthors}}<p class="meta">{{#authors}}<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">{{author}}</span></span>{{#separated}}, {{/separated}}{{/authors}}</p>
    {{/hasAuthors}}{{#hasStandfirst}}<p class="standfirst" itemprop="description" lang="{{lang}}" dir="{{dir}}">{{#standfirst}}{{>pieces}}{{/standfirst}}</p>
    {{/hasStandfirst}}</header>
    {{#picture}}<figure><img src="{{pictureHref}}" alt="{{pictureText}}" loading="lazy" referrerpolicy="no-referrer"></figure>
    {{/picture}}<section aria-labelledby="digest"><h2 id="digest">{{t.digest}}</h2>
    {{#hasDigest}}<p class="text" itemprop="abstract" lang="{{lang}}" dir="{{dir}}">{{#digest}}{{>pieces}}{{/digest}}</p>{{/hasDigest}}{{^hasDigest}}<p class="empty">{{t.noDigest}}</p>{{/hasDigest}}
    {{#hasNames}}<ul class="chips" aria-label="{{t.names}}">{{#names}}<li><a class="chip {{nameKind}}" href="{{nameHref}}" lang="{{lang}}"><span itemprop="mentions" itemscope itemtype="https://schema.org/{{nameType}}"><span itemprop="name">{{name}}</span></span></a></li>{{/names}}</ul>
    {{/hasNames}}</section>
    <section aria-labelledby="source"><h2 id="source">{{t.source}}</h2>
    <p itemprop="publisher" itemscope itemtype="https://schema.org/NewsMediaOrganization"><strong itemprop="name">{{>source}}</strong> · {{rank}}</p>
    {{#hasRankReasons}}<details class="why"><summary>{{t.whyRank}}</summary><ul>{{#rankReasons}}<li{{#reasonForeign}} lang="en"{{/reasonForeign}}>{{reason}}</li>{{/rankReasons}}</ul></details>
    {{/hasRankReasons}}</section>
    <section aria-labelledby="notice"><h2 id="notice">{{t.notice}}</h2>
    <p>{{notice}}</p>
    {{#hasExternal}}<p><a class="outward" itemprop="url" href="{{external}}" rel="noopener nofollow noreferrer">{{readAt}}</a></p>{{/hasExternal}}{{^hasExternal}}<p class="empty">{{t.noAddress}}</p>{{/hasExternal}}
    </section>
    <section aria-labelledby="keywords"><h2 id="keywords">{{t.keywords}}</h2>
    {{#hasKeywords}}<ul class="chips" lang="{{lang}}">{{#keywords}}<li><a class="chip" href="{{keywordHref}}"><span itemprop="keywords">{{keyword}}</span></a></li>{{/keywords}}</ul>{{/hasKeywords}}{{^hasKeywords}}<p class="empty">{{t.noKeywords}}</p>{{/hasKeywords}}
    {{#hasTopics}}<p class="meta">{{t.topics}}{{t.colon}} {{#topics}}<a href="{{topicHref}}" itemprop="articleSection">{{topicName}}</a>{{#separated}}, {{/separated}}{{/topics}}</p>
    {{/hasTopics}}{{#hasCountries}}<p class="meta">{{t.countries}}{{t.colon}} {{#countries}}<a href="{{countryHref}}">{{countryName}}</a>{{#separated}}, {{/separated}}{{/countries}}</p>
    {{/hasCountries}}</section>
    <section aria-labelledby="edition"><h2 id="edition">{{t.edition}}</h2>
    <p><a href="{{editionHref}}">{{editionLatest}}</a> · <a href="{{editionHref}}">{{editionHeadlines}}</a></p>
    </section>
    {{#hasStory}}<section aria-labelledby="story"><h2 id="story">{{t.story}}</h2><p><a href="{{storyHref}}">{{storyText}}</a></p></section>
    {{/hasStory}}</div><div class="aside">
    <section aria-labelledby="similar"><h2 id="similar">{{t.similar}}</h2>
    {{#hasSimilar}}<div class="list">
    {{#similar}}{{>subitem}}
    {{/similar}}</div>{{/hasSimilar}}{{^hasSimilar}}<p class="empty">{{t.noSimilar}}</p>{{/hasSimilar}}
    </section></div></div>
    {{#hasRevisions}}<section aria-labelledby="revisions"><h2 id="revisions">{{t.revisions}}</h2><ul>{{#revisions}}<li><a href="{{revisionHref}}">{{revisionName}}</a>{{t.colon}} <span lang="{{lang}}">{{revisionTitle}}</span></li>{{/revisions}}</ul></section>
    {{/hasRevisions}}{{#hasEvidence}}<details class="why"><summary>{{t.whereFacts}}</summary><ul>{{#evidence}}<li>{{factName}}{{t.colon}} {{factPlace}}</li>{{/evidence}}</ul></details>
    {{/hasEvidence}}<p class="meta id">{{articleID}}</p>
    </article>
    """

  static let story = """
    <article class="story">
    <header class="top"><p class="meta">{{>time}}</p><h1 lang="{{lang}}" dir="{{dir}}">{{heading}}</h1>
    {{#hasSummary}}<p class="standfirst" lang="{{lang}}" dir="{{dir}}">{{summary}}</p>
    {{/hasSummary}}<p class="meta">{{line}}{{#countries}} · <a href="{{countryHref}}">{{countryName}}</a>{{/countries}}</p>
    </header>
    <p>{{first}}</p>
    <section aria-labelledby="spread"><h2 id="spread">{{t.spread}}</h2>
    <ol class="spread">{{#spread}}<li>{{>source}} <span class="meta">{{>time}} · {{>reason}}</span></li>{{/spread}}</ol></section>
    <section aria-labelledby="timeline"><h2 id="timeline">{{t.timeline}}</h2>
    <ol class="timeline">
    {{#items}}<li>{{>subitem}}</li>
    {{/items}}</ol>{{>more}}</section>
    <p class="meta id">{{storyID}}</p>
    </article>
    """

  static let trends = """
    <header class="top"><h1>{{heading}}</h1>{{#hasLine}}<p class="meta">{{line}} {{>time}}{{past}} · <a href="{{frontHref}}">{{frontText}}</a></p>{{/hasLine}}</header>
    <p class="choices">{{#choices}}<a href="{{choiceHref}}"{{#chosen}} aria-current="true"{{/chosen}}>{{choiceName}}</a> {{/choices}}</p>
    {{#isNew}}<p class="note">{{t.trendsNoPast}}</p>
    {{/isNew}}{{#hasRows}}<ol class="trends">
    {{#rows}}<li><article class="trend">
    <h2 class="title" lang="{{lang}}" dir="{{dir}}"><a href="{{trendHref}}">{{trend}}</a></h2>
    <svg class="bars" role="img" aria-label="{{barsText}}" viewBox="0 0 {{barsWidth}} {{barsHeight}}" width="{{barsWidth}}" height="{{barsHeight}}">{{#bars}}<rect{{#isNow}} class="now"{{/isNow}} x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/bars}}</svg>
    <p class="meta">{{kind}} · {{>reason}}</p>
    {{#hasExample}}<p class="example"><a href="{{exampleHref}}" lang="{{lang}}" dir="{{dir}}">{{example}}</a> <span class="meta">{{>source}} · {{>time}}</span></p>
    {{/hasExample}}</article></li>
    {{/rows}}</ol>
    {{/hasRows}}{{^hasRows}}<p class="empty">{{emptyText}}</p>
    {{/hasRows}}
    """

  static let sources = """
    <header class="top"><h1>{{heading}}</h1></header>
    <p class="choices">{{#choices}}<a href="{{choiceHref}}"{{#chosen}} aria-current="true"{{/chosen}}>{{choiceName}}</a> {{/choices}}</p>
    {{#hasRows}}<div class="wide ranks"><table>
    <thead><tr><th scope="col" class="number">{{t.rankHead}}</th><th scope="col">{{t.source}}</th><th scope="col">{{t.country}}</th><th scope="col" class="number">{{t.articlesHead}}</th><th scope="col" class="reasons">{{t.reasonsHead}}</th></tr></thead>
    <tbody>
    {{#rows}}<tr><td class="number">{{rank}}</td><th scope="row">{{>source}}</th><td>{{#hasCountry}}<a href="{{countryHref}}">{{countryName}}</a>{{/hasCountry}}</td><td class="number">{{count}}</td><td class="meta reasons">{{#reasons}}{{>reason}}{{#separated}} · {{/separated}}{{/reasons}}</td></tr>
    {{/rows}}</tbody></table></div>
    {{/hasRows}}{{^hasRows}}<p class="empty">{{t.noSources}}</p>{{/hasRows}}
    {{>more}}
    """

  static let failure = """
    <header class="top"><h1>{{heading}}</h1></header>
    <p>{{explanation}}</p>
    {{#hasDetail}}<p class="meta" lang="{{detailLang}}">{{detail}}</p>
    {{/hasDetail}}{{#hasWays}}<h2>{{t.whatNow}}</h2>
    <ul><li><a href="/">{{t.toFront}}</a></li><li><a href="/search?order=newest">{{t.toSearch}}</a></li><li><a href="/status">{{t.status}}</a></li></ul>
    {{/hasWays}}
    """
}
