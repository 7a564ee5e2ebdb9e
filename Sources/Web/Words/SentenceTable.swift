/// The services' sentences in English, German, French and Spanish, one a line; ``SentencePattern`` says what stands in braces.
enum SentenceTable {
  static let rows: [[String]] = [reasons, ranks, requests, searches, TroubleTable.documents, TroubleTable.feeds]
    .flatMap { MessageTable.cells($0) }.filter { $0.count == ReaderLanguage.allCases.count }

  /// Why things belong together.
  static let reasons = """
    same text | gleicher Text | même texte | mismo texto
    similar words | ähnliche Wörter | mots semblables | palabras semejantes
    same story | dieselbe Geschichte | même histoire | misma historia
    same story: {t1} | dieselbe Geschichte: {t1} | même histoire : {t1} | misma historia: {t1}
    same event: {t1} | gleiches Ereignis: {t1} | même événement : {t1} | mismo suceso: {t1}
    same people: {t1} | gleiche Personen: {t1} | mêmes personnes : {t1} | mismas personas: {t1}
    same organisations: {t1} | gleiche Organisationen: {t1} | mêmes organisations : {t1} | mismas organizaciones: {t1}
    same places: {t1} | gleiche Orte: {t1} | mêmes lieux : {t1} | mismos lugares: {t1}
    same names: {t1} | gleiche Namen: {t1} | mêmes noms : {t1} | mismos nombres: {t1}
    same keywords: {t1} | gleiche Schlagwörter: {t1} | mêmes mots-clés : {t1} | mismas palabras clave: {t1}
    same words in the title: {t1} | gleiche Wörter im Titel: {t1} | mêmes mots dans le titre : {t1} | mismas palabras en el título: {t1}
    at the same time | zur selben Zeit | en même temps | al mismo tiempo
    first report | erste Meldung | première information | primera noticia
    started the story | begann die Geschichte | a lancé le sujet | inició la historia
    like the articles of the story | wie die Artikel der Geschichte | comme les articles du sujet | como los artículos de la historia
    prints "{t1}" ({t2}) | druckt „{t1}“ ({t2}) | reprend « {t1} » ({t2}) | reproduce «{t1}» ({t2})
    like "{t1}" ({t2}) | wie „{t1}“ ({t2}) | comme « {t1} » ({t2}) | como «{t1}» ({t2})
    {s1} later | {s1} später | {s1} plus tard | {s1} después
    {s1} earlier | {s1} früher | {s1} plus tôt | {s1} antes
    1 minute | 1 Minute | 1 minute | 1 minuto
    {n1} minutes | {n1} Minuten | {n1} minutes | {n1} minutos
    1 hour | 1 Stunde | 1 heure | 1 hora
    {n1} hours | {n1} Stunden | {n1} heures | {n1} horas
    1 day | 1 Tag | 1 jour | 1 día
    {n1} days | {n1} Tage | {n1} jours | {n1} días
    1 source | 1 Quelle | 1 source | 1 fuente
    {n1} sources | {n1} Quellen | {n1} sources | {n1} fuentes
    """

