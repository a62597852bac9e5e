import type { SectionRole } from '../../model/vocabulary.js'

/** Headings of judgments and decisions in English and French (Rules of Court, Rule 74; HUDOC), in capitals or not. */
export const headings: readonly (readonly [heading: RegExp, role: SectionRole])[] = [
  [/^(?:PROCEDURE|PROCÉDURE|INTRODUCTION)\b/, 'procedure'],
  [
    /^(?:AS TO THE FACTS|THE FACTS|STATEMENT OF FACTS|EN FAIT|LES FAITS|FAITS|SUBJECT MATTER OF THE CASE|OBJET DE L[’']AFFAIRE)\b/,
    'facts',
  ],
  [
    /^(?:(?:THE )?RELEVANT (?:LEGAL|DOMESTIC|INTERNATIONAL)|(?:LE )?CADRE JURIDIQUE|LE DROIT (?:ET LA PRATIQUE )?(?:INTERNE|NATIONA)|DROIT (?:ET PRATIQUE )?INTERNES?)/i,
    'references',
  ],
  [/^(?:COMPLAINTS?|GRIEFS?)$/, 'claims'],
  [
    /^(?:AS TO THE LAW|THE LAW|EN DROIT|DROIT|THE COURT[’']S ASSESSMENT|(?:L[’'])?APPRÉCIATION DE LA COUR|PROCEEDINGS? BEFORE THE COMMISSION)\b/,
    'reasoning',
  ],
]

/** What opens the operative part. */
export const grounds =
  /^(?:FOR THESE REASONS|NOW THEREFORE,?|Now,? therefore,?|PAR CES MOTIFS|POUR CES MOTIFS|AUS DIESEN GRÜNDEN)/

/** What closes it: where and when it was done. */
export const closing =
  /^(?:Done in (?:English|French)|Fait en (?:français|anglais)|Fait à Strasbourg|Delivered in |Prononcé en )/

/** Opinions of judges, and what is annexed. */
export const annexed =
  /^(?:(?:JOINT )?(?:PARTLY |PARTIALLY )?(?:CONCURRING|DISSENTING|SEPARATE|CONCORDANT)[A-Z ,]{0,40}(?:OPINION|STATEMENT)|STATEMENT OF DISSENT|DECLARATION (?:OF|BY)|OPINION (?:EN PARTIE |PARTIELLEMENT )?(?:CONCORDANTE|DISSIDENTE|SÉPARÉE)|DÉCLARATION DE|DISSENTING OPINION|APPENDIX|ANNEXE?)\b/

/** Words that begin an item of the operative part. */
export const verbs =
  /^(?:\d{1,2}[.)] ?)?(?:Declares?|Decides?|Holds?|Dismisses|Rejects?|Joins?|Strikes?|Takes note|Reserves?|Invites?|Adjourns?|Orders?|Finds?|Unanimously,? |By \w+ votes|Déclare|Décide|Dit|Rejette|Joint|Raye|Prend acte|Donne acte|Réserve|Invite|Ajourne|Ordonne|Constate|À l[’']unanimité|Par \S+ voix)\b/i

/** Tokens before a full stop that end no sentence in the Court's English and French. */
export const abbreviations: readonly string[] = [
  'no',
  'nos',
  'No',
  'Nos',
  'v',
  'c',
  'art',
  'Art',
  'p',
  'pp',
  'cf',
  'dec',
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'MM',
  'M',
  'Mme',
  'para',
  'paras',
  'Ltd',
  'Co',
  'Inc',
  'Corp',
  'al',
  'e.g',
  'i.e',
  'ibid',
  'St',
]
