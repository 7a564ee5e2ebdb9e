/// Why a document gave no article and why a feed could not be read, in English, German, French and Spanish, one a line;
/// ``SentencePattern`` says what stands in braces. What comes from a library or a system is not here and stays in English.
enum TroubleTable {
  /// Reasons of dead letters.
  static let documents = """
    attempt {n1} of {n2}: extract: {s3} | Versuch {n1} von {n2}: {s3} | essai {n1} sur {n2} : {s3} | intento {n1} de {n2}: {s3}
    attempt {n1} of {n2}: worker lost (the lease of {t3} expired) | Versuch {n1} von {n2}: Arbeiter verloren ({t3} hat sich nicht mehr gemeldet) | essai {n1} sur {n2} : ouvrier perdu ({t3} n’a plus donné signe) | intento {n1} de {n2}: trabajador perdido ({t3} dejó de dar señales)
    attempt {n1} of {n2}: {s3} | Versuch {n1} von {n2}: {s3} | essai {n1} sur {n2} : {s3} | intento {n1} de {n2}: {s3}
    the document gave no article | das Dokument ergab keinen Artikel | le document n’a donné aucun article | el documento no dio ningún artículo
    it took longer than {n1} s to work out | die Aufbereitung dauerte länger als {n1} s | le traitement a duré plus de {n1} s | el tratamiento duró más de {n1} s
    the document is empty | das Dokument ist leer | le document est vide | el documento está vacío
    the document has no text | das Dokument hat keinen Text | le document n’a pas de texte | el documento no tiene texto
    the document holds no text | das Dokument enthält keinen Text | le document ne contient pas de texte | el documento no contiene texto
    the page has no text | die Seite hat keinen Text | la page n’a pas de texte | la página no tiene texto
    the article has no text | der Artikel hat keinen Text | l’article n’a pas de texte | el artículo no tiene texto
    the mail has no text | die Mail hat keinen Text | le courriel n’a pas de texte | el correo no tiene texto
    the document has {n1} bytes, the limit is {n2} | das Dokument hat {n1} Bytes, die Grenze ist {n2} | le document a {n1} octets, la limite est {n2} | el documento tiene {n1} bytes, el límite es {n2}
    no known format: a document without a content type | kein bekanntes Format: ein Dokument ohne Inhaltstyp | aucun format connu : un document sans type de contenu | ningún formato conocido: un documento sin tipo de contenido
    no known format: a document of type {t1} | kein bekanntes Format: ein Dokument vom Typ {t1} | aucun format connu : un document de type {t1} | ningún formato conocido: un documento de tipo {t1}
    no article: {s1} | kein Artikel: {s1} | pas un article : {s1} | no es un artículo: {s1}
    an error page | eine Fehlerseite | une page d’erreur | una página de error
    a question whether a robot asks | eine Frage, ob ein Roboter fragt | une question pour savoir si c’est un robot | una pregunta sobre si pregunta un robot
    a wall that asks for consent | eine Seite, die um Einwilligung bittet | une page qui demande un consentement | una página que pide consentimiento
    a wall that asks to log in | eine Seite, die eine Anmeldung verlangt | une page qui demande de se connecter | una página que pide iniciar sesión
    a home page with {n1} headlines of other pages | eine Startseite mit {n1} Überschriften anderer Seiten | une page d’accueil avec {n1} titres d’autres pages | una portada con {n1} titulares de otras páginas
    a list of other pages without a text of its own | eine Liste anderer Seiten ohne eigenen Text | une liste d’autres pages sans texte propre | una lista de otras páginas sin texto propio
    a gallery of pictures | eine Bildergalerie | une galerie d’images | una galería de imágenes
    not text: looks like {s1} | kein Text: sieht aus wie {s1} | pas du texte : cela ressemble à {s1} | no es texto: parece {s1}
    a PNG image | ein PNG-Bild | une image PNG | una imagen PNG
    a JPEG image | ein JPEG-Bild | une image JPEG | una imagen JPEG
    a GIF image | ein GIF-Bild | une image GIF | una imagen GIF
    a WebP image | ein WebP-Bild | une image WebP | una imagen WebP
    a PDF file | eine PDF-Datei | un fichier PDF | un archivo PDF
    a ZIP archive or an office document | ein ZIP-Archiv oder ein Office-Dokument | une archive ZIP ou un document bureautique | un archivo ZIP o un documento de ofimática
    an old office document | ein altes Office-Dokument | un ancien document bureautique | un documento de ofimática antiguo
    a gzip file | eine gzip-Datei | un fichier gzip | un archivo gzip
    a zstd file | eine zstd-Datei | un fichier zstd | un archivo zstd
    an xz file | eine xz-Datei | un fichier xz | un archivo xz
    a bzip2 file | eine bzip2-Datei | un fichier bzip2 | un archivo bzip2
    an MP3 file | eine MP3-Datei | un fichier MP3 | un archivo MP3
    an Ogg file | eine Ogg-Datei | un fichier Ogg | un archivo Ogg
    a SQLite database | eine SQLite-Datenbank | une base SQLite | una base de datos SQLite
    a binary file | eine Binärdatei | un fichier binaire | un archivo binario
    a program | ein Programm | un programme | un programa
    a 7z archive | ein 7z-Archiv | une archive 7z | un archivo 7z
    a RAR archive | ein RAR-Archiv | une archive RAR | un archivo RAR
    a rich text document | ein Rich-Text-Dokument | un document RTF | un documento RTF
    a bitmap image | ein Bitmap-Bild | une image bitmap | una imagen de mapa de bits
    a TIFF image | ein TIFF-Bild | une image TIFF | una imagen TIFF
    a video | ein Video | une vidéo | un vídeo
    a video, or an image of a phone | ein Video oder ein Bild von einem Telefon | une vidéo, ou une image de téléphone | un vídeo o una imagen de un teléfono
    a FLAC recording | eine FLAC-Aufnahme | un enregistrement FLAC | una grabación FLAC
    a WAV recording | eine WAV-Aufnahme | un enregistrement WAV | una grabación WAV
    a font | eine Schrift | une police de caractères | una fuente tipográfica
    the file is encrypted: only with its password can it be read | die Datei ist verschlüsselt: sie lässt sich nur mit ihrem Passwort lesen | le fichier est chiffré : il ne se lit qu’avec son mot de passe | el archivo está cifrado: solo se lee con su contraseña
    JSON is cut off at byte {n1} | das JSON bricht bei Byte {n1} ab | le JSON est coupé à l’octet {n1} | el JSON se corta en el byte {n1}
    not JSON: unexpected "{t1}" at byte {n2} | kein JSON: unerwartetes „{t1}“ bei Byte {n2} | pas du JSON : « {t1} » inattendu à l’octet {n2} | no es JSON: «{t1}» inesperado en el byte {n2}
    JSON, but no object with an article in it | JSON, aber kein Objekt mit einem Artikel darin | du JSON, mais aucun objet contenant un article | JSON, pero ningún objeto con un artículo
    the object has none of the keys text, body and html | das Objekt hat keinen der Schlüssel text, body und html | l’objet n’a aucune des clés text, body et html | el objeto no tiene ninguna de las claves text, body y html
    XML without an element in it | XML ohne ein Element darin | du XML sans aucun élément | XML sin ningún elemento
    XML is nested deeper than {n1} levels | das XML ist tiefer als {n1} Ebenen geschachtelt | le XML a plus de {n1} niveaux imbriqués | el XML tiene más de {n1} niveles anidados
    the item is cancelled or withheld | die Meldung ist zurückgezogen oder gesperrt | la dépêche est annulée ou retenue | la noticia está anulada o retenida
    the message has no news item in it | die Nachricht enthält keine Meldung | le message ne contient aucune dépêche | el mensaje no contiene ninguna noticia
    the feed has no entries | der Feed hat keine Einträge | le flux n’a aucune entrée | el canal no tiene entradas
    there is no article in the archive | im Archiv ist kein Artikel | il n’y a aucun article dans l’archive | no hay ningún artículo en el archivo comprimido
    the gzip file is cut off | die gzip-Datei bricht ab | le fichier gzip est coupé | el archivo gzip está cortado
    the gzip file is damaged | die gzip-Datei ist beschädigt | le fichier gzip est abîmé | el archivo gzip está dañado
    the zstd file is cut off | die zstd-Datei bricht ab | le fichier zstd est coupé | el archivo zstd está cortado
    more than {n1} articles in one document | mehr als {n1} Artikel in einem Dokument | plus de {n1} articles dans un document | más de {n1} artículos en un documento
    the table has no record with a text | die Tabelle hat keinen Datensatz mit Text | le tableau n’a aucune ligne avec du texte | la tabla no tiene ningún registro con texto
    """