  /// Why headlines, sources and trends stand where they stand.
  static let ranks = """
    {s1}, {n2} of them with a copy | {s1}, davon {n2} mit einer Kopie | {s1}, dont {n2} avec une copie | {s1}, {n2} de ellas con una copia
    last source joined with the edition's newest | die letzte Quelle kam mit dem Neuesten der Ausgabe hinzu | la dernière source est arrivée avec le plus récent de l’édition | la última fuente se sumó con lo más nuevo de la edición
    last source joined {s1} before the edition's newest | die letzte Quelle kam {s1} vor dem Neuesten der Ausgabe hinzu | la dernière source est arrivée {s1} avant le plus récent de l’édition | la última fuente se sumó {s1} antes de lo más nuevo de la edición
    the edition's newest | das Neueste der Ausgabe | le plus récent de l’édition | lo más nuevo de la edición
    {s1} before the edition's newest | {s1} vor dem Neuesten der Ausgabe | {s1} avant le plus récent de l’édition | {s1} antes de lo más nuevo de la edición
    dated {s1} ahead | um {s1} vordatiert | daté {s1} en avance | con fecha {s1} por delante
    {t1} is number {n2} of {n3} in {c4} | {t1} ist Nummer {n2} von {n3} ({c4}) | {t1} est numéro {n2} sur {n3} ({c4}) | {t1} es el número {n2} de {n3} ({c4})
    {t1} is number {n2} of {n3} | {t1} ist Nummer {n2} von {n3} | {t1} est numéro {n2} sur {n3} | {t1} es el número {n2} de {n3}
    1 above is of {k1} too | 1 darüber hat auch das Thema „{k1}“ | 1 plus haut a aussi le thème « {k1} » | 1 más arriba tiene también el tema «{k1}»
    {n1} above are of {k2} too | {n1} darüber haben auch das Thema „{k2}“ | {n1} plus haut ont aussi le thème « {k2} » | {n1} más arriba tienen también el tema «{k2}»
    1 above is led by this source too | bei 1 darüber steht auch diese Quelle vorn | 1 plus haut est aussi menée par cette source | 1 más arriba también la encabeza esta fuente
    {n1} above are led by this source too | bei {n1} darüber steht auch diese Quelle vorn | {n1} plus haut sont aussi menées par cette source | {n1} más arriba también las encabeza esta fuente
    reach: {s1} | Reichweite: {s1} | portée : {s1} | alcance: {s1}
    first: {s1} | Vorsprung: {s1} | primeur : {s1} | primicia: {s1}
    followed: {s1} | Nachfolge: {s1} | reprises : {s1} | seguimiento: {s1}
    regularity: {s1} | Regelmäßigkeit: {s1} | régularité : {s1} | regularidad: {s1}
    originality: {s1} | Eigenes: {s1} | originalité : {s1} | originalidad: {s1}
    1 story that other sources tell too | 1 Geschichte, die auch andere Quellen erzählen | 1 sujet que d’autres sources racontent aussi | 1 historia que cuentan también otras fuentes
    {n1} stories that other sources tell too | {n1} Geschichten, die auch andere Quellen erzählen | {n1} sujets que d’autres sources racontent aussi | {n1} historias que cuentan también otras fuentes
    told {n1} of them first | davon {n1} zuerst erzählt | dont {n1} racontés en premier | {n1} de ellas contadas antes que nadie
    followed 1 time by other sources | 1-mal folgten andere Quellen | suivie 1 fois par d’autres sources | seguida 1 vez por otras fuentes
    followed {n1} times by other sources | {n1}-mal folgten andere Quellen | suivie {n1} fois par d’autres sources | seguida {n1} veces por otras fuentes
    1 day with news of its own | 1 Tag mit eigenen Nachrichten | 1 jour avec ses propres nouvelles | 1 día con noticias propias
    {n1} days with news of its own | {n1} Tage mit eigenen Nachrichten | {n1} jours avec ses propres nouvelles | {n1} días con noticias propias
    {n1} % of 1 article copy no other | {n1} % von 1 Artikel sind keine Kopie | {n1} % de 1 article ne copient aucun autre | el {n1} % de 1 artículo no copia ningún otro
    {n1} % of {n2} articles copy no other | {n1} % von {n2} Artikeln sind keine Kopie | {n1} % des {n2} articles ne copient aucun autre | el {n1} % de {n2} artículos no copia ningún otro
    {s1} in 24 hours, no day before to compare with | {s1} in 24 Stunden, kein Tag davor zum Vergleichen | {s1} en 24 heures, aucun jour d’avant pour comparer | {s1} en 24 horas, ningún día anterior con que comparar
    {s1} in 24 hours, fewer than 0.1 expected from 1 day before | {s1} in 24 Stunden, weniger als 0,1 nach dem Tag davor erwartet | {s1} en 24 heures, moins de 0,1 attendue d’après le jour d’avant | {s1} en 24 horas, menos de 0,1 esperadas según el día anterior
    {s1} in 24 hours, fewer than 0.1 expected from {n2} days before | {s1} in 24 Stunden, weniger als 0,1 nach den {n2} Tagen davor erwartet | {s1} en 24 heures, moins de 0,1 attendue d’après les {n2} jours d’avant | {s1} en 24 horas, menos de 0,1 esperadas según los {n2} días anteriores
    {s1} in 24 hours, {d2} expected from 1 day before | {s1} in 24 Stunden, {d2} nach dem Tag davor erwartet | {s1} en 24 heures, {d2} attendues d’après le jour d’avant | {s1} en 24 horas, {d2} esperadas según el día anterior
    {s1} in 24 hours, {d2} expected from {n3} days before | {s1} in 24 Stunden, {d2} nach den {n3} Tagen davor erwartet | {s1} en 24 heures, {d2} attendues d’après les {n3} jours d’avant | {s1} en 24 horas, {d2} esperadas según los {n3} días anteriores
    """

