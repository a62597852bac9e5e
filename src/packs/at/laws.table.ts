/**
 * Abbreviations of Austrian federal law as the Rechtsinformationssystem des Bundes (RIS) and the AZR (Abkürzungs- und
 * Zitierregeln der österreichischen Rechtssprache) give them, and those of the Länder that decisions cite most.
 */
export const ABBREVIATIONS = `
ABGB AHG AHStG AKG AktG AlVG AngG AMSG AMG AMPFG AO APG APSG ARHG ArbAbfG ArbVG ARG ASchG ASGG ASVG AsylG AÜG AußStrG
AuskPG AuslBG AVG AVRAG AWG AZG ÄrzteG BAG BAO BBG BDG BEinstG BewG BFA-VG BFGG BGBlG BGStG BHG BKAG BMG BMSVG BPGG
BPG BSVG BStG BTVG BThPG BUAG BVA-VB BVergG BVwGG BWG B-VG BauKG BauRG BörseG BZRG ChemG DSG DHG DNHG DevG DMSG EAG
ECG EFZG EGVG EGZPO EGJN EGEO EGV EheG EKHG EO ElWOG EMRK EPG ErbRÄG EStG EuGVVO FBG FLAG FPG FinStrG FMABG FAGG FMedG
FremdG FrG FSG FSG-GV GAG GBG GebAG GebG GEG GehG GenG GewO GGG GKG GlBG GmbHG GOG GOA GOG GRBG GrEStG GSpG GSVG GTG
GÜG GWG HGB HGHAngG HeizKG HKÜ HOA HSG HVertrG IA IESG IFG IngG IO IPRG JAG JBA JGG JN JWG KAG KAKuG KartG KBGG KEG
KFG KHVG KJBG KMG KO KOG KommAustriaG KSchG KStG KWG LAG LebensmittelG LFG LFBG LGBG LMSVG LPG LuftFG MarkSchG MedienG
MG MMHmG MRG MSchG MSchV MuSchG MuttSchG MutterschutzG NAG NahVG NÄG NO NPSG NVG OGHG ORF-G OrgHG PatG PartG PAG PDG
PHG PKG PrivHG PStG PSG PVG RAO RATG RAPG RDG RGG RHG RLG RohrlG RPG RpflG RStDG RStG SanG ScheckG SchOG SchUG SchPflG
SDG SMG SPG SigG SozBeG StAG StaatsbürgerschaftsG StbG StGB StGG StPO StPÄG StRÄG StVG StVO SUG SVSG SZG TKG TNRSG TP
TSchG TSchV TWG UbG UG UGB UIG UmgrStG UmwG UOG UrhG URG UStG UVG UVP-G UWG UniAbgG UVS VAG VBG VbVG VereinsG VerG
VermG VersVG VfGG VKrG VOG VOEG VStG VVG VwGG VwGVG VerbotsG VBKG VGÜ WAG WBFG WBV WEG WFG WG WGG WRG WaffG WechselG
WKG WPG WTBG WucherG WZG ZaDiG ZGV ZPO ZPG ZustG ZTG ZTKG ZollG ZivMediatG ZinsRÄG ÖNORM ÖSpG ÜbG
AngO AVRAG ABB AHVB EHVB AKHB EKHB AKIB ARB AUVB AVB ADSp
BauO BO ROG RPG GVG BTG LBG LStG GdO SHG MSG ElWG NatSchG JG BauG BauTG KanalG GemO LSG PolStG StMSG WMG WrBO
`

/** Laws by their short title with the abbreviation (RIS): `Name=Abbreviation`. */
export const NAMES = `
Allgemeines bürgerliches Gesetzbuch=ABGB; Allgemeines Bürgerliches Gesetzbuch=ABGB; Zivilprozessordnung=ZPO;
Zivilprozeßordnung=ZPO; Exekutionsordnung=EO; Jurisdiktionsnorm=JN; Strafgesetzbuch=StGB; Strafprozessordnung=StPO;
Strafprozeßordnung=StPO; Konkursordnung=KO; Insolvenzordnung=IO; Ausgleichsordnung=AO; Anfechtungsordnung=AnfO;
Konsumentenschutzgesetz=KSchG; Mietrechtsgesetz=MRG; Wohnungseigentumsgesetz=WEG; Außerstreitgesetz=AußStrG;
Unternehmensgesetzbuch=UGB; Handelsgesetzbuch=HGB; Aktiengesetz=AktG; Angestelltengesetz=AngG; Ehegesetz=EheG;
Arbeitsverfassungsgesetz=ArbVG; Allgemeines Sozialversicherungsgesetz=ASVG; Amtshaftungsgesetz=AHG;
Arbeits- und Sozialgerichtsgesetz=ASGG; Bundes-Verfassungsgesetz=B-VG; Staatsgrundgesetz=StGG; Asylgesetz=AsylG;
Fremdenpolizeigesetz=FPG; Verwaltungsgerichtshofgesetz=VwGG; Verfassungsgerichtshofgesetz=VfGG; Grundbuchsgesetz=GBG;
Allgemeines Grundbuchsgesetz=GBG; Bundesabgabenordnung=BAO; Einkommensteuergesetz=EStG; Umsatzsteuergesetz=UStG;
Gebührengesetz=GebG; Gerichtsgebührengesetz=GGG; Suchtmittelgesetz=SMG; Waffengesetz=WaffG; Mediengesetz=MedienG;
Urheberrechtsgesetz=UrhG; Markenschutzgesetz=MSchG; Patentgesetz=PatG; Kartellgesetz=KartG; Gewerbeordnung=GewO;
Verwaltungsstrafgesetz=VStG; Zustellgesetz=ZustG; Straßenverkehrsordnung=StVO; Kraftfahrgesetz=KFG;
Führerscheingesetz=FSG; Datenschutzgesetz=DSG; Telekommunikationsgesetz=TKG; Privatstiftungsgesetz=PSG;
Genossenschaftsgesetz=GenG; Versicherungsvertragsgesetz=VersVG; Unterbringungsgesetz=UbG; Jugendgerichtsgesetz=JGG;
Strafvollzugsgesetz=StVG; Finanzstrafgesetz=FinStrG; Auslieferungs- und Rechtshilfegesetz=ARHG;
Produkthaftungsgesetz=PHG; Mutterschutzgesetz=MSchG; Rechtsanwaltsordnung=RAO; Notariatsordnung=NO
`

/** Abbreviations of the Länder as they stand before or behind the abbreviation of a law of theirs (AZR). */
export const LANDS =
  'Bgld Krnt Ktn NÖ Nö OÖ Oö Sbg Slbg Slzbg Stmk Tir Tiroler Vlbg Vbg Wr Wien Wiener Kärntner Steiermärkisches Salzburger Vorarlberger Burgenländisches'