  /// Why a feed could not be polled.
  static let feeds = """
    the address is not one of the web | die Adresse ist keine des Webs | l’adresse n’est pas du web | la dirección no es de la web
    the feed cannot be read: {s1} | der Feed ist nicht lesbar: {s1} | le flux est illisible : {s1} | el canal no se puede leer: {s1}
    the feed cannot be unpacked: {s1} | der Feed ist nicht zu entpacken: {s1} | le flux est impossible à décompresser : {s1} | el canal no se puede descomprimir: {s1}
    the feed is empty | der Feed ist leer | le flux est vide | el canal está vacío
    the feed has {n1} bytes, the limit is {n2} | der Feed hat {n1} Bytes, die Grenze ist {n2} | le flux a {n1} octets, la limite est {n2} | el canal tiene {n1} bytes, el límite es {n2}
    no feed: there is no XML element and no JSON object in it | kein Feed: es ist kein XML-Element und kein JSON-Objekt darin | pas un flux : il n’y a ni élément XML ni objet JSON | no es un canal: no hay ningún elemento XML ni objeto JSON
    no feed: looks like {s1} | kein Feed: sieht aus wie {s1} | pas un flux : cela ressemble à {s1} | no es un canal: parece {s1}
    JSON, but no JSON Feed: it has no "items" | JSON, aber kein JSON Feed: es hat kein „items“ | du JSON, mais pas un JSON Feed : il n’a pas « items » | JSON, pero no un JSON Feed: no tiene «items»
    {t1} says that this feed is gone for good (410): it is polled no more | {t1} sagt, dass es diesen Feed nicht mehr gibt (410): er wird nicht mehr abgefragt | {t1} dit que ce flux n’existe plus (410) : il n’est plus consulté | {t1} dice que este canal ya no existe (410): no se consulta más
    {t1} says that it is asked too often (429): the next poll waits longer | {t1} sagt, dass zu oft gefragt wird (429): die nächste Abfrage wartet länger | {t1} dit qu’on demande trop souvent (429) : la prochaine consultation attend plus longtemps | {t1} dice que se le pregunta demasiado (429): la próxima consulta espera más
    {t1} answers with something that is no feed ({t2}): it may have moved, look at the address in a browser | {t1} antwortet mit etwas, das kein Feed ist ({t2}): er ist vielleicht umgezogen, im Browser nachsehen | {t1} répond par quelque chose qui n’est pas un flux ({t2}) : il a peut-être déménagé, voir l’adresse dans un navigateur | {t1} responde con algo que no es un canal ({t2}): quizá se ha mudado, conviene mirar la dirección en un navegador
    {t1} answers {n2}: it wants a login, or does not let this robot in | {t1} antwortet {n2}: es verlangt eine Anmeldung oder lässt diesen Roboter nicht ein | {t1} répond {n2} : il demande de se connecter ou n’admet pas ce robot | {t1} responde {n2}: pide iniciar sesión o no deja entrar a este robot
    {t1} answers {n2}: there is no feed at this address, it may have moved | {t1} antwortet {n2}: unter dieser Adresse ist kein Feed, er ist vielleicht umgezogen | {t1} répond {n2} : il n’y a pas de flux à cette adresse, il a peut-être déménagé | {t1} responde {n2}: no hay ningún canal en esta dirección, quizá se ha mudado
    {t1} answers {n2}: it has a fault of its own, the next poll may work | {t1} antwortet {n2}: ein Fehler auf seiner Seite, die nächste Abfrage kann gelingen | {t1} répond {n2} : une panne de son côté, la prochaine consultation peut réussir | {t1} responde {n2}: tiene un fallo propio, la próxima consulta puede funcionar
    {t1} answers {n2} | {t1} antwortet {n2} | {t1} répond {n2} | {t1} responde {n2}
    the name {t1} has no address: is it spelt right? | der Name {t1} hat keine Adresse: ist er richtig geschrieben? | le nom {t1} n’a pas d’adresse : est-il bien écrit ? | el nombre {t1} no tiene dirección: ¿está bien escrito?
    the name {t1} has no address | der Name {t1} hat keine Adresse | le nom {t1} n’a pas d’adresse | el nombre {t1} no tiene dirección
    the name {t1} cannot be looked up: no name server answers | der Name {t1} ist nicht nachzuschlagen: kein Namensserver antwortet | le nom {t1} ne peut pas être résolu : aucun serveur de noms ne répond | el nombre {t1} no se puede resolver: ningún servidor de nombres responde
    no connection to {t1}: nothing answers on its port, or it is not reachable | keine Verbindung zu {t1}: auf dem Port antwortet nichts, oder es ist nicht erreichbar | pas de connexion à {t1} : rien ne répond sur son port, ou il est injoignable | sin conexión con {t1}: nada responde en su puerto, o no es accesible
    {t1} did not take the connection within {n2} s | {t1} nahm die Verbindung nicht binnen {n2} s an | {t1} n’a pas accepté la connexion en {n2} s | {t1} no aceptó la conexión en {n2} s
    {t1} did not finish the TLS handshake within {n2} s | {t1} beendete den TLS-Handschlag nicht binnen {n2} s | {t1} n’a pas terminé la négociation TLS en {n2} s | {t1} no terminó la negociación TLS en {n2} s
    {t1} was silent for {n2} s | {t1} schwieg {n2} s lang | {t1} est resté muet pendant {n2} s | {t1} estuvo en silencio {n2} s
    {t1} did not finish within {n2} s | {t1} wurde nicht binnen {n2} s fertig | {t1} n’a pas terminé en {n2} s | {t1} no terminó en {n2} s
    {t1} closed the connection before the answer was whole | {t1} schloss die Verbindung, bevor die Antwort ganz war | {t1} a fermé la connexion avant la fin de la réponse | {t1} cerró la conexión antes de que la respuesta estuviera completa
    the certificate of {t1} is not trusted: it has expired, or nobody known has signed it | dem Zertifikat von {t1} wird nicht vertraut: es ist abgelaufen, oder niemand Bekanntes hat es unterschrieben | le certificat de {t1} n’est pas sûr : il a expiré, ou nul de connu ne l’a signé | el certificado de {t1} no es de confianza: ha caducado, o no lo firmó nadie conocido
    the certificate of {t1} is for another name | das Zertifikat von {t1} gilt für einen anderen Namen | le certificat de {t1} est pour un autre nom | el certificado de {t1} es para otro nombre
    {t1} does not speak TLS there: is it http instead of https? | {t1} spricht dort kein TLS: ist es http statt https? | {t1} ne parle pas TLS à cet endroit : est-ce http au lieu de https ? | {t1} no habla TLS ahí: ¿es http en lugar de https?
    {t1} asks robots not to fetch {t2} (robots.txt) | {t1} bittet Roboter, {t2} nicht abzurufen (robots.txt) | {t1} demande aux robots de ne pas prendre {t2} (robots.txt) | {t1} pide a los robots que no recojan {t2} (robots.txt)
    {t1} redirects more than {n2} times | {t1} leitet mehr als {n2}-mal weiter | {t1} redirige plus de {n2} fois | {t1} redirige más de {n2} veces
    {t1} redirects in a loop, back to {t2} | {t1} leitet im Kreis weiter, zurück zu {t2} | {t1} redirige en boucle, vers {t2} | {t1} redirige en bucle, de vuelta a {t2}
    {t1} redirects to something that is no web address: "{t2}" | {t1} leitet zu etwas weiter, das keine Webadresse ist: „{t2}“ | {t1} redirige vers ce qui n’est pas une adresse du web : « {t2} » | {t1} redirige a algo que no es una dirección de la web: «{t2}»
    {t1} redirects to {t2}: {s1} | {t1} leitet zu {t2} weiter: {s1} | {t1} redirige vers {t2} : {s1} | {t1} redirige a {t2}: {s1}
    {t1}: not connected to unless {t2} allows it | {t1}: keine Verbindung, solange es {t2} nicht erlaubt | {t1} : pas de connexion sans l’accord de {t2} | {t1}: no se conecta si {t2} no lo permite
    {t1} sent more than the {n2} KiB that are taken of one answer | {t1} schickte mehr als die {n2} KiB, die von einer Antwort genommen werden | {t1} a envoyé plus que les {n2} Kio pris d’une réponse | {t1} envió más de los {n2} KiB que se toman de una respuesta
    {t1} sent a body that cannot be unpacked | {t1} schickte einen Inhalt, der nicht zu entpacken ist | {t1} a envoyé un contenu impossible à décompresser | {t1} envió un contenido que no se puede descomprimir
    {t1} sent a body that is cut short | {t1} schickte einen abgeschnittenen Inhalt | {t1} a envoyé un contenu coupé | {t1} envió un contenido cortado
    """
}
