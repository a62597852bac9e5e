import type { DecisionType, PartyRole, SectionRole } from '../../model/vocabulary.js'
import type { Sign } from '../../pack/pack.js'

/** Month names as printed, abbreviations included. */
export const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  maart: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  augustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
  'jan.': 1,
  'feb.': 2,
  'febr.': 2,
  'mrt.': 3,
  'apr.': 4,
  'jun.': 6,
  'jul.': 7,
  'aug.': 8,
  'sept.': 9,
  'sep.': 9,
  'okt.': 10,
  'nov.': 11,
  'dec.': 12,
}

/** Ordinals that number a paragraph (lid) or a sentence (volzin) of an article. */
export const ORDINALS: Readonly<Record<string, string>> = {
  eerste: '1',
  tweede: '2',
  derde: '3',
  vierde: '4',
  vijfde: '5',
  zesde: '6',
  zevende: '7',
  achtste: '8',
  negende: '9',
  tiende: '10',
  elfde: '11',
  twaalfde: '12',
  dertiende: '13',
  veertiende: '14',
  vijftiende: '15',
}

/** Full stops after these do not end a sentence. */
export const ABBREVIATIONS = [
  ...['mr', 'mrs', 'dr', 'drs', 'prof', 'ing', 'ir', 'art', 'artt', 'lid', 'nr', 'nrs', 'no', 'blz', 'p', 'pp', 'par'],
  ...['rov', 'r.o', 'ro', 'jo', 'jº', 'vgl', 'zgn', 'bijv', 'ca', 'c.q', 'o.a', 'o.m', 'm.b.t', 'i.v.m', 'd.d', 'resp'],
  ...[
    't.a.v',
    'e.d',
    'a.w',
    'm.nt',
    'nt',
    'aant',
    'Stb',
    'Stcrt',
    'Trb',
    'Rb',
    'Vzr',
    'Ktr',
    'Gst',
    'Prg',
    'concl',
    'st',
  ],
  ...[
    'B.V',
    'N.V',
    'V.o.f',
    'v.o.f',
    'h.o.d.n',
    'c.s',
    'd.w.z',
    'm.a.w',
    'i.c',
    'i.p.v',
    'n.a.v',
    'z.o.z',
    'Kst',
    'afd',
  ],
  ...['Rv', 'Gw', 'A.G', 'A-G', 'P-G', 'incl', 'excl', 'tel', 'max', 'min', 'onderd', 'sub', 'ong', 'inz', 'sr', 'jr'],
] as const

/** What a decision calls itself. */
export const TYPES: Readonly<Record<string, DecisionType>> = {
  vonnis: 'judgment',
  arrest: 'judgment',
  uitspraak: 'judgment',
  beschikking: 'order',
  beslissing: 'order',
  conclusie: 'opinion',
  advies: 'opinion',
}

/**
 * Headings of Dutch decisions and what stands under them, first match wins; matched without number, small letters.
 * Rechtspraak.nl house styles (Project uitsprakenstijl; model-uitspraken bestuursrecht; Promis for criminal judgments).
 */