  /// What is wrong with a request.
  static let requests = """
    a whole number | eine ganze Zahl | un nombre entier | un número entero
    a whole number from {n1} to {n2} | eine ganze Zahl von {n1} bis {n2} | un nombre entier de {n1} à {n2} | un número entero de {n1} a {n2}
    at most {n1} values | höchstens {n1} Werte | au plus {n1} valeurs | como máximo {n1} valores
    more than {n1} values | mehr als {n1} Werte | plus de {n1} valeurs | más de {n1} valores
    empty | leer | vide | vacío
    empty; leave it out or give a value | leer; lassen Sie es weg oder geben Sie einen Wert an | vide ; omettez-le ou donnez une valeur | vacío; omítalo o dé un valor
    a day or a time such as {t1} or {t2} | ein Tag oder eine Zeit wie {t1} oder {t2} | un jour ou une heure comme {t1} ou {t2} | un día o una hora como {t1} o {t2}
    relevance or newest | relevance oder newest | relevance ou newest | relevance o newest
    HTTP/1.1 wants one field Host with the name of this site | HTTP/1.1 verlangt genau ein Feld Host mit dem Namen dieser Seite | HTTP/1.1 demande un seul champ Host avec le nom de ce site | HTTP/1.1 pide un solo campo Host con el nombre de este sitio
    the field Host is no name and no address | das Feld Host ist weder ein Name noch eine Adresse | le champ Host n’est ni un nom ni une adresse | el campo Host no es un nombre ni una dirección
    of Transfer-Encoding, only chunked is read, and not in HTTP/1.0 | von Transfer-Encoding wird nur chunked gelesen, und nicht in HTTP/1.0 | de Transfer-Encoding, seul chunked est lu, et pas en HTTP/1.0 | de Transfer-Encoding solo se lee chunked, y no en HTTP/1.0
    a tag of BCP 47 such as en or pt-BR | ein Sprachkürzel nach BCP 47 wie en oder pt-BR | une étiquette de la BCP 47 telle que en ou pt-BR | una etiqueta de BCP 47 como en o pt-BR
    true or false | true oder false | true ou false | true o false
    http or https | http oder https | http ou https | http o https
    retry or drop, with id; or retryAll | retry oder drop, mit id; oder retryAll | retry ou drop, avec id ; ou retryAll | retry o drop, con id; o retryAll
    no country "{t1}": {s2} | kein Land „{t1}“: {s2} | pas de pays « {t1} » : {s2} | ningún país «{t1}»: {s2}
    write a code of ISO 3166-1 such as US | schreiben Sie einen Code nach ISO 3166-1 wie US | écrivez un code de l’ISO 3166-1 tel que US | escriba un código de ISO 3166-1 como US
    write a code of ISO 3166-1 such as US, or WORLD | schreiben Sie einen Code nach ISO 3166-1 wie US, oder WORLD | écrivez un code de l’ISO 3166-1 tel que US, ou WORLD | escriba un código de ISO 3166-1 como US, o WORLD
    the United Kingdom is GB | das Vereinigte Königreich ist GB | le Royaume-Uni est GB | el Reino Unido es GB
    the United Kingdom is GB, or WORLD | das Vereinigte Königreich ist GB, oder WORLD | le Royaume-Uni est GB, ou WORLD | el Reino Unido es GB, o WORLD
    must be two capital letters as in ISO 3166-1, like US | zwei Großbuchstaben nach ISO 3166-1 wie US | deux majuscules selon l’ISO 3166-1, comme US | dos mayúsculas según ISO 3166-1, como US
    must be {n1} to {n2} | muss {n1} bis {n2} sein | doit être de {n1} à {n2} | debe ser de {n1} a {n2}
    not from {n1} to {n2} | nicht von {n1} bis {n2} | pas de {n1} à {n2} | no de {n1} a {n2}
    must not be empty | darf nicht leer sein | ne doit pas être vide | no debe estar vacío
    {n1} bytes, at most {n2} are taken | {n1} Bytes, höchstens {n2} werden angenommen | {n1} octets, {n2} au plus sont acceptés | {n1} bytes, se aceptan como máximo {n2}
    {n1} items, at most {n2} are taken | {n1} Einträge, höchstens {n2} werden angenommen | {n1} éléments, {n2} au plus sont acceptés | {n1} elementos, se aceptan como máximo {n2}
    longer than {n1} bytes | länger als {n1} Bytes | plus long que {n1} octets | más largo que {n1} bytes
    longer than {n1} bytes; look for fewer words | länger als {n1} Bytes; suchen Sie nach weniger Wörtern | plus long que {n1} octets ; cherchez moins de mots | más largo que {n1} bytes; busque menos palabras
    write at least {n1} characters of the ID | schreiben Sie mindestens {n1} Zeichen der Kennung | écrivez au moins {n1} caractères de l’identifiant | escriba al menos {n1} caracteres del identificador
    must be an article's ID, or at least {n1} characters of its start | muss die Kennung eines Artikels sein oder mindestens {n1} Zeichen ihres Anfangs | doit être l’identifiant d’un article, ou au moins {n1} caractères de son début | debe ser el identificador de un artículo, o al menos {n1} caracteres de su comienzo
    not an article's ID: "a" and 26 letters and digits, or the start of that | keine Kennung eines Artikels: „a“ und 26 Buchstaben und Ziffern, oder der Anfang davon | pas l’identifiant d’un article : « a » et 26 lettres et chiffres, ou le début de cela | no es el identificador de un artículo: «a» y 26 letras y cifras, o el comienzo de eso
    no article's ID starts with "{t1}"; a search lists articles with their IDs | keine Kennung eines Artikels beginnt mit „{t1}“; eine Suche führt zu Artikeln | aucun identifiant d’article ne commence par « {t1} » ; une recherche mène aux articles | ningún identificador de artículo empieza por «{t1}»; una búsqueda lleva a los artículos
    no story's and no article's ID starts with "{t1}"; headlines list stories with their IDs | keine Kennung einer Geschichte oder eines Artikels beginnt mit „{t1}“; die Schlagzeilen führen zu Geschichten | aucun identifiant de sujet ou d’article ne commence par « {t1} » ; les titres mènent aux sujets | ningún identificador de historia o de artículo empieza por «{t1}»; los titulares llevan a las historias
    several articles' IDs start with "{t1}": {t2} | mehrere Kennungen von Artikeln beginnen mit „{t1}“: {t2} | plusieurs identifiants d’articles commencent par « {t1} » : {t2} | varios identificadores de artículos empiezan por «{t1}»: {t2}
    several IDs start with "{t1}": {t2} | mehrere Kennungen beginnen mit „{t1}“: {t2} | plusieurs identifiants commencent par « {t1} » : {t2} | varios identificadores empiezan por «{t1}»: {t2}
    article {t1} has revisions 1 to {n2}, not {n3}; 0 is the newest | der Artikel {t1} hat die Fassungen 1 bis {n2}, nicht {n3}; 0 ist die neueste | l’article {t1} a les révisions 1 à {n2}, pas {n3} ; 0 est la plus récente | el artículo {t1} tiene las revisiones 1 a {n2}, no {n3}; 0 es la más reciente
    not after published_after | nicht nach published_after | pas après published_after | no después de published_after
    not a cursor of this list; begin again without one | kein Cursor dieser Liste; beginnen Sie neu ohne einen | pas un curseur de cette liste ; recommencez sans curseur | no es un cursor de esta lista; empiece de nuevo sin él
    not a cursor of this search; begin again without one | kein Cursor dieser Suche; beginnen Sie neu ohne einen | pas un curseur de cette recherche ; recommencez sans curseur | no es un cursor de esta búsqueda; empiece de nuevo sin él
    not a cursor of a story; begin again without one | kein Cursor einer Geschichte; beginnen Sie neu ohne einen | pas un curseur d’un sujet ; recommencez sans curseur | no es un cursor de una historia; empiece de nuevo sin él
    """

