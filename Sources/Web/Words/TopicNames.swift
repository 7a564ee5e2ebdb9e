/// The fields of news in the interface's languages: the top level of IPTC's Media Topics, which articles carry by their English names.
enum TopicNames {
  /// English, German, French and Spanish.
  private static let table = """
    arts, culture, entertainment and media | Kunst, Kultur, Unterhaltung und Medien | arts, culture, divertissement et médias | artes, cultura, entretenimiento y medios
    crime, law and justice | Kriminalität, Recht und Justiz | criminalité, droit et justice | delincuencia, derecho y justicia
    disaster, accident and emergency incident | Katastrophen, Unfälle und Notfälle | catastrophes, accidents et urgences | catástrofes, accidentes y emergencias
    economy, business and finance | Wirtschaft und Finanzen | économie, entreprises et finance | economía, negocios y finanzas
    education | Bildung | éducation | educación
    environment | Umwelt | environnement | medio ambiente
    health | Gesundheit | santé | salud
    human interest | Menschen und Kurioses | gens et insolite | interés humano
    labour | Arbeit | travail | trabajo
    lifestyle and leisure | Lebensart und Freizeit | art de vivre et loisirs | estilo de vida y ocio
    politics and government | Politik und Regierung | politique et gouvernement | política y gobierno
    religion | Religion | religion | religión
    science and technology | Wissenschaft und Technik | science et technologie | ciencia y tecnología
    society | Gesellschaft | société | sociedad
    sport | Sport | sport | deporte
    conflict, war and peace | Konflikt, Krieg und Frieden | conflits, guerre et paix | conflicto, guerra y paz
    weather | Wetter | météo | tiempo
    """

  private static let names: [String: [String]] = Dictionary(
    MessageTable.cells(table).map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })

  /// "Umwelt" for "environment", whatever its case; the name as it is where it is none of them.
  static func name(_ english: String, _ language: ReaderLanguage) -> String {
    guard let row = names[english] ?? names[english.lowercased()],
      let column = ReaderLanguage.allCases.firstIndex(of: language), row.indices.contains(column)
    else { return english }
    return row[column]
  }
}
