extension MessageTable {
  /// Facts that documents state, and the places in documents: a key for each case of `Fact` and `FactOrigin`.
  static let evidence = """
    whereFacts | Where these facts were found | Wo diese Angaben stehen | Où ces indications se trouvent | Dónde están estos datos
    paywalled | The publisher says that the full text is not free to read. | Laut Verlag ist der ganze Text nicht frei zu lesen. | D’après l’éditeur, le texte intégral n’est pas en accès libre. | Según el medio, el texto completo no es de lectura libre.
    fact.url | address | Adresse | adresse | dirección
    fact.title | title | Titel | titre | título
    fact.standfirst | standfirst | Vorspann | chapeau | entradilla
    fact.authors | authors | Autoren | auteurs | autores
    fact.publishedAt | published | veröffentlicht | publié | publicado
    fact.modifiedAt | changed | geändert | modifié | modificado
    fact.language | language | Sprache | langue | idioma
    fact.section | section | Ressort | rubrique | sección
    fact.tags | the publisher’s tags | Schlagwörter des Verlags | mots-clés de l’éditeur | etiquetas del medio
    fact.siteName | publisher | Verlag | éditeur | medio
    fact.country | the publisher’s country | Land des Verlags | pays de l’éditeur | país del medio
    fact.image | picture | Bild | image | imagen
    fact.paywall | not free to read | nicht frei zu lesen | accès payant | lectura de pago
    fact.body | text | Text | texte | texto
    origin.sender | said by the sender | Angabe des Absenders | indiqué par l’expéditeur | indicado por el remitente
    origin.jsonLD | JSON-LD of the page | JSON-LD der Seite | JSON-LD de la page | JSON-LD de la página
    origin.script | a script of the page | ein Skript der Seite | un script de la page | un script de la página
    origin.openGraph | Open Graph | Open Graph | Open Graph | Open Graph
    origin.meta | meta element | meta-Element | élément meta | elemento meta
    origin.link | link element | link-Element | élément link | elemento link
    origin.microdata | schema.org in the markup | schema.org im Markup | schema.org dans le balisage | schema.org en el marcado
    origin.timeElement | time element | time-Element | élément time | elemento time
    origin.markup | the visible page | sichtbare Seite | la page visible | la página visible
    origin.text | the words of the text | Wortlaut des Textes | les mots du texte | las palabras del texto
    origin.address | the address | Adresse | l’adresse | la dirección
    origin.feed | the feed | Feed | le flux | el canal
    origin.jsonKey | a JSON key | ein JSON-Schlüssel | une clé JSON | una clave JSON
    origin.headerLine | a line before the text | eine Zeile vor dem Text | une ligne avant le texte | una línea antes del texto
    origin.xmlElement | the agency’s XML | XML der Agentur | le XML de l’agence | el XML de la agencia
    origin.mailHeader | a header of the mail | eine Kopfzeile der Mail | un en-tête du courriel | una cabecera del correo
    origin.frontMatter | the front matter | Vorspann der Datei | l’en-tête du fichier | el encabezado del archivo
    """
}
