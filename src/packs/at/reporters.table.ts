/** Law reports and journals by the abbreviation Austrian courts cite (AZR, Abkürzungs- und Zitierregeln der österreichischen Rechtssprache). */
export const REPORTERS =
  'SZ SSt SSV-NF MietSlg EvBl EvBl-LS ÖJZ ÖJZ-LSK JBl RZ ÖBl ÖBl-LS Arb EFSlg RdW wbl ecolex wobl immolex NZ Zak bbl ZVR VersR VR ÖBA GesRZ GES DRdA DRdA-infas infas ARD ASoK ZAS ZAS-Judikatur AnwBl RdM MR MR-Int ÖZW HS GlU GlUNF GIU GIUNF VfSlg VwSlg VwSlgNF RPflSlgE RPflSlgG RPflE RPflG EF-Z iFamZ JEV PSR ZIK ZfRV ZfV ZfVB ÖStZ ÖStZB SWK taxlex AVR JAP JSt SozM SVSlg SSV WR ZUV UVSSlg newsletter ecolex-Script RdU bau-aktuell ZRB JUS KRES AHI LSK NRsp NJW NJW-RR BGHZ GRUR GRUR-Int GRURInt IPRax FamRZ WM ZIP EuZW EuGRZ MDR VersRdsch VersE ZLLV EWiR RIW LwBetr migraLex FABL ÖZK OZK ZFR VbR ZTR'
/** Of these, the gazettes. */
export const GAZETTES = 'BGBl RGBl StGBl JGS LGBl dRGBl ABl. ABl GBlÖ JABl'
