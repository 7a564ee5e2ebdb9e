/// The catalogue of messages: a key and the words in English, German, French and Spanish a line.
enum MessageTable {
  /// All of it.
  static var tables: [String] { [pages, failures, evidence] }

  static let pages = """
    skip | Skip to the content | Zum Inhalt springen | Aller au contenu | Saltar al contenido
    colon | : | : |  : | :
    navigation | Editions | Ausgaben | Éditions | Ediciones
    search | Search | Suchen | Rechercher | Buscar
    searchWords | Words, "phrases", source:, country:, entity: … | Wörter, "Wendungen", source:, country:, entity: … | Mots, « "expressions" », source:, country:, entity: … | Palabras, "frases", source:, country:, entity: …
    searchTitle | Search: {0} | Suche: {0} | Recherche : {0} | Búsqueda: {0}
    searchAll | All articles | Alle Artikel | Tous les articles | Todos los artículos
    world | World | Welt | Monde | Mundo
    latest | {0}: latest news | {0}: neueste Nachrichten | {0} : dernières nouvelles | {0}: últimas noticias
    headlines | {0} headlines | Schlagzeilen: {0} | Les titres : {0} | Titulares: {0}
    frontDescription | {0}: the stories by weight, with their sources. | {0}: die Geschichten nach Gewicht, mit ihren Quellen. | {0} : les sujets par importance, avec leurs sources. | {0}: las historias por importancia, con sus fuentes.
    frontEmpty | There is no news in this edition yet. | In dieser Ausgabe gibt es noch keine Nachrichten. | Il n’y a pas encore de nouvelles dans cette édition. | Aún no hay noticias en esta edición.
    frontEmptyHow | Send articles with "newswire send FILE" or add a feed with "newswire feed add URL"; they appear here as soon as they are enriched. | Schicken Sie Artikel mit „newswire send DATEI“ oder abonnieren Sie einen Feed mit „newswire feed add URL“; sie erscheinen hier, sobald sie aufbereitet sind. | Envoyez des articles avec « newswire send FICHIER » ou ajoutez un flux avec « newswire feed add URL » ; ils paraissent ici dès qu’ils sont enrichis. | Envíe artículos con «newswire send ARCHIVO» o añada un canal con «newswire feed add URL»; aparecen aquí en cuanto están enriquecidos.
    edition | Edition | Ausgabe | Édition | Edición
    editions | Editions | Ausgaben | Éditions | Ediciones
    sources | Sources | Quellen | Sources | Fuentes
    source | Source | Quelle | Source | Fuente
    status | Status | Zustand | État | Estado
    feeds | Feeds | Feeds | Flux | Canales
    digest | Digest | Kurzfassung | Condensé | Resumen
    noDigest | This article has no digest. | Dieser Artikel hat keine Kurzfassung. | Cet article n’a pas de condensé. | Este artículo no tiene resumen.
    names | Names | Namen | Noms | Nombres
    person | person | Person | personne | persona
    organisation | organisation | Organisation | organisation | organización
    place | place | Ort | lieu | lugar
    keywords | Keywords | Schlagwörter | Mots-clés | Palabras clave
    topics | Topics | Themen | Thèmes | Temas
    countries | Countries | Länder | Pays | Países
    noKeywords | none | keine | aucun | ninguna
    similar | Similar news | Ähnliche Nachrichten | Nouvelles semblables | Noticias similares
    noSimilar | None from other sources so far. | Bisher keine von anderen Quellen. | Aucune d’autres sources pour l’instant. | Ninguna de otras fuentes por ahora.
    why | Why | Warum | Pourquoi | Por qué
    whyRank | How the rank comes about | Wie der Rang zustande kommt | Comment ce rang est établi | Cómo se obtiene el puesto
    rank | {0} of {1} in {2} | {0} von {1} in {2} | {0} sur {1} en {2} | {0} de {1} en {2}
    noRank | not ranked yet | noch ohne Rang | pas encore classée | aún sin puesto
    readAtSource | Read the full text at {0} | Den ganzen Text bei {0} lesen | Lire le texte intégral sur {0} | Leer el texto completo en {0}
    notice | About this page | Zu dieser Seite | À propos de cette page | Sobre esta página
    noAddress | The document came without an address. | Das Dokument kam ohne Adresse. | Le document est venu sans adresse. | El documento llegó sin dirección.
    noticeText | This is a digest, not the full article. | Dies ist eine Kurzfassung, nicht der ganze Artikel. | Ceci est un condensé et non l’article entier. | Esto es un resumen, no el artículo completo.
    noticeOrigin | It appeared at {0}. | Er erschien bei {0}. | Il a paru chez {0}. | Apareció en {0}.
    untitled | Untitled | Ohne Titel | Sans titre | Sin título
    unknownSource | unknown source | unbekannte Quelle | source inconnue | fuente desconocida
    noDate | no date | ohne Datum | sans date | sin fecha
    received | received {0} | eingegangen {0} | reçu {0} | recibido {0}
    revision | revision {0} | Fassung {0} | révision {0} | revisión {0}
    revisions | Revisions | Fassungen | Révisions | Revisiones
    oldRevision | This is an older text of this article. | Dies ist eine ältere Fassung dieses Artikels. | Ceci est un texte plus ancien de cet article. | Este es un texto anterior de este artículo.
    newest | The newest text | Die neueste Fassung | Le texte le plus récent | El texto más reciente
    story | Story | Geschichte | Sujet | Historia
    storyOf | Part of a story of {0} | Teil einer Geschichte aus {0} | Fait partie d’un sujet de {0} | Parte de una historia de {0}
    timeline | Timeline | Zeitverlauf | Chronologie | Cronología
    spread | How it spread | Wie sie sich verbreitete | Comment elle s’est répandue | Cómo se difundió
    firstReport | First reported by {0} | Zuerst gemeldet von {0} | D’abord rapporté par {0} | Primero informado por {0}
    alsoAt | also at {0} | auch bei {0} | aussi sur {0} | también en {0}
    inLanguages | in {0} | auf {0} | en {0} | en {0}
    articles.one | {0} article | {0} Artikel | {0} article | {0} artículo
    articles.other | {0} articles | {0} Artikel | {0} articles | {0} artículos
    sources.one | {0} source | {0} Quelle | {0} source | {0} fuente
    sources.other | {0} sources | {0} Quellen | {0} sources | {0} fuentes
    more.one | {0} more | {0} weitere | {0} autre | {0} más
    more.other | {0} more | {0} weitere | {0} autres | {0} más
    matches.one | {0} match | {0} Treffer | {0} résultat | {0} resultado
    matches.other | {0} matches | {0} Treffer | {0} résultats | {0} resultados
    atLeast | at least {0} | mindestens {0} | au moins {0} | al menos {0}
    noMatches | Nothing matches. | Nichts gefunden. | Aucun résultat. | No hay resultados.
    noMatchesHow | Try fewer words, another spelling, or take a filter away. | Versuchen Sie weniger Wörter, eine andere Schreibweise oder ohne Filter. | Essayez moins de mots, une autre orthographe, ou retirez un filtre. | Pruebe con menos palabras, otra ortografía o quite un filtro.
    didYouMean | Did you mean | Meinten Sie | Vouliez-vous dire | ¿Quiso decir
    partial | Only the newer part of the archive was looked through; narrow the search. | Nur der neuere Teil des Archivs wurde durchsucht; grenzen Sie die Suche ein. | Seule la partie récente de l’archive a été parcourue ; précisez la recherche. | Solo se recorrió la parte más nueva del archivo; acote la búsqueda.
    filters | Narrow | Eingrenzen | Préciser | Acotar
    filtersOn | Filters | Filter | Filtres | Filtros
    removeFilter | Remove the filter {0} | Den Filter {0} entfernen | Retirer le filtre {0} | Quitar el filtro {0}
    order | Order | Reihenfolge | Ordre | Orden
    byRelevance | best first | beste zuerst | les meilleurs d’abord | mejores primero
    byTime | newest first | neueste zuerst | les plus récents d’abord | más recientes primero
    next | Next page | Nächste Seite | Page suivante | Página siguiente
    first | First page | Erste Seite | Première page | Primera página
    day | Day | Tag | Jour | Día
    country | Country | Land | Pays | País
    language | Language | Sprache | Langue | Idioma
    topic | Topic | Thema | Thème | Tema
    keyword | Keyword | Schlagwort | Mot-clé | Palabra clave
    entity | Name | Name | Nom | Nombre
    after | Since {0} | Seit {0} | Depuis {0} | Desde {0}
    before | Before {0} | Vor {0} | Avant {0} | Antes de {0}
    articlesOf | Articles of {0} | Artikel von {0} | Articles de {0} | Artículos de {0}
    articlesOn | Articles on {0} | Artikel zu {0} | Articles sur {0} | Artículos sobre {0}
    allSources | All sources | Alle Quellen | Toutes les sources | Todas las fuentes
    sourcesOf | Sources in {0} | Quellen in {0} | Sources en {0} | Fuentes en {0}
    noSources | There are no sources yet. | Es gibt noch keine Quellen. | Il n’y a pas encore de sources. | Aún no hay fuentes.
    rankHead | Rank | Rang | Rang | Puesto
    articlesHead | Articles | Artikel | Articles | Artículos
    reasonsHead | Made of | Daraus | Composé de | Compuesto de
    queue | Queue | Warteschlange | File d’attente | Cola
    waiting | waiting | wartend | en attente | en espera
    leased | in work | in Arbeit | en cours | en curso
    done | done | erledigt | terminés | terminados
    dead | dead letters | unzustellbar | rebuts | descartados
    capacity | capacity | Platz | capacité | capacidad
    oldest | oldest waits | ältester wartet | le plus ancien attend | el más antiguo espera
    workers | Workers | Arbeiter | Ouvriers | Trabajadores
    noWorkers | No worker has been heard of. | Von keinem Arbeiter gehört. | Aucun ouvrier ne s’est manifesté. | No se sabe de ningún trabajador.
    lastHeard | last heard of | zuletzt gehört | dernier signe | última señal
    deadLetters | Dead letters | Unzustellbare Dokumente | Documents au rebut | Documentos descartados
    noDead | None. | Keine. | Aucun. | Ninguno.
    reason | Reason | Grund | Raison | Motivo
    attempts | Attempts | Versuche | Essais | Intentos
    feedErrors | Feeds with errors | Feeds mit Fehlern | Flux en erreur | Canales con errores
    feedList | Feeds | Feeds | Flux | Canales
    feedsChecked | {0} feeds looked at, {1} with errors | {0} Feeds angesehen, {1} mit Fehlern | {0} flux examinés, {1} en erreur | {0} canales revisados, {1} con errores
    noFeedErrors | No feed has an error. | Kein Feed hat einen Fehler. | Aucun flux n’est en erreur. | Ningún canal tiene errores.
    archive | Archive | Archiv | Archive | Archivo
    size | size | Größe | taille | tamaño
    newestArticle | newest article | neuester Artikel | article le plus récent | artículo más reciente
    health | Services | Dienste | Services | Servicios
    serving | answers | antwortet | répond | responde
    notServing | does not answer | antwortet nicht | ne répond pas | no responde
    administer | Administer | Verwalten | Administrer | Administrar
    retry | Retry | Noch einmal | Réessayer | Reintentar
    drop | Drop | Verwerfen | Supprimer | Descartar
    retryAll | Retry all | Alle noch einmal | Tout réessayer | Reintentar todos
    addFeed | Add a feed | Feed hinzufügen | Ajouter un flux | Añadir un canal
    feedAddress | Address of the feed | Adresse des Feeds | Adresse du flux | Dirección del canal
    doneRetry | Put back into the queue: {0} | Zurück in der Warteschlange: {0} | Remis en file : {0} | Devueltos a la cola: {0}
    doneDrop | Dropped: {0} | Verworfen: {0} | Supprimés : {0} | Descartados: {0}
    doneFeed | Feed: {0} | Feed: {0} | Flux : {0} | Canal: {0}
    footer | Everything on this page comes from this machine: no cookies, no trackers, no request to anybody else. | Alles auf dieser Seite kommt von diesem Rechner: keine Cookies, keine Verfolger, keine Anfrage an andere. | Tout sur cette page vient de cette machine : ni cookies, ni pisteurs, ni requête ailleurs. | Todo en esta página viene de esta máquina: sin cookies, sin rastreadores, sin peticiones a otros.
    trends | Trends | Im Kommen | Tendances | Tendencias
    trendsOf | Trends: {0} | Im Kommen: {0} | Tendances : {0} | Tendencias: {0}
    trendsDescription | {0}: what more sources write of now than before. | {0}: worüber jetzt mehr Quellen schreiben als zuvor. | {0} : ce dont plus de sources parlent maintenant qu’avant. | {0}: de qué escriben ahora más fuentes que antes.
    trendsLine | {0} in the 24 hours until | {0} in den 24 Stunden bis | {0} dans les 24 heures jusqu’au | {0} en las 24 horas hasta el
    trendsPast.one | compared with {0} day before | verglichen mit {0} Tag davor | comparées avec {0} jour d’avant | comparadas con {0} día anterior
    trendsPast.other | compared with {0} days before | verglichen mit {0} Tagen davor | comparées avec {0} jours d’avant | comparadas con {0} días anteriores
    trendsNoPast | There is no day before to compare with: what most sources write of stands first. | Es gibt keinen Tag davor zum Vergleichen: Vorn steht, worüber die meisten Quellen schreiben. | Aucun jour d’avant pour comparer : ce dont le plus de sources parlent vient en premier. | No hay día anterior con que comparar: primero está de lo que escriben más fuentes.
    trendsNone | Nothing that two sources write of rises against its past. | Nichts, worüber zwei Quellen schreiben, nimmt gegen zuvor zu. | Rien de ce dont deux sources parlent n’augmente par rapport au passé. | Nada de lo que escriben dos fuentes aumenta respecto al pasado.
    trendsBars | Sources by day, the last 24 hours at the end: {0} | Quellen je Tag, am Ende die letzten 24 Stunden: {0} | Sources par jour, les dernières 24 heures à la fin : {0} | Fuentes por día, al final las últimas 24 horas: {0}
    frontOf | {0}: front page | {0}: Titelseite | {0} : la une | {0}: portada
    minutesAgo.one | {0} minute ago | vor {0} Minute | il y a {0} minute | hace {0} minuto
    minutesAgo.other | {0} minutes ago | vor {0} Minuten | il y a {0} minutes | hace {0} minutos
    hoursAgo.one | {0} hour ago | vor {0} Stunde | il y a {0} heure | hace {0} hora
    hoursAgo.other | {0} hours ago | vor {0} Stunden | il y a {0} heures | hace {0} horas
    seconds | {0} s | {0} s | {0} s | {0} s
    minutes | {0} min | {0} min | {0} min | {0} min
    hours | {0} h | {0} h | {0} h | {0} h
    days | {0} d | {0} d | {0} j | {0} d
    """

