/**
 * What begins or ends words without being a word of a compound: prefixes and particles, which turn what they stand before into something
 * else (`Unmöglichkeit` is no `Möglichkeit`), and endings that are nouns only by chance. From grammars of word formation (Duden; ANS).
 */
export const NO_MODIFIERS = {
  de: new Set(
    `ver be ent er zer miss ge ab an auf aus bei dar ein emp fort her hin hinter los mit nach nieder ob ueber um un unter vor weg wider
    wieder zu zurueck zusammen zwischen durch gegen gegenueber haupt ur erz neben sonder einzel gesamt selbst allein nicht gross klein alt
    neu hoch tief fremd eigen mehr minder viel wenig voll teil halb innen aussen ober ausser inner rueck fehl erst letzt weiter inzident
    fuer daher dahin heraus herab hinaus voran voraus vorher vorbei entgegen infra anti auto fest dring frei gut gleich ander wahr nahe ever
    bevor davon sowie inan herbei hervor ueberein auseinander entlang`.split(/\s+/),
  ),
  nl: new Set(
    `aan achter af be bij binnen boven buiten door er ge her hoofd in mede mee mis na neven niet om on onder ont oor op over rond samen
    tegen terug toe tot tussen uit van ver vol voor voort voorbij weder weer weg wan zelf zonder eerst laatst groot klein oud nieuw deel half
    heel veel vast goed gelijk open vrij anti auto waar daar hier vooral mede elk even`.split(/\s+/),
  ),
} as const satisfies Readonly<Record<'de' | 'nl', ReadonlySet<string>>>

export const NO_HEADS = {
  de: new Set(
    `schaft schaften heit heiten keit keiten igkeit barkeit lich nahme nahmen ende enden erin innen ingen lung lungen tung tungen rung rungen
    dung dungen nung nungen gung gungen sung sungen eins eine einen einer eines ling ster sche lichen liche leute ungs erei igen iger iges
    licher barer same samer weise weisen enten ente ante anten ieren ismus isten ionen tion tionen sion ment mente ende anden anten ritt
    ritte stand`.split(/\s+/),
  ),
  nl: new Set(
    `heid heden ling lingen schap schappen ster sters ingen atie aties eren eerd eert lijk lijke ende erij baar bare zaam zame loos loze
    matig tie ties iteit isme aard achtig ing`.split(/\s+/),
  ),
} as const satisfies Readonly<Record<'de' | 'nl', ReadonlySet<string>>>
