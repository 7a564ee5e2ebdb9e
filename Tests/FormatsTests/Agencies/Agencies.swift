/// What agencies send, in our own words.
enum Agencies {
  static let nitf = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE nitf SYSTEM "nitf-3-5.dtd" [<!ENTITY own "never read">]>
    <nitf xml:lang="en"><head><title>Fog shuts the strait</title>
      <docdata><date.issue norm="20250216T092500Z"/><doc.copyright holder="Northline Agency"/>
        <key-list><keyword key="shipping"/><keyword key="weather"/></key-list></docdata>
      <pubdata name="Northline" position.section="World"/></head>
    <body><body.head><hedline><hl1>Fog shuts the strait for a day</hl1></hedline>
      <byline>By <person>Oona Reed</person></byline>
      <dateline><location>DOVER</location></dateline>
      <abstract><p>No ferry sailed on Sunday.</p></abstract></body.head>
    <body.content><p>A thick fog lay on the&nbsp;strait &amp; no ferry sailed.</p>
      <hl2>What comes next</hl2><p>It is to lift by noon.</p>
      <ul><li>Trains run</li><li>Planes do not</li></ul>
      <media media-type="image"><media-reference source="https://pictures.example/fog.jpg"/>
        <media-caption>Nothing to be seen.</media-caption></media></body.content></body></nitf>
    """

  static let xhtml = """
    <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
    <body><p>The bridge was closed on Monday.</p><h2>Detours</h2><p>Lorries go by the dam.</p></body></html></inlineXML>
    """

  static let plain =
    "<inlineData contenttype=\"text/plain\">The bridge was closed.\n\nLorries go by the dam.</inlineData>"

  static func item(_ number: Int, _ content: String, status: String = "usable") -> String {
    """
    <newsItem guid="urn:newsml:agency.example:2025:\(number)" version="2" xml:lang="en-GB">
      <rightsInfo><copyrightHolder literal="Agency"/></rightsInfo>
      <itemMeta><provider qcode="x:agency"><name>Harbour Agency</name></provider>
        <versionCreated>2025-02-17T10:00:00+01:00</versionCreated><firstCreated>2025-02-17T09:00:00+01:00</firstCreated>
        <pubStatus qcode="stat:\(status)"/></itemMeta>
      <contentMeta><headline>Bridge closed \(number)</headline><by>Bo Lind</by><dateline>KESSLER (HA) -</dateline>
        <description role="drol:summary">A crack was found.</description><language tag="en"/>
        <subject qcode="s:1"><name>transport</name></subject><keyword>bridges</keyword></contentMeta>
      <contentSet>\(content)</contentSet></newsItem>
    """
  }

  static func message(_ items: [String]) -> String {
    "<?xml version=\"1.0\"?>\n<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>"
      + items.joined() + "</itemSet></newsMessage>"
  }

  static let ninjs1 = """
    {"uri": "https://agency.example/items/7", "type": "text", "pubstatus": "usable",
     "versioncreated": "2025-02-17T10:00:00Z", "firstcreated": "2025-02-17T09:00:00Z", "language": "en-GB",
     "headline": "Bridge closed", "byline": "By Bo Lind", "description_text": "A crack was found.",
     "body_text": "Plain.", "body_xhtml": "<p>The bridge was closed.</p><h2>Detours</h2><p>By the dam.</p>",
     "subject": [{"name": "transport", "rel": "about"}], "copyrightholder": "Harbour Agency",
     "associations": {"main": {"type": "picture", "description_text": "The bridge.",
       "renditions": {"web": {"href": "https://pictures.example/bridge.jpg"}}}}}
    """

  static let ninjs2 = """
    {"uri": "urn:agency.example:8", "type": "text", "pubstatus": "usable", "contentcreated": "2025-02-17T09:00:00Z",
     "versioncreated": "2025-02-17T10:00:00Z", "language": "de",
     "headlines": [{"role": "main", "value": "Brücke gesperrt"}], "by": "Bo Lind und Ada Ortiz",
     "descriptions": [{"role": "summary", "value": "Ein Riss wurde entdeckt."}],
     "bodies": [{"role": "main", "contentType": "text/plain", "value": "Die Brücke ist gesperrt.\\n\\nEs gibt Umwege."}],
     "subjects": [{"name": "Verkehr"}], "infosources": [{"name": "Hafenagentur", "role": "src"}]}
    """
}