  /// What is wrong with the text of a search.
  static let searches = """
    no letter and no digit to look for; write words or a "phrase" | kein Buchstabe und keine Ziffer zum Suchen; schreiben Sie Wörter oder eine „Wendung“ | ni lettre ni chiffre à chercher ; écrivez des mots ou une « expression » | ninguna letra ni cifra que buscar; escriba palabras o una «frase»
    before: is not later than after:, so that nothing can lie between | before: ist nicht später als after:, so dass nichts dazwischen liegen kann | before: n’est pas plus tard que after:, si bien que rien ne peut être entre les deux | before: no es posterior a after:, de modo que nada puede quedar en medio
    the parenthesis at character {n1} was not opened; open it or take it away | die Klammer an Zeichen {n1} wurde nicht geöffnet; öffnen Sie sie oder nehmen Sie sie weg | la parenthèse au caractère {n1} n’a pas été ouverte ; ouvrez-la ou retirez-la | el paréntesis en el carácter {n1} no se abrió; ábralo o quítelo
    the parenthesis at character {n1} is not closed; close it or take it away | die Klammer an Zeichen {n1} ist nicht geschlossen; schließen Sie sie oder nehmen Sie sie weg | la parenthèse au caractère {n1} n’est pas fermée ; fermez-la ou retirez-la | el paréntesis en el carácter {n1} no está cerrado; ciérrelo o quítelo
    more than {n1} parentheses within each other at character {n2} | mehr als {n1} Klammern ineinander an Zeichen {n2} | plus de {n1} parenthèses imbriquées au caractère {n2} | más de {n1} paréntesis anidados en el carácter {n2}
    the OR at character {n1} has nothing before it; write a word there, or "or" for the word | vor dem OR an Zeichen {n1} steht nichts; schreiben Sie dort ein Wort, oder „or“ für das Wort | rien ne précède le OR au caractère {n1} ; écrivez-y un mot, ou « or » pour le mot | nada precede al OR en el carácter {n1}; escriba ahí una palabra, o «or» para la palabra
    the OR at character {n1} has nothing behind it; write a word there, or "or" for the word | hinter dem OR an Zeichen {n1} steht nichts; schreiben Sie dort ein Wort, oder „or“ für das Wort | rien ne suit le OR au caractère {n1} ; écrivez-y un mot, ou « or » pour le mot | nada sigue al OR en el carácter {n1}; escriba ahí una palabra, o «or» para la palabra
    what must not occur is missing behind character {n1}; write a word there | hinter Zeichen {n1} fehlt, was nicht vorkommen soll; schreiben Sie dort ein Wort | il manque après le caractère {n1} ce qui ne doit pas y être ; écrivez-y un mot | falta tras el carácter {n1} lo que no debe aparecer; escriba ahí una palabra
    nothing stands behind "{t1}:" at character {n2} | hinter „{t1}:“ an Zeichen {n2} steht nichts | rien ne suit « {t1}: » au caractère {n2} | nada sigue a «{t1}:» en el carácter {n2}
    nothing stands behind "{t1}:" at character {n2}; write {t3}:VALUE without a space | hinter „{t1}:“ an Zeichen {n2} steht nichts; schreiben Sie {t3}:WERT ohne Leerzeichen | rien ne suit « {t1}: » au caractère {n2} ; écrivez {t3}:VALEUR sans espace | nada sigue a «{t1}:» en el carácter {n2}; escriba {t3}:VALOR sin espacio
    no time stands behind "{t1}:" at character {n2}; {s3} | hinter „{t1}:“ an Zeichen {n2} steht keine Zeit; {s3} | aucune date ne suit « {t1}: » au caractère {n2} ; {s3} | ninguna fecha sigue a «{t1}:» en el carácter {n2}; {s3}
    no time at character {n1}; {s2} | keine Zeit an Zeichen {n1}; {s2} | pas de date au caractère {n1} ; {s2} | ninguna fecha en el carácter {n1}; {s2}
    write a date, as {t1}, a time, as {t2}, today, yesterday, or a span back from now, as -7d (min, h, d, w, mo, y) | schreiben Sie ein Datum wie {t1}, eine Zeit wie {t2}, today, yesterday oder eine Spanne zurück von jetzt wie -7d (min, h, d, w, mo, y) | écrivez une date, comme {t1}, une heure, comme {t2}, today, yesterday, ou une durée avant maintenant, comme -7d (min, h, d, w, mo, y) | escriba una fecha, como {t1}, una hora, como {t2}, today, yesterday, o un lapso hasta ahora, como -7d (min, h, d, w, mo, y)
    "{t1}:" at character {n2} cannot stand in OR or behind -; write it alone | „{t1}:“ an Zeichen {n2} kann nicht in OR oder hinter - stehen; schreiben Sie es für sich | « {t1}: » au caractère {n2} ne peut être dans un OR ni après - ; écrivez-le seul | «{t1}:» en el carácter {n2} no puede estar en un OR ni tras -; escríbalo solo
    nothing that {t1}: could mean stands at character {n2} | an Zeichen {n2} steht nichts, was {t1}: meinen könnte | rien de ce que {t1}: pourrait désigner n’est au caractère {n2} | nada de lo que {t1}: pueda significar está en el carácter {n2}
    more than {n1} words and phrases at character {n2}; look for fewer | mehr als {n1} Wörter und Wendungen an Zeichen {n2}; suchen Sie nach weniger | plus de {n1} mots et expressions au caractère {n2} ; cherchez-en moins | más de {n1} palabras y frases en el carácter {n2}; busque menos
    more than {n1} words in the phrase at character {n2}; shorten it | mehr als {n1} Wörter in der Wendung an Zeichen {n2}; kürzen Sie sie | plus de {n1} mots dans l’expression au caractère {n2} ; abrégez-la | más de {n1} palabras en la frase en el carácter {n2}; acórtela
    * cannot stand behind {t1}: at character {n2} | * kann nicht hinter {t1}: an Zeichen {n2} stehen | * ne peut suivre {t1}: au caractère {n2} | * no puede ir tras {t1}: en el carácter {n2}
    at least 2 letters must stand before the * at character {n1} | vor dem * an Zeichen {n1} müssen mindestens 2 Buchstaben stehen | au moins 2 lettres doivent précéder le * au caractère {n1} | al menos 2 letras deben preceder al * en el carácter {n1}
    no country at character {n1}; the United Kingdom is GB | kein Land an Zeichen {n1}; das Vereinigte Königreich ist GB | pas de pays au caractère {n1} ; le Royaume-Uni est GB | ningún país en el carácter {n1}; el Reino Unido es GB
    no language at character {n1}; a language is a code of two or three letters, such as fr | keine Sprache an Zeichen {n1}; eine Sprache ist ein Code aus zwei oder drei Buchstaben wie fr | pas de langue au caractère {n1} ; une langue est un code de deux ou trois lettres, comme fr | ningún idioma en el carácter {n1}; un idioma es un código de dos o tres letras, como fr
    no country at character {n1}; a country is a code of two letters, such as FR | kein Land an Zeichen {n1}; ein Land ist ein Code aus zwei Buchstaben wie FR | pas de pays au caractère {n1} ; un pays est un code de deux lettres, comme FR | ningún país en el carácter {n1}; un país es un código de dos letras, como FR
    the quotation mark at character {n1} is not closed; close it or take it away | das Anführungszeichen an Zeichen {n1} ist nicht geschlossen; schließen Sie es oder nehmen Sie es weg | le guillemet au caractère {n1} n’est pas fermé ; fermez-le ou retirez-le | las comillas en el carácter {n1} no están cerradas; ciérrelas o quítelas
    there is no field "{t1}" at character {n2}; did you mean "{t3}:"? | es gibt kein Feld „{t1}“ an Zeichen {n2}; meinten Sie „{t3}:“? | il n’y a pas de champ « {t1} » au caractère {n2} ; vouliez-vous dire « {t3}: » ? | no hay campo «{t1}» en el carácter {n2}; ¿quiso decir «{t3}:»?
    the * at character {n1} does not stand at the end of a word; write a word's beginning, as electr* | das * an Zeichen {n1} steht nicht am Ende eines Wortes; schreiben Sie den Anfang eines Wortes wie elektr* | le * au caractère {n1} n’est pas à la fin d’un mot ; écrivez le début d’un mot, comme électr* | el * en el carácter {n1} no está al final de una palabra; escriba el comienzo de una palabra, como electr*
    there is no story "{t1}" at character {n2} | es gibt keine Geschichte „{t1}“ an Zeichen {n2} | il n’y a pas de sujet « {t1} » au caractère {n2} | no hay historia «{t1}» en el carácter {n2}
    """
}
