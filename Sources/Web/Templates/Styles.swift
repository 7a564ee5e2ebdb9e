/// The one style sheet: quiet, readable, for light and dark, phone and wide screen, and paper.
enum Styles {
  static let text = """
    :root{--ink:#1b1a17;--soft:#5b574f;--paper:#fbfaf6;--rule:#d9d4c7;--strong:#1b1a17;--link:#14467a;--mark:#fff1a8;--chip:#efece2;--warn:#8a2b0f}
    @media (prefers-color-scheme:dark){:root{--ink:#e8e4da;--soft:#a9a397;--paper:#171613;--rule:#3a3730;--strong:#f6f2e8;--link:#8fbdf0;--mark:#5a4b06;--chip:#26241f;--warn:#ff9d7a}}
    *{box-sizing:border-box}
    html{font-size:106.25%;-webkit-text-size-adjust:100%}
    body{margin:0 auto;padding:0 max(1rem,3vw) 3rem;max-width:78rem;background:var(--paper);color:var(--ink);font-family:Georgia,"Noto Serif","Liberation Serif","Times New Roman",serif;line-height:1.5;overflow-wrap:anywhere}
    a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    main:focus{outline:none}
    h1,h2,h3{line-height:1.2;font-weight:700;color:var(--strong);text-wrap:balance}
    h1{font-size:clamp(1.7rem,1.2rem + 2vw,2.6rem);margin:.4rem 0}
    h2{font-size:.8rem;letter-spacing:.09em;text-transform:uppercase;border-top:1px solid var(--rule);padding-top:.7rem;margin:2rem 0 .5rem;color:var(--soft);font-family:system-ui,"Liberation Sans",sans-serif}
    .item .title{font:700 1.15rem/1.25 Georgia,"Noto Serif","Liberation Serif","Times New Roman",serif;letter-spacing:0;text-transform:none;border:0;padding:0;margin:0 0 .25rem;color:var(--strong)}
    .title a{color:inherit;text-decoration:none}
    .title a:hover{text-decoration:underline}
    p{margin:.3rem 0 .6rem}
    ul,ol{padding-inline-start:1.2rem}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;inset-inline-start:-99rem}
    .skip:focus{inset-inline-start:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:1}
    .masthead{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,27rem);align-items:end;gap:.4rem 1.5rem;border-bottom:3px double var(--strong);padding:1.2rem 0 .6rem}
    .masthead .name{margin:0;font-size:clamp(2rem,1.4rem + 3vw,3.2rem);font-weight:700;line-height:1;letter-spacing:-.02em}
    .masthead .name a{color:var(--strong);text-decoration:none}
    .masthead nav{grid-column:1/-1;font:.88rem/1.4 system-ui,"Liberation Sans",sans-serif}
    .masthead nav ul,.row{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;padding:0;margin:0}
    .masthead nav a,.foot a{color:var(--soft);text-decoration:none;padding:.2rem 0;display:inline-block}
    .masthead nav a:hover,.foot a:hover{color:var(--ink);text-decoration:underline}
    a[aria-current]{color:var(--strong);font-weight:700}
    .masthead nav a[aria-current]{color:var(--strong);border-bottom:2px solid var(--strong)}
    .search{display:flex;gap:.3rem;min-width:0}
    input,button{font:.9rem/1.3 system-ui,"Liberation Sans",sans-serif;padding:.45rem .7rem;border:1px solid var(--soft);border-radius:2px;background:var(--paper);color:var(--ink);text-overflow:ellipsis}
    input[type=search],input[type=url]{flex:1;min-width:0}
    ::placeholder{color:var(--soft);opacity:1}
    button{background:var(--chip);cursor:pointer}
    .top{margin:1rem 0 1.2rem}
    .meta,.count{color:var(--soft);font:.84rem/1.45 system-ui,"Liberation Sans",sans-serif}
    .meta a{color:inherit}
    .meta a[href^="/story/"],.meta time{white-space:nowrap}
    .standfirst{font-size:1rem;margin:.2rem 0 .35rem}
    .lead{border-bottom:1px solid var(--rule);padding-bottom:1rem;margin-bottom:1.2rem;max-width:56rem}
    .lead .item .title{font-size:clamp(1.6rem,1.1rem + 2.4vw,2.5rem)}
    .lead .standfirst{font-size:1.15rem}
    .columns{columns:21rem 3;column-gap:2.2rem;column-rule:1px solid var(--rule)}
    .columns .item{break-inside:avoid;padding:0 0 1rem;margin:0 0 1rem;border-bottom:1px solid var(--rule)}
    .list .item,.timeline .item{padding:.2rem 0 1rem;margin-bottom:1rem;border-bottom:1px solid var(--rule);max-width:46rem}
    .why{font:.84rem/1.45 system-ui,"Liberation Sans",sans-serif;color:var(--soft)}
    .why summary{cursor:pointer;width:max-content;padding:.15rem 0}
    .why ul{margin:.2rem 0}
    .story,.digest .body{max-width:46rem}
    @media (min-width:66rem){.digest .sides{display:grid;grid-template-columns:minmax(0,46rem) minmax(0,1fr);gap:0 3.5rem}.digest .aside .title{font-size:1.05rem}.digest .aside .standfirst{font-size:.94rem}}
    .digest .top .standfirst,.story .top .standfirst{font-size:1.2rem}
    .text{font-size:1.08rem;line-height:1.62}
    .mark{color:inherit;text-decoration:underline dotted;text-decoration-color:var(--soft);text-underline-offset:.2em}
    .mark.person{text-decoration-style:solid}
    .mark.organisation{text-decoration-style:dashed}
    .mark:hover{color:var(--link)}
    mark{background:var(--mark);color:inherit;padding:0 .08em}
    .chips{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem;padding:0;margin:.6rem 0}
    .chip{display:inline-block;background:var(--chip);color:var(--ink);padding:.2rem .65rem;border-radius:1rem;text-decoration:none;font:.86rem/1.4 system-ui,"Liberation Sans",sans-serif}
    .chip:hover{text-decoration:underline}
    .outward{font-weight:700}
    .results{display:grid;gap:0 3rem}
    .facets h2{margin-top:1rem}
    .facets section:first-child h2{margin-top:0}
    .facets ul{list-style:none;padding:0;margin:0;font:.88rem/1.7 system-ui,"Liberation Sans",sans-serif}
    .facets .count{float:inline-end}
    .orders a{margin-inline-end:.6rem}
    .orders,.active{font:.88rem/1.6 system-ui,"Liberation Sans",sans-serif;color:var(--soft)}
    .fault{border-inline-start:4px solid var(--warn);padding:.1rem 1rem}
    .caret{overflow-x:auto;font:.95rem/1.5 "DejaVu Sans Mono",ui-monospace,monospace;margin:.4rem 0}
    .fact{margin:0 0 1.4rem}
    .fact p{margin:0}
    .note{border-inline-start:4px solid var(--soft);padding-inline-start:.8rem}
    .empty{color:var(--soft);font-style:italic}
    .wide{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-size:.92rem}
    th,td{text-align:start;overflow-wrap:normal;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--rule)}
    thead th{font:.78rem/1.3 system-ui,"Liberation Sans",sans-serif;color:var(--soft);text-transform:uppercase;letter-spacing:.05em}
    .number,thead th.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
    dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.8rem;margin:.4rem 0}
    dt{color:var(--soft);font:.8rem/1.3 system-ui,"Liberation Sans",sans-serif}
    dt::first-letter,li.state::first-letter{text-transform:uppercase}
    dd{margin:0;font-size:1.15rem;font-variant-numeric:tabular-nums}
    .inline{display:inline-flex;flex-wrap:wrap;gap:.3rem;align-items:center;margin:.2rem 0}
    .timeline,.spread{padding-inline-start:1.4rem}
    .choices{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;font:.88rem/1.6 system-ui,"Liberation Sans",sans-serif;color:var(--soft);margin:0 0 1.4rem}
    .choices a{color:var(--soft);text-decoration:none}
    .choices a:hover{text-decoration:underline}
    .choices a[aria-current]{color:var(--strong)}
    .trends{padding-inline-start:2.2rem;columns:24rem 2;column-gap:3.2rem}
    .trends li{break-inside:avoid;border-bottom:1px solid var(--rule);margin:0 0 .9rem;padding:0 0 .7rem .2rem}
    .trends li::marker{color:var(--soft);font-variant-numeric:tabular-nums}
    .trend{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem}
    .trend .title{font:700 1.15rem/1.25 Georgia,"Noto Serif","Liberation Serif","Times New Roman",serif;letter-spacing:0;text-transform:none;border:0;padding:0;margin:0;color:var(--strong)}
    .trend p{grid-column:1/-1;margin:.15rem 0}
    .bars{align-self:end}
    .bars rect{fill:var(--soft)}
    .bars .now{fill:var(--link)}
    .trend .meta::first-letter{text-transform:uppercase}
    .example a{color:inherit}
    .example .meta{display:block}
    .more a{display:inline-block;padding:.5rem 0;font-weight:700}
    figure{margin:1rem 0}
    img{max-width:100%;height:auto}
    .id{user-select:all}
    .foot{border-top:3px double var(--strong);margin-top:3rem;padding-top:.8rem;font:.84rem/1.6 system-ui,"Liberation Sans",sans-serif;color:var(--soft)}
    @media (min-width:40rem){dd time{white-space:nowrap}}
    @media (min-width:60rem){.results{grid-template-columns:minmax(0,1fr) 15rem}}
    @media (max-width:40rem){.masthead{grid-template-columns:minmax(0,1fr)}.columns{columns:auto}.masthead nav ul{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap;padding:2px}.wide table{min-width:34rem}.ranks table{min-width:0}.ranks .reasons{display:none}}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:auto}}
    @media print{:root{--ink:#000;--soft:#333;--paper:#fff;--rule:#999;--strong:#000;--link:#000;--chip:#fff}.search,.masthead nav,.foot,.more,.facets,.skip,form{display:none}body{max-width:none;padding:0;font-size:11pt}.columns{columns:2}.outward::after{content:" (" attr(href) ")";font-weight:400}a{text-decoration:none}.item{break-inside:avoid}}
    """

