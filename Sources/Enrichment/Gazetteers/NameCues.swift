import Language

/// Words that tell what kind of thing a name is, folded; several languages in one list, since the words do not collide.
enum NameCues {
  /// Before a person's name, not part of it.
  static let titles = hashes(
    """
    mr mrs ms miss sir dame lord lady dr prof professor president vice-president vice chancellor premier minister secretary senator sen rep
    congressman congresswoman governor gov mayor judge justice attorney general gen colonel col major captain capt lieutenant sergeant
    sgt officer detective sheriff king queen prince princess pope cardinal archbishop bishop rabbi imam sheikh reverend rev father
    sister brother saint coach manager striker midfielder goalkeeper chairman chairwoman chief executive ceo cfo cto director founder
    co-founder cofounder scientist analyst economist spokesman spokeswoman spokesperson correspondent reporter author actor actress
    singer director commissioner ambassador envoy leader prime foreign defence defense finance interior former ex
    herr frau doktor präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin
    ministerpräsident ministerpräsidentin finanzminister außenminister aussenminister innenminister innenministerin
    verteidigungsminister wirtschaftsminister gesundheitsminister bürgermeister oberbürgermeister bürgermeisterin chef chefin
    sprecher sprecherin trainer richter direktor direktorin vorstandschef professorin geschäftsführer vorsitzender vorsitzende
    m mm mme mlle monsieur madame ministre maire président présidente directeur directrice porte-parole
    señor señora don doña sr sra ministro ministra alcalde alcaldesa presidente presidenta portavoz
    """)

  /// Who works for an organisation, and seldom for a person: "Meta's chief AI scientist", "the chairman of Voltara".
  static let employees = hashes(
    """
    ceo cfo cto coo executive executives scientist scientists economist economists engineer engineers chairman chairwoman founder
    co-founder cofounder researcher researchers shareholders employees
    vorstandschef vorstandschefin chefwissenschaftler chefwissenschaftlerin aufsichtsrat
    pdg scientifique
    """)

  /// Between an employee and the organisation.
  static let employerLinks = hashes("of at for bei von chez de en")

  /// Abbreviations in capitals that name a thing, not an organisation.
  static let thingAcronyms = hashes(
    """
    ai ki ia it dna rna mrna adn gdp gnp bip pib vat hiv aids covid gps api apis llm llms gpu gpus cpu usb pdf vpn url html sms led
    lng ev evs suv suvs iq vip faq diy ipo dvd cd mri pin id ngo ngos pr hr
    """)

  /// Products that have a name of their own which nobody and nothing else has.
  static let products = hashes(
    """
    chatgpt gpt-3 gpt-4 gpt-4o gpt-5 llama copilot iphone ipad macbook airpods playstation xbox bitcoin ethereum linux photoshop
    """)

  /// Buildings, when they begin or end a name of several words, in the languages that put them there; none after which clubs or firms are
  /// called ("Crystal Palace", "Stade Rennais").
  static let buildings = hashes("palais palacio palazzo paleis stadium stadion stadio estadio")

  /// What a meeting, a law or a contest is called at the end of a name of several words, and at its beginning in Romance languages.
  static let eventLasts = hashes(
    "summit cup act treaty olympics championship championships gipfel pokal gesetz vertrag")
  static let eventFirsts = hashes("sommet coupe loi traité cumbre copa ley tratado")

  /// How German compounds end that stand before a name: "Kommissionspräsidentin", "Batteriehersteller".
  static let germanCompoundEnds = [
    "präsident", "präsidentin", "minister", "ministerin", "kanzler", "kanzlerin", "chef", "chefin", "sprecher",
    "sprecherin", "hersteller", "bauer", "konzern", "unternehmen", "forscher", "forscherin", "experte", "expertin",
    "leiter", "leiterin", "direktor", "direktorin", "trainer", "trainerin", "wissenschaftler", "wissenschaftlerin",
    "anbieter", "verband", "meister", "meisterin", "politiker", "politikerin", "richter", "richterin", "anwalt",
    "anwältin", "verwalter", "verwalterin", "informatiker", "informatikerin",
  ]

