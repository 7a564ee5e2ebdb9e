/// Feeds for tests, all of our own making.
enum Feeds {
  static let rss = """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
     xmlns:media="http://search.yahoo.com/mrss/">
    <channel><title>The Lowmoor Echo</title><link>https://echo.example/</link><description>News of the harbour</description>
    <atom:link rel="self" href="https://echo.example/feed.xml"/><language>en-gb</language><ttl>30</ttl>
    <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
    <skipHours><hour>24</hour><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>
    <lastBuildDate>Tue, 04 Mar 2025 09:00:00 +0100</lastBuildDate>
    <item><title>Ferry calls at Lowmoor &amp;amp; leaves</title><link>/news/ferry</link>
    <guid isPermaLink="false">echo-17</guid><dc:creator>Ada Quill</dc:creator>
    <pubDate>Tue, 04 Mar 2025 08:30:00 +0100</pubDate><category>Harbour</category><category>Ferries</category>
    <description>The first ferry in eleven years.</description>
    <content:encoded><![CDATA[<p>The first ferry in eleven years called at Lowmoor on <b>Tuesday</b>.</p><ul><li>It left
     at noon.</li></ul><p>The post <a href="/news/ferry">Ferry</a> appeared first on <a href="/">Echo</a>.</p>]]></content:encoded>
    <media:content url="https://echo.example/ferry.jpg" medium="image"/></item>
    <item><title>Fog</title><guid>https://echo.example/news/fog</guid><author>desk@echo.example (Bram Oster)</author>
    <description>&lt;p&gt;Fog lay on the strait.&lt;/p&gt;</description></item>
    </channel></rss>
    """

  static let rdf = """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://echo.example/rdf"><title>Echo</title>
    <link>https://echo.example/</link><items><rdf:Seq><rdf:li rdf:resource="https://echo.example/1"/></rdf:Seq></items>
    </channel><item rdf:about="https://echo.example/1"><title>Tides</title><link>https://echo.example/1</link>
    <dc:date>2025-03-04</dc:date><dc:subject>Sea</dc:subject><description>High water at nine.</description></item></rdf:RDF>
    """

  static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://echo.example/a/" xml:lang="de">
    <title type="html">Das &lt;b&gt;Echo&lt;/b&gt;</title><link href="."/><link rel="self" href="feed.atom"/>
    <id>tag:echo.example,2025:feed</id><updated>2025-03-04T09:00:00Z</updated><author><name>Ada Quill</name></author>
    <entry><title>Hafen &lt;neu&gt;</title><link rel="enclosure" href="x.mp3"/><link rel="alternate" href="../hafen"/>
    <id>tag:echo.example,2025:1</id><published>2025-03-03T10:00:00+01:00</published><updated>2025-03-04T10:00:00+01:00</updated>
    <category term="hafen" label="Hafen"/><summary>Kurz gesagt.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der Hafen ist <em>neu</em> &amp; offen.</p></div></content>
    </entry></feed>
    """

  static let json = """
    {"version":"https://jsonfeed.org/version/1.1","title":"Echo","home_page_url":"https://echo.example/","language":"en",
     "authors":[{"name":"Ada Quill"}],"items":[{"id":7,"url":"/news/7","title":"Snow","content_text":"It snowed.\\n\\nThen it froze.","date_published":"2025-01-02T03:04:05+01:00","tags":["weather"]},
     {"id":"8","external_url":"https://other.example/8","content_html":"<p>Ice.</p>","author":{"name":"B. Oster"}}]}
    """

  static let sitemap = """
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://echo.example/n/1</loc><news:news><news:publication><news:name>Echo</news:name>
    <news:language>en</news:language></news:publication><news:publication_date>2025-03-04</news:publication_date>
    <news:title>Bridge reopens</news:title><news:keywords>bridge, roads</news:keywords></news:news></url>
    <url><loc>https://echo.example/about</loc></url></urlset>
    """
}
