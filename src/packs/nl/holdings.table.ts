import type { HoldingRules } from '../../pack/pack.js'

/** Words by which Dutch courts mark a rule, what they weigh, and how they apply it. House style of the courts. */
export const HOLDINGS: HoldingRules = {
  roles: ['reasoning'],
  rule: [
    /\b[Aa]ls uitgangspunt (?:geldt|heeft te gelden|dient|moet)|\b[Uu]itgangspunt (?:is|hierbij is|daarbij is)\b/,
    /\b(?:moet|moeten|dient|dienen)\b[^.]{0,160}\b(?:worden )?(?:beantwoord|beoordeeld|getoetst|uitgelegd|vastgesteld) (?:te worden )?aan de hand van\b|\bworden (?:beantwoord|beoordeeld) aan de hand van\b/,
    /\bmag (?:[^.]{0,120})(?:worden )?verwacht(?: worden)? dat\b/,
    /\b[Vv]olgens vaste (?:recht|juris)spraak\b|\bvaste (?:recht|juris)spraak (?:van|is|volgt)\b|\bis vaste (?:recht|juris)spraak\b/,
    /\b(?:slechts|alleen|uitsluitend) (?:onder|in) (?:bijzondere|zeer bijzondere|uitzonderlijke) (?:omstandigheden|gevallen)\b/,
    /\bomstandigheden van het geval kunnen meebrengen\b|\bkan meebrengen dat\b/,
    /\b(?:[Vv]ooropgesteld (?:wordt|moet)|[Vv]oorop staat|stelt voorop|[Vv]ooropgesteld)\b/,
    /\b(?:[Hh]et gaat (?:daarbij|hierbij|er)? ?(?:om|erom) of|de maatstaf (?:is|luidt|voor)|maatstaf (?:is|geldt) of|geldt als maatstaf)\b/,
    /\b[Bb]ij de beoordeling (?:van|of)\b[^.]{0,160}\b(?:geldt|komt het aan op|zijn van belang|moet worden gelet|dient te worden gelet|moeten alle omstandigheden)\b/,
    /\b[Vv]oor (?:toewijzing|aansprakelijkheid|een geslaagd beroep)\b[^.]{0,120}\b(?:is vereist|nodig is|vereist)\b/,
    /\b(?:is|zijn) (?:slechts|alleen|pas|eerst) (?:sprake|plaats|aanleiding|ruimte|mogelijk)\b[^.]{0,100}\b(?:als|indien|wanneer|voor)\b/,
    /\b(?:brengt (?:in beginsel )?mee|heeft tot gevolg) dat een\b/,
  ],
  announces:
    /\b(?:het|als) volgende (?:te worden )?(?:voorop(?:gesteld)?|overwogen)[.:]$|[Vv]ooropgesteld (?:wordt|moet worden) het volgende[.:]$/,
  factor: [
    /\bwaaronder (?:de|het|begrepen)\b/,
    /\bin aanmerking nemende\b|\bgelet op (?:alle|de aard)\b|\bmet inachtneming van\b/,
    /\balle omstandigheden van het geval\b|\bde concrete omstandigheden\b/,
    /\bbelangenafweging\b|\bafweging van\b|\bbelangen van\b[^.]{0,60}\bafwegen\b/,
  ],
  application: [
    /\b(?:[Ii]n dit geval|[Ii]n deze (?:zaak|procedure)|[Ii]n het onderhavige geval|[Hh]ier is|[Dd]it betekent|[Dd]at betekent|[Tt]oegepast op)\b/,
    /\b(?:oordeelt dat|komt (?:dan ook )?tot het oordeel|[Gg]elet op (?:het voorgaande|deze|dit)|[Hh]et voorgaande (?:leidt|betekent|brengt))\b/,
    /\bfaalt\b|\bslaagt\b|\bstaat vast\b|\bis (?:dan ook )?(?:geen|niet) (?:sprake|gebleken|komen vast te staan)\b/,
  ],
  notOwn: [
    /^(?:Volgens (?!vaste|de Hoge Raad|rechtspraak|de (?:recht|juris)spraak)|[\p{L}[\] \d]{2,40} (?:stelt(?! (?:het volgende )?voorop)|voert aan|betoogt|betwist|heeft aangevoerd|heeft gesteld|klaagt|meent))/u,
    /\b(?:aldus|volgens) (?:eiser|eiseres|gedaagde|appellant|verweerder|verzoeker|belanghebbende|de inspecteur|\[[^\]]{2,30}\])/i,
    /[“"].{200,}/,
  ],
}
