/**
 * Laws on gesetze-im-internet.de, the register of the Federal Ministry of Justice: the directory of a law is its juris abbreviation in
 * small letters, umlauts and blanks as `_`. Source: bundestag/gesetze, snapshot of 26 March 2022; spellings checked there one by one.
 */
/** Abbreviations whose juris abbreviation has the year of the law behind it: `UWG 2004`. */
export const YEARS = `
AELV=2022; AEntG=2009; AEntGMeldStellV=2020; AFuG=1997; AFuV=2005; AGOZV=2018; AHStatDV=2022; AMFarbV=2005; AMG=1976;
AO=1977; AOEG=1977; ARV=1991; ASRG=1995; ATGV=2019; ATPÄnd=1995; AUG=2011; AUV=2012; AVAG=2001; AWG=2013; AWV=2013;
AbLaV=2016; AbfBeauftrV=2017; AbfKlärV=2017; AbfVerbrG=2007; AbgrV=1985; AdVermiG=1976; AgrStatEBV=2021;
AgrStatV=2015; AktuarV=2016; AlgIIV=2008; AltLandPflSchV=2015; AltTZG=1996; AnfG=1999; AnlBV=2004; AnlV=2016;
AnpVfAussG=2020; AnrV=2020; AnzV=2006; ApoBetrO=1987; ArbStättV=2004; AsylVfG=1992; AsylZBV=2008; AtAV=2009;
AtDeckV=1977; AufbhEG=2021; AusbEignV=2009; AusfErstV=1996; AusglFoG=1965; AusglMechV=2015; AuslVZV=1995;
AuslZuschlV=2010; BABRiGeschwV=1978; BABefugV=2008; BAföGZustV=2004; BAnerkV=2016; BArchG=2017; BArtSchV=2005;
BBFestV=2021; BBG=2009; BBVLG=1975; BBahnErnAnO=1975; BBiG=2005; BDSG=2018; BEFZustV=1979; BFV=1980; BGBABest=1898;
BGL=2007; BGRWidAnO=2011; BGSBDODAnO=1999; BGleiG=2015; BGremBG=2015; BKAG=2018; BKGG=1996; BKOrgErl=2021; BKatV=2013;
BKrFQG=2020; BKrFQV=2020; BLV=2009; BMASErnAnO=2021; BMFBDGAnO=2020; BMFWidVertrAnO=2019; BMGSErnAnO=2003;
BMIErnAnO=2005; BMIWidVertrAnO=2017; BMJFGErnAnO=1976; BMJVertrAnO=2013; BMLErnAnO=1991; BMPErnAnO=1982;
BMPWid/BVtrAnO=1979; BMVBSDelegatAnO=2013; BMVgBeamtVZustAnO=2021; BMVgWidVertrAnO=2017; BMWiTWidAnO=2010;
BMinBFBeihZustAnO=2010; BMinWiTBDGAnO=2009; BNDErnAnO=2009; BNatSchG=2009; BOKraft=1975; BPersVG=2021; BPflV=1994;
BPolLV=2011; BPolZV=2008; BPräsAmtsbezAnO=1996; BPräsErnAnO=2004; BPräsKldgForstAnO=2011; BRGO=1966; BRHG=1985;
BRKG=2005; BSHGebV=2018; BSIG=2009; BSIZertV=2014; BSV=2018; BStatG=1987; BStrMKnotV=2018; BTGO=1980; BTHausO=2020;
BUKG=1990; BVerfGGO=2015; BVetrDBAnO=1985; BVwAAufgUAnO=1968; BVwAAufgÜAnO=1992; BWO=1985; BZuschV=2022; BauPG=2013;
BauSparkV=2015; BaubetrV=1980; BeamtVZustAnO=2016; BefBezG=2008; BeglV=2003; BeherbStatG=2003; BeiSaV=2019;
BeitrLV=2006; BerVersV=2017; BeschV=2013; BetrPrämRegV=2014; BetrSichV=2015; BevStatG=2013; BewachV=2019;
BienSchV=1992; BierStG=2009; BierStV=2010; BinSchFuDVbg=2000; BinSchLotsVergV=2012; BinSchOWiZustV=1974;
BinSchSprFunkV=2003; BinSchStrEV=2012; BinSchStrO=2012; BioSt-NachV=2021; BioStoffV=2013; Biokraft-NachV=2021;
BlauSchimmelV=1978; BlauzungenSchV=2006; BlutArmV=2010; BodSchätzG=2008; BtMG=1981; BtMVV=1998; BuchBMstrV=2006;
ButtV=1997; BörsG=2007; BürstPiMstrV=2021; CIV=1980; ChemIndMeistPrV=2004; ChemVerbotsV=2017; DBBeamtRAnO=1976;
DBPBeamtRAnO=1985; DEV=2020; DPAGBefugAnO=2016; DPAGÜbertrAnO=2016; DPMAV=2004; DPMAVwKostV=2006;
DPMAWidVertrAnO=2021; DRG-EKV=2022; DRKG=2008; DTAGBefugAnO=2019; DTAGÜbertrAnO=2019; DaTraV=2020; DachdMstrV=2006;
DarlehensV=1980; DeckRV=2016; DepV=2009; DerivateV=2013; DeutschePostbankAGZustAnO=2006; DiätAssG=1994; DmMV=2020;
DonauSchPV=1993; DonauSchPVAnl=1993; DüMV=2012; DüV=2017; EArbzV=2006; EBeV=2022; EEG=2014; EF-VO=2008; EG-FGV=2011;
EGBusDV=2012; EHKostV=2007; EHV=2030; EHVV=2012; EJG=2019; EMVBeitrV=2002; EMVG=2016; ERPVerwG=2007; ERPWiPlanG=2021;
ERVDPMAV=2013; ESO=1959; ESiV=2020; EStDV=1955; EStSchlEV=2021; EU/EWRHwV=2016; EUStBV=1993; EUZBBG=2013;
EVerbrStBV=1999; EWGRL371/91DV=1994; EZulV=1976; EfbV=2017; EinglMV=2022; ElbeLotsV=2003; ElekMeistPrV=2004;
ElektroG=2015; EmsLotsV=2003; EnSiG=1975; EnStatG=2017; EnVKG=2012; EnWG=2005; ErbStDV=1998; ErbStG=1974;
ErdölBevG=2012; EuRatWahlG=1990; EuSchulVorRV=1985; EuWO=1988; FBeitrV=2000; FFG=2017; FFGV=1993; FMSASatz=2011;
FMSASatzV=2011; FMVtr=1982; FSAV=2004; FStrPrivFinBestV=2005; FVG=1971; FZV=2011; FZVAusnV=2021; FachkBüroPrV=2012;
FahrlG=2018; FahrschAusbO=2012; FeV=2010; FerReiseV=1985; FeuerbrandV=1985; FeuerschStG=1979; FinAusglG=2005;
FinRVV=2016; FischRDV=1998; FischSeuchV=2008; FischVermNV=1993; FlaggAnO=1996; FleiMstrV=2012; FluLärmMüV=1996;
FlugfunkV=2008; ForstWiAusbStV=2002; ForstWiMeistPrV=2004; FotografMstrV=2020; FrHfBremhGrV=2001; FrHfCuxGrV=2001;
FrSaftV=2004; FreizügG/EU=2004; FrischZV=2021; FuttMV=1981; GArchDVDV=2019; GAufzV=2017; GBBerG=1993; GBPolVDVDV=2017;
GBZugV=2011; GEEV=2017; GGAV=2002; GGKostV=2013; GGVSee=2015; GKG=2004; GKVBegrG=2003; GKVRefG=2000; GKVStabG=2003;
GKrimDVDV=2020; GOZ=1987; GOÄ=1982; GZKtgRindFlV=1989; GalvMstrV=2015; GasHDrLtgV=2011; GasNZV=2010; GbV=2011;
GebrMstrV=2021; GefBeitrV=1998; GefStoffV=2010; GenTSV=2021; GesamtBeitrV=1998; GeschmMG=2004; GewAbfV=2017;
GewAnzV=2014; GewStDV=1955; GlAufrG=1957; GlPrZHanauV=2019; GlPrZMichelstadtV=2019; GlPrZRheinbachV=2017;
GleiStatV=2015; GleibWV=2015; GrAbfertAUTVtrG=1967; GrEStG=1983; GrStG=1973; GrenzAV=2014; GroMiKV=2014; GrwV=2010;
GwG=2017; GÜG=2008; GüKG=1998; GüKGrKabotageV=2012; GüKKostV=1998; HArchDVDV=2017; HBeglG=1991; HBegleitG=1984;
HG=2021; HOAI=2013; HStatG=1990; HUrlV=2002; HWeizSaatV=2015; HZAZustV=2022; HZvG=2002; HdlKlSchafFlV=1993;
HdlKlSchwV=1986; HebG=2020; HeilVfV=2020; HofV=2017; HonigV=2004; HufBeschlG=2006; HwStatG=1994; ImmoWertV=2022;
InVeKoSDG=2015; InVeKoSV=2015; IndFachwirtPrV=2010; IndMetMeistV=1997; InsoGeldFestV=2022; InstitutsVergV=2014;
IntKakaoÜbk=1986; IntMeerSchÜbk=1973; InvStG=2018; InvZulG=2010; JagdzeitV=1977; KBV=2002; KDVG=2003; KOFV=1919;
KStDV=1977; KStG=1977; KStoffIndMeistPrV=2014; KVLG=1989; KWKG=2016; KaFbMstrV=2020; KaffeeStG=2009; KaffeeStV=2010;
KaffeeV=2001; KaffeeÜbk=2001; KakaoV=2003; KanalStTO=2010; KapAusstV=2016; KapMuG=2012; KartRingfV=2001;
KeramMstrV=2006; KfzTechMstrV=2020; KlaCbMstrV=2020; KlagRegV=2012; KondMstrV=2006; KonfV=2003; KonjAusglRV=1970;
KosmetikV=2014; KraftStDV=2017; KredAufnBegrV=1973; KredFinG=1967; KrimLV=2009; KtgWV=1963; LAP-gehDAAV=2004;
LAP-hADV=2004; LAP-mDAAV=2004; LAnzV=2014; LMBestrV=2000; LMHV=2007; LMRStV=2006; LeukoseV=1976; Lkw-MautV=2018;
LorbBlErl=2013; LotsO=1987; LuftEBV=2008; LuftGerPV=2013; LuftVO=2015; LuftVStAbsenkV=2022; LuftVStFestV=2016;
LwAusglAbgV=1971; MAbkMadridGemAO=1996; MKSeuchV=2005; MRegV=2016; MTAG=1993; MarkenV=2004; MautSysG=2014;
MbauMstrV=2013; MiLoDokV=2015; MinNettoV=2004; MindZV=2016; MinÖlBewV=1988; MolkMeistPrV=2021;
MontanMitbestGErgGWO=2005; MoselSchAbgT=2002; MoselSchPEV=1997; MoselSchPV=1997; MuSchG=2018; MüG=2021; MüMstrV=2013;
MünzG=2002; NLPosV=2012; NLV=2018; NMV=1970; NOKanaluaLotsV=2003; NachwV=2007; NeckarSchlBetrZV=2021;
NeustädterBuchtFzgV=2021; OGewV=2016; OSZEVorRV=2016; OWiG=1968; PBNUBestV=2020; PEPPV=2013; PKHB=2022;
POSTDIENSTErnAnO=1991; PTSG=2011; PapIndMeistPrV=2005; ParlStG=1974; PassV=2007; PatAnwArmSG=1966; PatKostZV=2004;
PaßG=1986; PfWirtAusbStEignV=2011; PfandBarwertV=2005; PflBeschauV=1989; PflKartV=1986; PflSchAnwV=1992; PflSchG=2012;
PflSchMV=2013; PflSchSachkV=2013; PolBTLV=2013; PolierPrV=2012; Post-AZV=2003; PostAnwAbk=1984; PostAuftrAbk=1984;
PostG=1998; PostLV=2012; PostPakAbk=1984; PostSparAbk=1984; PostZtgAbk=1984; PostnachnAbk=1984; PpUGV=2021;
ProdSG=2021; PrüfV=2017; PrüfbV=2015; RAG=1991; RAV=2003; RBEG=2021; RBSFV=2022; RHmV=1994; RICo=1980; RID=1980;
RIP=1980; ROG=2008; RPflG=1969; RSiedlGErgG=1935; RStruktFV=2015; RV/UVRAG=1987; RWBestG=2008; RWBestV=2021;
RebPflV=1986; ReifKennzV=2021; RennwLottG=2021; RevierjAusbStEignV=2011; RheinSchPEV=1994; RheinSchPV=1994;
RiFlEtikettV=2009; RindFlSoErstV=1994; SBBFestV=2014; SBG=2016; SBGWV=2017; SKBPRV=2017; SLV=2021; SUrlV=2016;
SVBezGrG=2007; SVBezGrV=2022; SVRV=1999; SVWO=1997; SaatArtVerzV=1985; SaatBeihV=1993; SaatVerkG=1985; SachBezV=1978;
SachvPrüfV=2016; SanG=2017; SanOAAusbGV=2013; SchBesV=2013; SchSV=1998; SchSichVtr=1960; SchaumwZwStG=2009;
SchaumwZwStV=2010; SchoMstrV=2016; SchuhfIndMeistPrV=2013; SchuhmMstrV=2014; SchwPestV=1988; SchwarzArbG=2004;
SchwbAV=1988; See-ArbZNV=2013; SeeFSichV=1993; SeeFischVtrG=1976; SeeLotUntV=1998; SeeRVertO=1986; SeeSchHaftÜbk=1976;
SeeSchIntÜbk=1974; SeeSchStrO=1971; SeeStrO=1972; SeeUnterkunftsV=2019; SeelotRevierV=1978; SeemannsÄKostV=2001;
SekG=2017; SektVO=2016; SichLVFinV=2016; SiebdrMstrV=2006; SoldErnAnO=2015; SolvV=2014; SortSchG=1985; SozhiDAV=2019;
SprengG=1976; StBAPO=1977; StGebO=2011; StStatG=1995; StVO=2013; StVUnfStatG=1990; StVZO=2012; StandAG=2017;
StmStbMstrV=2008; StrabBO=1987; StrbauMstrV=2009; StreitkrNotW=1994; StrlSchV=2018; T-AZV=2000; TEHG=2011; TGV=1986;
TIRÜbk=1975; TKG=2021; TKrMeldpflV=1983; TKÜV=2005; TSEÜberwV=2001; TVMindestlohnGebäude=2020; TWirtAusbStEignV=2005;
TabStG=2009; TabStV=2010; TauchPrV=2000; TeleFinV=2022; TelekomSZV=2013; TextilIndMeistPrV=2006; TextilKennzG=2016;
TierImpfStV=2006; TierSchTrV=2009; TierSchlV=2013; TierZG=2019; TierpflMstrV=2009; TischlMstrV=2008; TollwV=1991;
TrDGV=2020; TrGebV=2020; TrinkwV=2001; TspV=2013; UAGGebV=2002; UIG=2005; USG=2020; UStDV=1980; UStG=1980;
UStSchlFestV=2021; UStatG=2005; UWG=2004; UhrmMstrV=2005; UkV=2005; UmvertPrämG=2014; UmwG=1995; UmwStG=2006;
UnBefG=1979; UnifV=2008; VAAufsG=2018; VAG=2016; VIGGebV=2012; VStG=1974; VVG=2008; VergMindV=2019; VermBDV=1994;
VersFachwPrV=2008; VersTierMeldV=2013; VersVergV=2016; VersVermV=2018; VerstV=2003; VgV=2016; ViehVerkV=2007;
VwDVG=2010; VwZG=2005; W/R/SLotsV=2003; WBOZustAnO=2013; WDO=2002; WDOBezV=2020; WHG=2009; WOS=2002; WPostVVfO=2012;
WPostVtr=2016; WSG=2020; WaStrRheinÜbgV=2005; WaStrSchlBetrZV=2013; WaffG=2002; WahrnV=1994; WasSkiV=1990; WeinG=1994;
WeinfondsV=2008; WeinÜV=1995; Weser/JadeLotsV=2003; WiSiG=1965; WiStrG=1954; WoZSenkV=1986; WpDPV=2018; WpDVerOV=2018;
ZAG=2018; ZFdG=2021; ZT=1986; ZTV=1986; ZensG=2021; ZensVorbG=2021; ZerlG=1998; ZimMstrV=2008; ZuG=2012; ZuV=2020;
ZuckArtV=2003; ZuckProdAbgV=1983; ZuckQuotV=1981; ZustAnpG=2002; ZwrMechMstrV=2022; ÄApprO=2002; ÖLG=2009;
ÖlHaftBeschV=1996; ÖlVerschmSchIFÜbk=1992
`