  /// The last word of an organisation's name.
  static let organisationEnds = hashes(
    """
    inc incorporated corp corporation co company ltd limited llc llp plc group holdings holding industries partners associates
    gmbh ag se kg kgaa sa sas sarl spa srl nv bv ab asa oyj
    bank university college school institute institution academy foundation association society union federation league club
    party committee commission council agency authority department ministry office bureau court parliament senate congress
    assembly government administration police army navy guard force forces service services hospital clinic church museum
    library theatre theater orchestra press news times post journal tribune herald gazette guardian broadcasting network media
    airlines airways motors motor electric energy oil gas pharmaceuticals laboratories labs technologies systems software
    capital fund trust exchange securities insurance organisation organization alliance coalition campaign team united city rovers
    wanderers athletic fc bundesliga partei universität hochschule ministerium gericht verband verein gesellschaft stiftung amt
    behörde polizei feuerwehr klinik klinikum krankenhaus zeitung rundfunk gruppe konzern werke
    université institut banque ministère parti syndicat fédération société groupe tribunal conseil
    universidad banco ministerio partido sindicato federación sociedad grupo tribunal consejo
    """)

  /// The first word of "Bank of England": of, for, de, du, für may follow and belong to the name.
  static let organisationHeads = hashes(
    """
    bank department ministry university college school institute house court council board bureau office center centre
    committee association society federation union league party church museum national chamber secretary academy
    banque ministère université institut école conseil cour banco ministerio universidad instituto tribunal consejo
    bundesamt institut universität ministerium
    """)

  /// Places, when they end a name.
  static let placeEnds = hashes(
    """
    river lake mountain mountains island islands bay beach valley street road avenue square park airport station bridge harbour
    harbor county province state region peninsula ocean sea gulf desert canal strait straße strasse platz allee see
    """)

  /// Before a place.
  static let placePrepositions = hashes("in at near from across outside inside throughout nach aus bei à en dans desde")

  /// After or before the name of somebody who speaks.
  static let speech = hashes(
    """
    said says told tells adds added argued argues warned warns wrote writes tweeted insisted replied asked explained noted announced
    sagte sagt erklärte erklärt betonte warnte kritisierte forderte meinte
    dit déclaré affirme explique assure estime
    dijo dice afirmó aseguró explicó señaló
    """)

  /// Verbs that may stand before the name of the speaker.
  static let invertedSpeech = hashes(
    "said says sagte sagt erklärte betonte meinte dit explique affirme dijo dice aseguró explicó")

  /// The last word of an event's, a law's or a work's name.
  static let eventEnds = hashes(
    """
    summit conference cup act bill treaty agreement deal festival prize award awards games olympics championship championships
    war day week season election elections convention forum congress review plan gipfel konferenz pokal gesetz vertrag preis
    tag woche sommet coupe loi prix cumbre copa ley premio
    """)

  /// Capitalised words that are no names: days, months, and what newsrooms write in capitals.
  static let notNames = hashes(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli
    oktober dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août
    septembre octobre novembre décembre lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo
    junio julio agosto septiembre octubre noviembre diciembre jan feb mar apr jun jul aug sep sept oct nov dec saturdays sundays mondays fridays am pm gmt est ceo cfo cto tv ok i'm i've i'll i'd ap afp
    image photo video caption advertisement
    """)

  /// Money, which German writes with a capital and other languages at a sentence's start.
  static let currencies = hashes(
    "euro euros dollar dollars pfund pound pounds franken franc francs peso pesos yen yuan rubel rubles rouble roubles krone kronen cent cents"
  )

  /// Small words inside a name, between capitals: "Ursula von der Leyen", "Banco de España".
  static let particles = hashes("de von van der den del della di da do dos du la le ten ter bin ibn al el y e zu zur")

  private static func hashes(_ list: String) -> Set<UInt64> {
    Set(list.split(whereSeparator: \.isWhitespace).map { StableWordHash.hash(String($0)) })
  }
}
