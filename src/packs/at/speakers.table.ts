import type { SectionRole } from '../../model/vocabulary.js'

/** The courts below, as a court above calls them. */
export const LOWER =
  '(?:Erstgericht|Erstrichter|Berufungsgericht|Rekursgericht|Erstinstanz|Gericht (?:erster|zweiter|I\\.|II\\.) Instanz|Prozessgericht|Prozeßgericht|Schöffengericht|Geschworenengericht|Untergericht|Vorinstanz|Verwaltungsgericht|Bundesverwaltungsgericht|Landesverwaltungsgericht|Verwaltungssenat|Grundbuchsgericht|Firmenbuchgericht|Exekutionsgericht|Verlassenschaftsgericht|Pflegschaftsgericht|belangte Behörde|Arbeits- und Sozialgericht)'
const PARTY =
  '(?:Kläger(?:in|innen)?|Beklagten?|(?:[Ee]rst|[Zz]weit|[Dd]ritt|[Vv]iert|[Ff]ünft)[- ]?(?:beklagte[nr]?|kläger(?:in)?|antragsgegner(?:in)?|antragsteller(?:in)?)|klagenden?|beklagten?|betreibenden?|verpflichteten?|gefährdeten?|Antragsteller(?:in|innen)?|Antragsgegner(?:in|innen)?|Antragstellerseite|Nebenintervenient(?:in|en|innen)?|Streitteile|Parteien|Widerkläger(?:in)?|Einschreiter(?:in)?|Gegner(?:in)?|Verpflichteten?|Betreibenden?|Beschwerdeführer(?:in|innen)?|Revisionswerber(?:in|innen)?|Vater|Mutter|Minderjährigen?)'

/**
 * Who speaks, read off the first words of a paragraph of the facts of an Austrian civil decision (§ 417 Abs 2 ZPO: claims, facts,
 * the decisions below, what the remedy says), in the order in which they are asked.
 */
export const SPEAKERS: readonly { readonly says: RegExp; readonly role: SectionRole }[] = [
  { says: /^.{0,160}(?:Revisions|Rekurs|Revisionsrekurs|Berufungs|Rechtsmittel)beantwortung/u, role: 'arguments' },
  {
    says: /^(?:Gegen (?:dies|den|das|die|jen)[\p{L}]* .{0,300}?(?:richte[nt]|wende[nt]|erhob|erhebt|erhoben)|(?:Dagegen|Hiegegen|Hiergegen|Gegen (?:diese|den|das|die) \p{L}+) (?:richte[nt]|wende[nt]|erhob|erhebt)|(?:Die|Der|Das) (?:\p{L}+ ){0,4}(?:Revision|Rekurs|Revisionsrekurs|Rechtsmittel) (?:der|des) .{0,120}(?:beantragt|mit dem Antrag)|Beide (?:Seiten|Parteien|Teile) (?:erstatte|beantrage))/u,
    role: 'arguments',
  },
  {
    says: new RegExp(
      `^(?:Im (?:ersten|zweiten|dritten|fortgesetzten) (?:Rechtsgang|Verfahren) .{0,80})?(?:Das|Der|Die|Beide|Infolge .{0,120} hob das|Mit (?:Urteil|Beschluss|Beschluß|Teilurteil|Zwischenurteil) .{0,160}|Über (?:Antrag|Berufung|Rekurs) .{0,120}) ?${LOWER}(?:e?s|en|e)? `,
      'u',
    ),
    role: 'lower-decision',
  },
  {
    says: new RegExp(`^Im (?:ersten|zweiten|dritten|fortgesetzten) (?:Rechtsgang|Verfahren) .{0,60}${LOWER}`, 'u'),
    role: 'lower-decision',
  },
  {
    says: new RegExp(
      `^(?:(?:Mit|In) (?:der|ihrer|seiner|dieser|am) .{0,120}(?:Klage|Antrag|Schriftsatz) .{0,80})?(?:(?:Der|Die|Das|Beide|Unter Hinweis .{0,400}) ?${PARTY}(?: (?:Partei|der gefährdeten Partei|und .{3,40}))?(?:, .{0,160},)? (?:begehr|beantrag|macht|wende|wand|bestr|bring|brach|stell|erhob|replizier|erwider|behaupte|berief|beruft))`,
      'u',
    ),
    role: 'claims',
  },
  {
    says: /^(?:Mit|In) (?:de[rmn]|ihrer|seiner|einer) .{0,160}(?:Klage|Mahnklage|Antrag) .{0,120}(?:begehr|beantrag)/u,
    role: 'claims',
  },
]

/** Sentences with which a report of the court below turns to what it found. */
export const FINDINGS =
  /(?:folgende[nr]? (?:\p{L}+ )?(?:Sachverhalt|Feststellungen)|(?:stellte|traf) .{0,160}(?:Sachverhalt|Feststellungen).{0,40}|ging .{0,60}von folgendem .{0,30}Sachverhalt aus) ?.{0,20}:$/u
