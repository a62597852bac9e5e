/**
 * Words that say nothing of what a text is about, folded: articles, prepositions, pronouns, auxiliaries, and what questions begin with.
 * From the grammars; Korean endings are particles, not words.
 */
export const STOP_WORDS = {
  de: new Set(
    `aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beim bin bis bist da dabei dadurch dafuer
    dagegen daher dahin dahinter damit danach daneben dann daran darauf daraus darf darfst darin darueber darum darunter das dass davon davor dazu dein
    deine dem den denen denn der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du duerfen durch ein eine einem einen
    einer eines einige er es etwa etwas euch euer fuer gegen gehabt gewesen geworden habe haben hat hatte hatten hier hierbei hierzu hin hinter ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden jeder jedes jedoch jemand jene kann kein keine keinem keinen keiner koennen
    konnte machen man manche mehr mein meine mich mir mit muss muessen nach neben nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner
    seines selbst sich sie sind so sobald solche sofern solange soll sollen sollte sondern sonst sowie statt trotz ueber um und uns unser unsere unter viel vom von vor waehrend
    wann war ware waren warum was weder wegen weil welche welchem welchen welcher welches wem wen wenn wer werde werden wessen weshalb wie wieder wieviel wird wo wobei
    wodurch wofuer womit worden worin wurde wurden zu zum zur zwar zwischen waere haette kommt gilt liegt liegen bleibt darauf hinaus insoweit`.split(
      /\s+/,
    ),
  ),
  nl: new Set(
    `aan al alle als ander andere bij daar daarbij daarin daarna daarom daarop daartoe daarvan dan dat de deze die dit doen door dus een eens elk en er geen geweest had
    hadden heb hebben heeft hem het hier hij hoe hoeveel hun iemand iets ik in indien is ja je kan kon konden kunnen maar mag mede meer men met mij moet moeten mogen na naar
    niet niets nog nu of om omdat onder ons ook op over reeds sinds te tegen toch toen tot tussen u uit uw van veel voor waar waaraan waarbij waardoor waarin
    waarom waarop waarvan wanneer want was wat we weer wel welk welke werd werden wie wij wil word worden wordt ze zelf zich zij zijn zo zoals zonder zou zouden zullen
    zal aldus hetgeen hierbij komt geldt dient dienen betreft inzake ten ter des der`.split(/\s+/),
  ),
  en: new Set(
    `a about above after again against all also am an and any are as at be because been before being below between both but by can cannot could did do does doing
    down during each either every few for from further had has have having he her here hers him his how however i if in into is it its itself just may me might more most
    must my no nor not of off on once only or other our out over own same shall she should so some such than that the their them then there these they this those
    through to too under until up upon very was we were what when where whether which while who whom whose why will with within without would you your
    apply applies happen happens much many long one`.split(/\s+/),
  ),
} as const satisfies Readonly<Record<'de' | 'nl' | 'en', ReadonlySet<string>>>