  static let failures = """
    failure | This page cannot be shown | Diese Seite kann nicht gezeigt werden | Cette page ne peut pas être affichée | No se puede mostrar esta página
    whatNow | What you can do | Was Sie tun können | Ce que vous pouvez faire | Qué puede hacer
    toFront | Go to the front page | Zur Titelseite | Aller à la une | Ir a la portada
    toSearch | Search the archive | Das Archiv durchsuchen | Rechercher dans l’archive | Buscar en el archivo
    brokenEncoding | The address is broken: a "%" in it is not followed by two hexadecimal digits of UTF-8 text. | Die Adresse ist beschädigt: Auf ein „%“ folgen keine zwei Hexadezimalziffern eines UTF-8-Textes. | L’adresse est abîmée : un « % » n’y est pas suivi de deux chiffres hexadécimaux d’un texte UTF-8. | La dirección está dañada: un «%» no va seguido de dos cifras hexadecimales de un texto UTF-8.
    tooManyParameters | The address has too many parameters. | Die Adresse hat zu viele Parameter. | L’adresse a trop de paramètres. | La dirección tiene demasiados parámetros.
    badParameter | Something in the address is not as it must be. | Etwas in der Adresse ist nicht, wie es sein muss. | Quelque chose dans l’adresse n’est pas comme il faut. | Algo en la dirección no es como debe ser.
    badRequest | The request is not as it must be. | Die Anfrage ist nicht, wie sie sein muss. | La requête n’est pas comme il faut. | La petición no es como debe ser.
    notFound | There is no such page, article or story here. | Eine solche Seite, einen solchen Artikel oder eine solche Geschichte gibt es hier nicht. | Il n’y a pas ici de telle page, tel article ou tel sujet. | Aquí no hay tal página, artículo o historia.
    noName | the name is missing in the address; write {0} with it at the end. | in der Adresse fehlt der Name; schreiben Sie {0} mit ihm am Ende. | le nom manque dans l’adresse ; écrivez {0} avec lui à la fin. | falta el nombre en la dirección; escriba {0} con él al final.
    severalMatch | Several articles begin with this ID; write more of it. | Mehrere Artikel beginnen mit dieser Kennung; schreiben Sie mehr davon. | Plusieurs articles commencent par cet identifiant ; écrivez-en davantage. | Varios artículos empiezan con este identificador; escriba más de él.
    methodNotAllowed | This address does not take such a request. | Diese Adresse nimmt eine solche Anfrage nicht an. | Cette adresse n’accepte pas une telle requête. | Esta dirección no admite tal petición.
    tooLong | The address, the form or a header is too long. | Die Adresse, das Formular oder ein Kopffeld ist zu lang. | L’adresse, le formulaire ou un en-tête est trop long. | La dirección, el formulario o una cabecera es demasiado larga.
    tooSlow | The request took too long to arrive; send it again. | Die Anfrage brauchte zu lange, bis sie da war; schicken Sie sie noch einmal. | La requête a mis trop de temps à arriver ; renvoyez-la. | La petición tardó demasiado en llegar; envíela de nuevo.
    tooManyRequests | Too many requests from your address; wait a moment. | Zu viele Anfragen von Ihrer Adresse; warten Sie einen Augenblick. | Trop de requêtes de votre adresse ; attendez un instant. | Demasiadas peticiones de su dirección; espere un momento.
    loginNeeded | This needs a login: any name, and the operator’s token as the password. | Dafür ist eine Anmeldung nötig: ein beliebiger Name und das Token des Betreibers als Passwort. | Ceci demande une connexion : un nom quelconque, et le jeton de l’opérateur comme mot de passe. | Esto requiere iniciar sesión: cualquier nombre y el testigo del operador como contraseña.
    forbidden | This form is too old or comes from another site; load the page again and send it once more. | Dieses Formular ist zu alt oder kommt von einer anderen Seite; laden Sie die Seite neu und schicken Sie es noch einmal. | Ce formulaire est trop ancien ou vient d’un autre site ; rechargez la page et renvoyez-le. | Este formulario es demasiado antiguo o viene de otro sitio; recargue la página y envíelo de nuevo.
    unknownHost | This site is not known by the name that the address has. Open it by its IP address or as localhost, or let its operator add the name to NEWSWIRE_ALLOWED_HOSTS. | Diese Seite ist nicht unter dem Namen bekannt, den die Adresse hat. Öffnen Sie sie unter ihrer IP-Adresse oder als localhost, oder lassen Sie den Betreiber den Namen in NEWSWIRE_ALLOWED_HOSTS aufnehmen. | Ce site n’est pas connu sous le nom que porte l’adresse. Ouvrez-le par son adresse IP ou comme localhost, ou faites ajouter le nom par l’opérateur à NEWSWIRE_ALLOWED_HOSTS. | Este sitio no se conoce por el nombre que lleva la dirección. Ábralo por su dirección IP o como localhost, o pida al operador que añada el nombre a NEWSWIRE_ALLOWED_HOSTS.
    brokenBody | The request’s body did not arrive as it must be. | Der Inhalt der Anfrage kam nicht an, wie er sein muss. | Le corps de la requête n’est pas arrivé comme il faut. | El cuerpo de la petición no llegó como debe ser.
    serviceAway | The archive cannot be reached at the moment; try again soon. | Das Archiv ist gerade nicht zu erreichen; versuchen Sie es bald wieder. | L’archive est injoignable pour le moment ; réessayez bientôt. | El archivo no está accesible en este momento; inténtelo pronto de nuevo.
    serviceSlow | The archive did not answer in time; try again, or ask for less. | Das Archiv hat nicht rechtzeitig geantwortet; versuchen Sie es noch einmal oder fragen Sie nach weniger. | L’archive n’a pas répondu à temps ; réessayez, ou demandez moins. | El archivo no respondió a tiempo; inténtelo de nuevo o pida menos.
    internalError | Something went wrong on this side; the log says more. | Auf dieser Seite ging etwas schief; das Protokoll sagt mehr. | Quelque chose a mal tourné de ce côté ; le journal en dit plus. | Algo salió mal de este lado; el registro dice más.
    wrongPlace | The search text is wrong here | Hier stimmt der Suchtext nicht | Le texte de recherche est fautif ici | El texto de búsqueda está mal aquí
    """

  /// The cells of a table's lines, without the spaces around them.
  static func cells(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        let text = cell.drop { $0 == " " }
        return String(text.reversed().drop { $0 == " " }.reversed())
      }
    }
  }
}
