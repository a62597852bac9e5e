import type { AddressTemplate } from '../../pack/identity.js'

const ris = 'Rechtsinformationssystem des Bundes (RIS)'

/** Official addresses: the RIS by number of document, docket, number of the Rechtssatz, and Gesetzesnummer with paragraph. */
export const addresses: readonly AddressTemplate[] = [
  {
    of: 'entry',
    template: 'https://www.ris.bka.gv.at/Ergebnis.wxe?Abfrage=Justiz&Rechtssatznummer={rechtssatz}',
    verified: true,
    source: ris,
  },
  {
    of: 'decision',
    template: 'https://www.ris.bka.gv.at/Ergebnis.wxe?Abfrage=Justiz&GZ={justiz}',
    verified: true,
    source: ris,
  },
  {
    of: 'decision',
    template: 'https://www.ris.bka.gv.at/Ergebnis.wxe?Abfrage=Vwgh&GZ={vwgh}',
    verified: true,
    source: ris,
  },
  {
    of: 'decision',
    template: 'https://www.ris.bka.gv.at/Ergebnis.wxe?Abfrage=Vfgh&GZ={vfgh}',
    verified: true,
    source: ris,
  },
  {
    of: 'provision',
    template:
      'https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer={law}&Paragraf={provision}',
    verified: true,
    source: `${ris}; in public use`,
  },
  {
    of: 'provision',
    template: 'https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer={law}&Artikel={artikel}',
    verified: false,
    source: `${ris}; by analogy to paragraphs`,
  },
  {
    of: 'law',
    template: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer={law}',
    verified: true,
    source: `${ris}; in public use`,
  },
]
