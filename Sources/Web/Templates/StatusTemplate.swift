/// The status page.
enum StatusTemplate {
  static let status = """
    <header class="top"><h1>{{t.status}}</h1></header>
    {{#message}}<p class="note" role="status">{{messageText}}</p>
    {{/message}}<section aria-labelledby="health"><h2 id="health">{{t.health}}</h2>
    <ul>{{#services}}<li class="state">{{serviceName}}{{t.colon}} {{serviceState}}</li>{{/services}}</ul></section>
    {{#hasArchive}}<section aria-labelledby="archive"><h2 id="archive">{{t.archive}}</h2>
    <dl>{{#archive}}<div><dt>{{term}}</dt><dd>{{value}}</dd></div>{{/archive}}<div><dt>{{t.newestArticle}}</dt><dd>{{>time}}</dd></div></dl></section>
    {{/hasArchive}}{{#hasQueue}}<section aria-labelledby="queue"><h2 id="queue">{{t.queue}}</h2>
    <dl>{{#queue}}<div><dt>{{term}}</dt><dd>{{value}}</dd></div>{{/queue}}</dl></section>
    <section aria-labelledby="workers"><h2 id="workers">{{t.workers}}</h2>
    {{#hasWorkers}}<div class="wide"><table><thead><tr><th scope="col">{{t.workers}}</th><th scope="col" class="number">{{t.leased}}</th><th scope="col" class="number">{{t.lastHeard}}</th></tr></thead><tbody>
    {{#workers}}<tr><th scope="row">{{worker}}</th><td class="number">{{leased}}</td><td class="number">{{idle}}</td></tr>
    {{/workers}}</tbody></table></div>{{/hasWorkers}}{{^hasWorkers}}<p class="empty">{{t.noWorkers}}</p>{{/hasWorkers}}</section>
    <section aria-labelledby="deadletters"><h2 id="deadletters">{{t.deadLetters}}</h2>
    {{#hasDead}}<div class="wide"><table><thead><tr><th scope="col">{{t.day}}</th><th scope="col">{{t.source}}</th><th scope="col">{{t.reason}}</th><th scope="col" class="number">{{t.attempts}}</th>{{#admin}}<th scope="col">{{t.administer}}</th>{{/admin}}</tr></thead><tbody>
    {{#letters}}<tr><td>{{>time}}</td><th scope="row">{{letter}}</th><td class="meta"{{#reasonForeign}} lang="en"{{/reasonForeign}}>{{reason}}</td><td class="number">{{attempts}}</td>{{#admin}}<td><form class="inline" method="post" action="/admin/dead"><input type="hidden" name="csrf" value="{{csrf}}"><input type="hidden" name="id" value="{{letterID}}"><button name="action" value="retry">{{t.retry}}</button> <button name="action" value="drop">{{t.drop}}</button></form></td>{{/admin}}</tr>
    {{/letters}}</tbody></table></div>{{/hasDead}}{{^hasDead}}<p class="empty">{{t.noDead}}</p>{{/hasDead}}
    {{#admin}}{{#hasDead}}<form class="inline" method="post" action="/admin/dead"><input type="hidden" name="csrf" value="{{csrf}}"><button name="action" value="retryAll">{{t.retryAll}}</button></form>{{/hasDead}}{{/admin}}</section>
    <section aria-labelledby="feeds"><h2 id="feeds">{{t.feedErrors}}</h2><p class="meta">{{feedLine}}</p>
    {{#hasFeeds}}<div class="wide"><table><thead><tr><th scope="col">{{t.feedList}}</th><th scope="col">{{t.reason}}</th><th scope="col" class="number">{{t.attempts}}</th></tr></thead><tbody>
    {{#feeds}}<tr><th scope="row">{{feed}}</th><td class="meta"{{#reasonForeign}} lang="en"{{/reasonForeign}}>{{reason}}</td><td class="number">{{failures}}</td></tr>
    {{/feeds}}</tbody></table></div>{{/hasFeeds}}{{^hasFeeds}}<p class="empty">{{t.noFeedErrors}}</p>{{/hasFeeds}}
    {{#admin}}<form class="inline" method="post" action="/admin/feeds"><input type="hidden" name="csrf" value="{{csrf}}"><label for="feed">{{t.feedAddress}}</label> <input id="feed" name="url" type="url" required maxlength="2048"> <button>{{t.addFeed}}</button></form>{{/admin}}</section>
    {{/hasQueue}}{{#canLogIn}}<p class="meta"><a href="/admin" rel="nofollow">{{t.administer}}</a></p>
    {{/canLogIn}}
    """
}