/** Laws whose directory is named otherwise than by the abbreviation that is cited. */
export const RENAMED = `
AsylG=asylvfg_1992; AufenthG=aufenthg_2004; BauGB=bbaug; EFZG=entgfg; EGBGB=bgbeg; EGGVG=gvgeg; EGHGB=hgbeg;
EGStGB=stgbeg; EGZPO=zpoeg; ErbbauRG=erbbauv; KUG=kunsturhg; KWG=kredwg; RuStAG=stag; SGB I=sgb_1; SGB II=sgb_2;
SGB III=sgb_3; SGB IV=sgb_4; SGB IX=sgb_9_2018; SGB V=sgb_5; SGB VI=sgb_6; SGB VII=sgb_7; SGB VIII=sgb_8;
SGB X=sgb_10; SGB XI=sgb_11; SGB XII=sgb_12; SGB XIV=sgb_14; WEG=woeigg
`

/** Abbreviations in use that the register does not have: repealed laws, laws of the Länder, treaties, agreements. */
export const ABSENT = `
AAV AEAO AELFV AFG AFKG AGB-Gesetz AGBG AGGVG AGGlüStV AGVwGO AKostV AMGKostV AO-SF AP-mDBGSV APO APO-BK
APVO-Sozialpädagogik ASchO ATG AVAVGDV AVBGasV AVG AZO AbfG AbfallArbbV AbsFondsG AlhiV AltPflAPrV AltPflG
AltersteilzeitG AnVNG ArEV ArVNG ArbnErfGDV AtStrlSV AtStrlSVDBest AuslG AuslSchuldAbkAGErG AuslWBGDV BAPostSa BAT
BBVAnpG BDO BEGDV BEGSchlGArt5V BEGebV BErzGG BFHEntlG BGB-InfoV BImSchV BMeldDÜV BORA BPolG BRAGO BRAGebO BRK BRüGDV
BSHG BSchG BSpkG BTGO1980Anl BV BVO BVerfGBes BWG BWaldInvV BauPrüfVO Baubetriebe-Verordnung BayAbfAlG BayAbfG
BayAbwAG BayBG BayBO BayBeamtVG BayBesG BayBlindG BayDO BayEG BayEUG BayHSchG BayHSchPG BayKrG BayMG BayNatSchG BayNpV
BayPVG BayRDG BayStrWG BayUIG BayUniKlinG BayVwVfG BayWG BayWaldG BbgBO BbgHG BbgNatSchG BbgRiG BerHG BerlHG BesVNG
BetrAVStatV BezVG BhVO BinSchKostV BinSchPatentV BinSchPatentV1998AbwV BinSchStrO2012AbwV BinSchUO BpO BrStV
BranntwMonG BremLWO BremWahlG BrennO BuchBIndMstrV BzBlGDV CISG CMR Corona-ArbSchV CoronaEinreiseV CoronaImpfV
CoronaTestV DAVG DBA-Luxemburg DBG DMBG DSchG DVAsyl DVAuslG DVBayKrG DVStB DVWaffG DachdArbbV DepotG DesignG
DeutschePostAGDiszAnO DiszG DollBBerAbk DonauSchPV1993AbwV DÜG ECER ECER30Rev EEWärmeG EKrV EMRK EOG EPG EPÜ
ESBiSGDBest ESch-VO EStR EUROCONTROLBeschl EUrlDbV EheG EheRG EichG ElektroStoffV EnEV ErwZulG FAG FAO FAZuVO FEVG FGG
Fahrerlaubnis-Verordnung FahrlAusbO FahrlGDV FahrlPrüfO FeV2010AusnV FeiertEVDBest FernAbsG FertigPackV
FinAusglG1970DV FinAusglG2004DV FinAusglG2011DV FinAusglG2012DV FinAusglG2013DV FinAusglG2014DV FinAusglG2015DV
FinAusglG2016DV FinAusglG2017DV FinAusglG2018DV FinAusglG2019DV FinAusglG2020DV FinAusglG2021DV FlGDV FlHG
FleischWArbbV FlugLSV FluglärmG FluthilfeInsoAntrAussG FlüHGDV FrHfGrDEGV FrUmrV FzgTeilÜbkRgl FördG FüAkV GAL GBV
GCP-V GFK GFlHG GKG-LSA GKVNOG GO GPSGV GSB GSGV GSiG GTK GUVG GV GVO GaV GebAV GebGBbg GebOVerm GemO GerOrgG
GerüstbArbbV GesO GkZ GlüStV GmbH-Gesetz GrenzVerkAUTVtrG GrenzgAbkNLDV GräbPauschV HAGDV HBG HBO HBauO HDO HGB-E HGO
HGlG HKG HKO HKaG HKÜ HPflG HSOG HStrG HTürG HUÜ HV HVVO HVwKostG HVwVfG HWG HWiG HZG HZV HandwO HausratsVO HbgPrG
HebAPrO HeilBG HeilBerG Heilberufe-Kammergesetzes HeilprGDV HkNDV HmbIFG HmbPersVG HmbTG HmbVwVG HmbVwVfG HygPV IAOÜbk
II.BV IPBPR IPbpR IPwskR IV ImSchV-ZustVO ImSchZuVO IndBkGDV IntKfzV InvG InvZV JAG JAOÜbk JAPO JAPrO JFPO JMStV JWG
JubVAAnO KAG KAG-LSA KAGG KJPsychTh-APrV KO KOVAnpG KRK KV-DVO KVLG-1989 KVStG KapV KapVO KgfEG KiFöG KomWG KomWO
KonjV KostO KrPflAPrV KrPflG KrW-/AbfG KrWaffKontrGDV KultGüRückG LAP-gDBNDV LAP-gDFm/EloAufklBundV LAP-gDVerfSchV
LAP-gntDBWVV LAP-mDBNDV LAP-mDFm/EloAufklBundV LAP-mDVerfSchV LASaarDV LAbfG LAbfWZustVO LBO LBauO LBesG LDG LFoG LHG
LHO LImschG LKomBesVO LMBG LMG LPG-G LPVG LRHG LRKG LRiG LRiStaG LStR LStVG LStrG LUFV LV LVO LVV LVVO LVwG LVwVG
LVwVfG LWG LWO LWaldG LWoFG LbV LehrErzVDBest LehrVV LlbG LohnUGAÜV LuftBODV LuftGerPV1998DV LuftPersVDV LuftVODV
LwAnpG LwVG MHG MHRG MMA MaBV MainDonWasStrG MalerArbbV MedienFortbV MitbestGWO MsbG MuKFrRGDBest MustV MÜ NAGBNatSchG
NAbfG NBG NBauO NBhVO NDG NDSchG NFAG NGG NGO NGefAG NHG NKAG NKWG NKomVG NLWG NLWO NLottG NOKBefAbgV NPersVG NRW.
NSchG NStrG NV NVwKostG NVwVfG NWRG NWaldLG NatSchG NiederlFrhEWGDG NiederlFrhEWGDV NotV OBG PAG PEhrlInstKostV POG
PTBAKostO PVÜ PassG PflegeArbbV Pkw-EnVKV PlanZV PlanzV PolDKlVO PolG PostO PostVerfG ProdSG2011V Psych-PV PsychKG
PsychTh-APrV PsychThG QualV RAVG RBHaftG RBerG RGebStV RKG RStV RaPO RettAssG RheinPatVÄndInkrV RheinSchPV1994AbwV RöV
SGB SGB-AT SOG SPersVG SVwVfG SWG SamEnV SchAnpG SchKiSpVDBest SchOG SchifT-VO SchulG SchwbG Schweinepest-Verordnung
SigG SozSichAbk SprengV StAG StBVV StBauFG StGHG StVOAusnV StVOuaVsAusnV StVZOAusnV SteinmetzArbbV StrWG
Straßenverkehrs-Ordnung SächsBG SächsBO SächsBVO SächsDO SächsDSG SächsDSchG SächsGemO SächsPersVG SächsRKG SächsRiG
SächsStrG SächsVerf SächsVerfGHG SächsVwVG SächsVwVfG SächsWG SächsWachdienstG SächsWachdienstVO SächsWahlG TA-Lärm
TDG TDSV TEIV TEntgV THW-AbrV THW-Helferrechtsgesetz TRIPS TV-L TVMindestlohnDachd TVMindestlohnPäda ThürBG ThürBO
ThürBekVO ThürKAG ThürKGG ThürKWG ThürKWO ThürKitaG ThürLPlG ThürOBG ThürPersVG ThürSportFG ThürVSG ThürVerf
ThürVerfGHG ThürVwVfG TierImpfStKostV TierSG TreuhGDV UErgGDV UN-BRK UN-Charta UStAE UStR UVG UVNG UVgO UhAnpV
UmwSeeInkrV UrkBefrV VAGEWGDG VAHRG VAÜG VOB VOB/A VOB/B VOL/A VOL/A-EG VOL/B VeranstTechMeistPrV VerbrKrG VerfGGBbg
VerfGHG VerglO VermBG VerpackV VerstromG VerwVG VfGHG VuVO VwKostG VwO VwVfGBbg VwZVG WO-BayPVG WPflG WSVSeeKostV WStG
WVK WZG WaffV WasSV WertV WiStG WindSeeV WoBauG WoVermittG WoZErhV WÜ ZDG ZDVWahlV ZG ZSEG ZV ZVerkV ZZVO-FH ZZulV
Zahnärzte-ZV ZuckProdAbgV1983AbwV ZugabeVO ZwVbVO ZÄPrO ÄAppO Ärzte-ZV ÜblG ÜblG1DV
`

/** Laws cited by article. */
export const BY_ARTICLE = 'GG EGBGB EGStGB EGHGB'
