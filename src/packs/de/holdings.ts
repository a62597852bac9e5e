import type { HoldingRules } from '../../pack/pack.js'

/** Cues by which a German court states law in its own words, applies it, or reports somebody else's view (Konjunktiv I). */
export const holdings: HoldingRules = {
  roles: ['reasoning'],
  rule: [
    /\bnach (?:der )?(?:ständiger|ständigen|gefestigter|gefestigten|neueren|neuerer|höchstrichterlichen|höchstrichterlicher)? ?Rechtsprechung (?:des|der) (?:Senats?|erkennenden|Bundes\p{L}+|Gerichtshofs|Kammer)/iu,
    /\b(?:setzt|setzen) [^.]{0,80}\bvoraus\b/u,
    /\bist (?:nur|erst|allein|jedenfalls|grundsätzlich|in der Regel|regelmäßig|stets) [^.]{0,140}\b(?:wenn|soweit|sofern|sobald)\b/u,
    /\bdarf (?:nur|erst|nicht|grundsätzlich)\b/u,
    /\b(?:Maßgeblich|maßgeblich|Entscheidend|entscheidend|Ausschlaggebend|Maßgebend|maßgebend) (?:ist|sind|dafür ist|kommt es|hierfür|für)\b/u,
    /\b(?:bestimmt|bestimmen|richtet|richten|beurteilt|beurteilen|bemisst|bemessen) sich\b[^.]{0,160}\bnach\b/u,
    /\b(?:ist|sind) (?:am Maßstab|an|nach|danach|daran|darauf) [^.]{3,160} zu (?:messen|beurteilen|bestimmen|prüfen|richten)\b/u,
    /\b(?:liegt|liegen) (?:dann |nur |nicht schon |erst )?(?:dann )?vor, wenn\b|\bist (?:dann )?(?:gegeben|anzunehmen|auszugehen|erfüllt|begründet|zulässig|verletzt|überschritten|anzuerkennen), wenn\b/u,
    /\b(?:haben|hat|steht|stehen) [^.]{0,120}\b(?:einen |ein |keinen |kein )?(?:\p{L}+ )?(?:Beurteilungsspielraum|Ermessensspielraum|Anspruch (?:darauf|auf)|Wahlrecht|Ermessen)\b/u,
    /\b(?:verpflichtet|berechtigt|gehindert|gehalten|befugt|ausgeschlossen), (?:wenn|soweit|sofern)\b/u,
    /\bes (?:genügt|reicht aus|bedarf|kommt (?:\p{Ll}+ ){0,3}darauf an|ist erforderlich|ist ausreichend)\b/iu,
    /\b(?:erfordert|verlangt|gebietet|schließt) [^.]{0,120}\b(?:nicht aus|dass|eine[rnms]?|die|das|den)\b[^.]{0,160}\b(?:wenn|dass|um zu)\b/u,
    /\b(?:widerspricht|verstößt|verstoßen|entspricht) [^.]{3,160}\b(?:erst|nur|dann|nicht|grundsätzlich), wenn\b/u,
    /\b(?:Wer|Jede[rs]?) [^.]{10,200}, (?:ist|hat|muss|darf|kann|trägt|haftet)\b/u,
    /\bmüssen [^.]{0,140}\b(?:wenn|sofern|soweit|bis)\b|\bmuss [^.]{0,140}\b(?:wenn|sofern|soweit|so dass|um zu)\b/u,
    /\bist (?:jedenfalls )?(?:dann )?nicht zu beanstanden, wenn\b|\bnur (?:dann )?(?:überschritten|verletzt|zulässig|möglich|gerechtfertigt), wenn\b/u,
    /\b(?:trägt|obliegt|trifft) (?:grundsätzlich )?(?:der|die|den|dem|derjenige)\b[^.]{0,120}\b(?:Darlegungs|Beweislast|Feststellungslast)\b/u,
    /\bim Sinne (?:des|der|von) (?:§|Art)[^.]{0,80} (?:ist|sind|liegt|liegen)\b/u,
    /\bnur(?: dann)?,? wenn\b|\berst(?: dann)?, wenn\b|\bwürden? [^.]{3,120}\b(?:überschreiten|verletzen|verstoßen|widersprechen)\b|\bunabhängig (?:davon|von)\b/u,
    /\bgenüg(?:t|en) (?:hierfür|dafür|nicht|es)\b|\breicht (?:hierfür|dafür|es|nicht)\b/u,
  ],
  factor: [
    /\bBerücksichtigung\b/,
    /\bAbwägung\b/,
    /\bUmstände\b/,
    /\bKriterien\b/,
    /\binsbesondere\b/,
    /\bGesichtspunkte?\b/,
  ],
  application: [
    /\b(?:Hier|Vorliegend|Im Streitfall|Im vorliegenden Fall|Danach|Nach diesen Grundsätzen|Daran gemessen|Gemessen (?:daran|hieran)|Diesen Anforderungen|So liegt|Daran fehlt|Nach diesen Maßstäben)\b/,
    /\b(?:der Kläger|die Klägerin|der Beklagte|die Beklagte|der Antragsteller|die Antragstellerin|des Klägers|der Klägerin|der Beklagten|die Beklagten|die Kläger|der Angeklagte|des Angeklagten|Antragsgegner(?:in)?|Beigeladenen?|Beizuladenden?)\b/i,
    /\bim (?:Streitfall|vorliegenden Fall|vorliegenden Verfahren|Ausgangsverfahren)\b|(?<!\bwie )\bhier\b(?! (?:maßgeblichen|einschlägigen))/,
  ],
  notOwn: [
    /^(?:[\d[\]. a-z)(]{0,14})?(?:Das (?:Berufungsgericht|Landgericht|Amtsgericht|Oberlandesgericht|Beschwerdegericht|Verwaltungsgericht|LSG|SG|LAG|FG|VG|OVG)|Die (?:Revision|Berufung|Beschwerde|Beklagte|Klägerin|Rüge)|Der (?:Kläger|Beklagte)) (?:meint|hat|macht|rügt|führt|ist der (?:Auffassung|Ansicht|Meinung)|wendet|trägt|beruft|nimmt)\b/u,
    /\b(?:sei|seien|habe|hätten|könne|müsse|dürfe|werde|komme|stehe|gelte|bestehe|folge|genüge|ergebe|liege|fehle)\b(?! (?:der|die|das) )/,
    /\b(?:Die Kostenentscheidung|Die Streitwert|unanfechtbar|zurückgewiesen)\b/,
    /\?$/,
    /^["„]/,
  ],
}