export const HEADINGS: readonly { readonly title: RegExp; readonly role: SectionRole }[] = [
  {
    role: 'summary',
    title:
      /^(?:(?:korte )?samenvatting.{0,60}|(?:de |deze )?zaak (?:en de uitkomst )?in het kort|(?:de )?kern van (?:de|deze) (?:zaak|uitspraak)|waar(?:over)? gaat (?:het in )?(?:deze|de) .{0,50}|waar (?:deze|de) (?:zaak|procedure|uitspraak) over gaat|inleiding en samenvatting|waar het om gaat|overzicht|overzicht van de zaak)$/,
  },
  {
    role: 'operative',
    title:
      /^(?:(?:de )?(?:eind)?beslissing(?:en)?(?: in .{0,60}| van .{0,60}| op .{0,40})?|(?:het )?dictum|rechtdoende.{0,60}|(?:de )?slotbeslissing)$/,
  },
  {
    role: 'footnotes',
    title: /^(?:voetnoten|noten|eindnoten)$/,
  },
  {
    role: 'note',
    title:
      /^(?:bijlagen?\b.{0,80}|rechtsmiddel(?:en|verwijzing|clausule)?|informatie over (?:hoger beroep|verzet|beroep|cassatie).{0,40}|bent u het niet eens met deze uitspraak\??|(?:hoger )?beroep(?:smogelijkheid)|rechtsmiddelen|(?:bijlage: )?(?:wettelijk|toetsings|juridisch)\s?kader bij deze uitspraak|digitaal procederen)$/,
  },
  {
    role: 'costs',
    title:
      /^(?:(?:de )?(?:proceskosten|kosten(?: van (?:het geding|de procedure))?|griffierecht en proceskosten|proceskosten en griffierecht|kosten en griffierecht)(?:veroordeling)?(?: in .{0,50})?|griffierecht)$/,
  },
  {
    role: 'procedure',
    title:
      /^(?:(?:de |het )?(?:verdere )?(?:verloop van (?:de|het) .{0,60}|procedure(?: (?:in|bij|na|voor|tot|en|van|tussen) .{0,70})?|proces(?:verloop|gang)(?: .{0,50})?|onderzoek (?:ter|op de|van de|op) (?:terecht)?zitting|onderzoek van de zaak|loop van het geding.{0,40}|ontstaan en (?:de )?loop van het geding.{0,40}|geding(?:$| (?:in|na|voor|bij) .{0,80})|voorgeschiedenis|verzoek tot schorsing|cassatieberoep|cassatie(?:procedure)?|beroep in cassatie|beschikking en geding voor .{0,40}|aanslag(?:en)?,? .{0,60}geding voor .{0,40}|tussen(?:uitspraak|vonnis|arrest|beschikking)|de verloop van .{0,60}|geding tot nu toe.{0,40})|loop van het geding|verloop van (?:de|het) .{0,60}|gang van zaken|procesgegevens|zitting|onderzoek)$/,
  },
  {
    role: 'claims',
    title:
      /^(?:(?:de |het )?(?:geschil(?:$| .{0,70})|vordering(?:en)?(?: (?:in|en|van eis|en het verweer|en de grieven).{0,60})?|verzoek(?:en)?(?:$| (?:en|in|van|tot) .{0,60})|tenlastelegging(?:en)?|ten laste(?:legging| gelegde.{0,30})|beschuldiging|omvang van (?:het|de) .{0,60}|vordering van (?:de officier|het openbaar ministerie|de advocaat-generaal).{0,40}|(?:straf)?eis(?: van)?(?: de)? officier van justitie|geschilpunten.{0,30})|de tenlastelegging en .{0,40}|waar(?:van)? .{0,30}wordt .{0,20}verdacht|geschil.{0,70}|(?:de )?inhoud van de tenlastelegging|vordering tot .{0,60})$/,
  },
  {
    role: 'lower-decision',
    title:
      /^(?:(?:de |het )?(?:aangevallen|bestreden) (?:uitspraak|vonnis|beschikking|arrest|besluit(?:en)?)|(?:de )?uitspraak van (?:de (?:rechtbank|voorzieningenrechter|kantonrechter)|het (?:gerechts)?hof).{0,40}|(?:het |de )?(?:vonnis|beschikking|beslissing) waarvan beroep|(?:het )?bestreden vonnis|(?:de )?(?:uitspraak|oordelen|beslissing) van het (?:ge(?:rechts)?)?hof|(?:het )?besluit(?:vorming)? van .{0,60}|(?:de )?beslissing van de (?:rechtbank|kantonrechter)|de beslissing waarvan beroep|(?:het )?oordeel van het hof in cassatie)$/,
  },
  {
    role: 'arguments',
    title:
      /^(?:(?:de |het )?(?:standpunt(?:en)?(?: .{0,80})?|verweer(?: .{0,40})?|grieven(?: .{0,40})?|(?:hoger )?beroepsgronden?(?: .{0,40})?|gronden van (?:het|de) .{0,40}|stellingen.{0,50}|cassatiemiddel(?:en)?|middelen|betoog van .{0,40}|visie van .{0,40}|hoger beroep van .{0,40})|wat (?:vindt|vinden|voert|voeren|stelt|stellen) .{0,60}|standpunt(?:en)? .{0,80})$/,
  },
  {
    role: 'facts',
    title:
      /^(?:(?:de )?(?:vaststaande |relevante |verdere |van belang zijnde |tussen partijen vaststaande )?feiten(?: .{0,70})?|uitgangspunten(?: .{0,60})?|(?:de )?aanleiding.{0,60}|achtergrond.{0,60}|inleiding(?: en .{0,40})?|(?:de )?totstandkoming van .{0,60}|feitelijke achtergrond.{0,40}|het asielrelaas|asielrelaas|de situatie|wat is er gebeurd\??|feiten.{0,50}|de achtergrond.{0,60}|voorgeschiedenis.{0,40})$/,
  },
  {
    role: 'reasoning',
    title:
      /^(?:(?:de |het |nadere |verdere |inhoudelijke |ambtshalve |juridische? )*(?:(?:nadere |verdere |inhoudelijke |juridische )?beoordeling(?:$| .{0,100})|overwegingen(?: .{0,80})?|motivering(?: .{0,60})?|(?:nadere )?bespreking van .{0,80}|gronden(?: van de (?:uitspraak|beslissing))?|oordeel(?:$| .{0,60})|rechtsoverwegingen|bewijs(?:$| .{0,60})|bewijs(?:motivering|overwegingen?|middelen|beslissing)(?: .{0,50})?|bewezenverklaring|bewezenverklaarde|(?:straf)?(?:strafbaarheid|kwalificatie)(?: .{0,80})?|straf(?:$|oplegging|motivering|maat| of .{0,40}).{0,40}|op te leggen (?:straf|sanctie|maatregel).{0,40}|oplegging van (?:straf|sanctie).{0,60}|toepasselijke? (?:wets?)?(?:artikelen|voorschriften|wetsartikelen|wettelijke voorschriften).{0,30}|toegepaste wets?artikelen|(?:wettelijke?|toetsings|juridisch|toepasselijk)\s?(?:kader|recht|voorschriften)|vordering(?:en)? (?:van )?(?:de )?benadeelde.{0,60}|benadeelde partij(?:en)?.{0,60}|schadevergoedingsmaatregel|in beslag genomen.{0,40}|beslag|voorvragen|ontvankelijkheid.{0,60}|slotsom.{0,60}|conclusie(?: en (?:gevolgen|slotsom))?|gevolgen.{0,40}|slot|bevoegdheid.{0,60}|toelichting op de beslissing|maatstaf|redelijke termijn)|waarom .{0,80}|wat (?:oordeelt|vindt|beslist) (?:de|het) (?:rechtbank|hof|kantonrechter|raad|rechter|afdeling).{0,40}|overwegingen|ten aanzien van .{0,60}|de vrijspraak|vrijspraak.{0,60}|(?:de )?schatting van .{0,60}|(?:de )?berekening van .{0,60}|(?:de )?verplichting tot betaling.{0,40})$/,
  },
]