  /// Times in the reader's own zone, for browsers that run scripts, written as ``Dates`` writes them; the page is whole without it.
  static let script = """
    "use strict";
    {
      const language = document.documentElement.lang;
      const region = {en: "en-GB", de: "de-DE", fr: "fr-FR", es: "es-ES"}[language] || language;
      const days = new Intl.DateTimeFormat(region, {day: "numeric", month: "long", year: "numeric"});
      const two = (number) => String(number).padStart(2, "0");
      const day = (time) => language === "fr" ? days.format(time).replace(/^1 /, "1er ") : days.format(time);
      const zone = (time) => {
        const minutes = Math.abs(time.getTimezoneOffset());
        const sign = time.getTimezoneOffset() > 0 ? "-" : "+";
        return minutes === 0 ? "UTC" : sign + two(Math.floor(minutes / 60)) + ":" + two(minutes % 60);
      };
      for (const element of document.querySelectorAll("time[datetime]")) {
        const time = new Date(element.dateTime);
        if (Number.isNaN(time.getTime())) continue;
        const exact = `${day(time)}, ${two(time.getHours())}:${two(time.getMinutes())} ${zone(time)}`;
        if (element.dataset.form === "exact") element.textContent = exact;
        if (element.dataset.form === "day") element.textContent = day(time);
        if (element.title !== exact) element.title = `${exact} (${element.title})`;
      }
    }

    """

  static let icon = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#1b1a17"/><path d="M7 8h18v3H7zm0 6h8v10H7zm11 0h7v2h-7zm0 4h7v2h-7zm0 4h7v2h-7z" fill="#fbfaf6"/></svg>
    """
}