/**
 * Procedural roles as printed in the party block, first match wins for each stretch; `later` are the roles that the
 * second half of a double role gives. Wetboek van Burgerlijke Rechtsvordering, Awb and Wetboek van Strafvordering.
 */
export const ROLES: readonly { readonly words: RegExp; readonly role: PartyRole }[] = [
  {
    words:
      /\b(?:verweer(?:der|ster)s?|verwerende partij(?:en)?|gedaagden?|gedaagde partij(?:en)?|geïntimeerden?) in (?:het )?(?:incidenteel |voorwaardelijke? |zelfstandige? )*(?:reconventie|tegenverzoek|tegenvordering)\b/i,
    role: 'counter-defendant',
  },
  {
    words:
      /\b(?:eis(?:er|eres)e?s?(?:sen)?|eisende partij(?:en)?|verzoek(?:er|ster)s?|verzoekende partij(?:en)?) in (?:het )?(?:voorwaardelijke? |zelfstandige? )?(?:reconventie|tegenverzoek|tegenvordering)\b/i,
    role: 'counter-claimant',
  },
  { words: /\b(?:eis(?:er|eres)s?(?:sen)?|verzoek(?:er|ster)s?) (?:tot|in) cassatie\b/i, role: 'appellant' },
  {
    words:
      /\b(?:verweer(?:der|ster)s?) in (?:het )?(?:\w+ )?(?:cassatie(?:beroep)?|(?:hoger |principaal |principale |incidenteel |incidentele )*(?:(?:cassatie)?beroep|appel))\b/i,
    role: 'respondent',
  },
  {
    words:
      /\b(?:verzoek(?:er|ster)s?|eis(?:er|eres)s?) in (?:het )?(?:hoger |principaal |principale |incidenteel |incidentele )*(?:(?:cassatie)?beroep|appel)\b/i,
    role: 'appellant',
  },
  { words: /\bappellant(?:e|en|es)?\b/i, role: 'appellant' },
  { words: /\bge[ïi]ntimeerden?\b/i, role: 'respondent' },
  { words: /\b(?:eis(?:er|eres)(?:s|sen)?|eisende partij(?:en)?)\b/i, role: 'claimant' },
  { words: /\b(?:gedaagden?|gedaagde partij(?:en)?)\b/i, role: 'defendant' },
  { words: /\b(?:verzoek(?:er|ster)s?|verzoekende partij(?:en)?|aanvra(?:ger|agster))\b/i, role: 'applicant' },
  { words: /\b(?:verweer(?:der|ster)s?|verwerende partij(?:en)?)\b/i, role: 'respondent' },
  { words: /\bopposant(?:e|en)?\b/i, role: 'applicant' },
  { words: /\bgeopposeerden?\b/i, role: 'opposing-party' },
  { words: /\b(?:verdachten?|veroordeelden?)\b/i, role: 'accused' },
  { words: /\b(?:officier van justitie|openbaar ministerie|advocaat-generaal)\b/i, role: 'prosecutor' },
  { words: /\b(?:tussenkomende|gevoegde|interveni[ëe]rende) partij(?:en)?\b/i, role: 'intervener' },
  {
    words:
      /\b(?:derde-?(?:partij(?:en)?|belanghebbenden?)|derde partij(?:en)?|overige belanghebbenden?|benadeelde partij(?:en)?)\b/i,
    role: 'third-party',
  },
  { words: /\bdeskundigen?\b/i, role: 'expert' },
]

/** Signs of a Dutch decision. */
export const SIGNS: readonly Sign[] = [
  { pattern: /ECLI:NL:[A-Z0-9]{1,7}:\d{4}:/, weight: 2 },
  {
    pattern: /\b(?:RECHTBANK|GERECHTSHOF|HOGE RAAD DER NEDERLANDEN|Centrale Raad van Beroep|Raad van State)\b/,
    weight: 3,
  },
  { pattern: /\b(?:Rechtbank|Gerechtshof) (?:[A-Z][a-z]|'s-)/, weight: 2 },
  {
    pattern: /\b(?:eisende|gedaagde|verzoekende|verwerende) partij\b|\b(?:Vonnis|Beschikking|Arrest) van \d/,
    weight: 1,
  },
  { pattern: /\b(?:de rechtbank|het hof|gerechtshof|Hoge Raad|belanghebbende|de uitspraak|het vonnis)\b/, weight: 1 },
  { pattern: /\bartikel(?:en)? \d|\bmr\. [A-Z]|\b(?:wordt|heeft|niet) (?:de|het|een)\b/, weight: 0.5 },
]
