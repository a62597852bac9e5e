/**
 * Abbreviations of German federal law: the juris abbreviations of gesetze-im-internet.de as listed in bundestag/gesetze
 * (snapshot of 2022) and openlegaldata/legal-reference-extraction (MIT), without years; amending acts and training rules
 * left out; with the treaties, repealed laws, orders and collective agreements that judgments cite by abbreviation.
 */
export const ABBREVIATIONS = `
AABG AABGebV AARKZustAnO AAV AAppO AAÜG AAÜGErstV ABAG ABBV ABBergV ABZusForstAbkPOLG ABZusGrBrückVtrCESG
ABZusGrBrückVtrCESNotw ABZusPolAbkG ADR ADRG ADRÄndProtG AEAO AEAusglV AEG AELFV AELV AETR AEntG AEntGMeldStellV
AFBG AFG AFIG AFIVO AFKG AFRG AFSG AFSÜbk AFVFinV AFWoG AFuG AFuV AGB-Gesetz AGBG AGG AGGVG AGGlüStV AGMahnVordrV
AGOZV AGR AGVwGO AGebV AHGV AHStatDV AHStatG AHiVwVtrAUTG AIIBÜbkG AKG AKNV AKP/EWGAbk4G AKostV ALFV ALG
AM-NutzenV AMBtAngV AMFarbV AMG AMG1976ZSAusnV AMGBefugV AMGBlauzAusnV AMGKostV AMGrHdlBetrV AMHV AMPV AMPreisV
AMRNOG AMRabG AMRadV AMSachKV AMSachvV AMVLBV AMVV AMVerkRV AMWHV AMWarnV AMbG AMstPrV AO AO-SF AOEG AP-mDBGSV
APASGebV APAstErG APO APO-BK APVO-Sozialpädagogik ARG ARSchiedsGAufhG ARV ARegV ASG ASGZustV ASLwApFG ASRG ASchO
ASchulG ASiG AStG ATA-OTA-APrV ATA-OTA-G ATAÜbk ATAÜbkG ATDG ATDTeilnV ATG ATGV ATP ATPÄnd ATZV AUG AUV AVAG
AVAVGDV AVBFernwärmeV AVBGasV AVBWasserV AVG AVV AWG AWKZG AWPrV AWPädFortbV AWV AWZROV AWZROVAnl AWaffV AZAV AZG
AZO AZRG AZRG-DV AZV AarhusÜbk AbLaV AbfAEV AbfBeauftrV AbfG AbfKlärV AbfVerbrBußV AbfVerbrG AbfallArbbV AbgG
AbgrV AbrStV AbsFondsForstAuflG AbsFondsG AbsFondsLwAuflG AbschlagsV AbwAG AbwV AbwasserMeistPrV AdG AdKG AdLDAV
AdVermiG AdVermiStAnKoV AdWirkG AdenauerHStiftG AdÜbAG AflatoxinverbotsV AfrEntwBkÜbk AfrEntwBkÜbkG AfögLTAV
AfögVorkHSV AgNwV AgrStatEBV AgrStatG AgrStatV AgrStruktG AgrarAbsFDG AgrarAusbStEignV AgrarMSG AgrarOLkV
AgrarZahlVerpflG AgrarZahlVerpflV AgrarservMeistPrV AkkStelleG AkkStelleGBV AkkStelleGebV AktFoV AktG AktGEG
AktuarV AlgIIV AlhiV AlkStG AlkStV AlkoVerfrG AlkopopStG AlkopopStV AltFRG AltGG AltGZustAnO AltLandPflSchV
AltPflAPrV AltPflG AltSchG AltTZG AltZertG AltautoV AltersVersErhV AltersteilzeitG AltfAbwG AltgAATV AltgAATVDBest
AltholzV AltvDV AltvPIBV AltölV AmtsbezSaarAnO AmtsschErl AnFrV AnVNG AnerkSparkAusbAufhV AnfG AnlBV AnlGBlnV AnlV
AnpVfAussG AnpflEigentG AnrV AntarktMeerSchÜbkG AntarktUmwSchProtAG AntarktVtrG AntiDHG AntiDopG AnwZpvV AnzV
ApoAnwRstG ApoBetrO ApoG ArEV ArVNG ArbGG ArbMedVV ArbPlSchG ArbPlSchGAbschn3V ArbSV ArbSchG ArbStättV ArbZG
ArbZRG ArbZustBauV ArblVAbkCHEG ArbnErfG ArbnErfGDV ArchLG AromenDV Art115V ArtSchutzÜbk ArznRAV ArztWohnortG
AsEntwBkÜbk AsEntwBkÜbkG AssoziierungsAbkEG/ALBG AssoziierungsAbkEWG/TURG AsylG AsylVfG AsylVfGNG AsylZBV AsylbLG
AtAV AtDeckV AtEV AtG AtHaftAbkCHEG AtHaftProtParis2004G AtHaftÜbk AtHaftÜbkG AtHaftÜbkZÜbk AtKostV AtSMV
AtSchÜbkG AtStrlSV AtStrlSVDBest AtVfV AtZüV AufAG AufbauhfV AufbhEG AufbhG AufbhV AufenthG AufenthV AufhFG
AufsRatAbkCHEG AufwErstV AugOptMstrV AujeszkKrV AusbAnerkAufhV AusbBerAufhV AusbDienstLArbbV5 AusbEignMedPharmV
AusbEignV AusbErstV AusfErstV AusgStG AusglAZustDB AusglBGG AusglFoG AusglLeistG AusglMechAV AusglMechV
AusglVtrNLDG AusglZAV AusglZSV AuslAdMV AuslG AuslGrdBesStBefrV AuslInvG AuslPflKrGewQSG AuslPflVG AuslSchuldAbk
AuslSchuldAbkAG AuslSchuldAbkAGErG AuslStreitkrNiederschr AuslStreitkrNotW AuslStreitkrNotWG AuslVZV AuslVerbindlG
AuslWBEntschG AuslWBG AuslWBGDV AuslWoBauG AuslZuschlV AuslZustV AuswErlV AuswGebV AuswSG AutGAAPolAbkG
AutobBrVtrBELG AwSV AÜG AÜGMeldstellV BAASaarEinfDV BAAZustV BAB-KAbgV BABG BABRiGeschwV BABWismarG BABauRaumOG
BABefugV BADV BAFABGebV BAFG BAFinBefugV BAFlSBAÜbnG BAFzAZustAnO BAGBeihZustAnO BAGÜV BAIUDBwOWiZustV
BAKredWWSUBefÜV BAMBGebV BAPauschV BAPostG BAPostSa BASIG BASPOErmV BAStrlSchG BAT BATZV BAVBVO BAW/BAFAG
BAZustAnO BAföG BAföG-EinkommensV BAföG-TeilerlaßV BAföGFachlehrerV BAföGZuschlagsV BAföGZustV BAnerkV BApO
BArchBV BArchG BArtSchV BAuAZustAnO BAusfAmtG BBFestV BBG BBKG BBPlG BBVAnpG BBVLG BBahnErnAnO BBahnG BBahnVermG
BBankG BBankGEÜV BBankLV BBankPersV BBauG BBergG BBesG BBetreibZulV BBhV BBiG BBodSchG BBodSchV BBußAktFV BDBOSG
BDBOSZertV BDG BDGBAFinDV BDGBIBBBMinBFAnO BDGBMinGAnO BDGBuKBMinASDV BDGMinIAnO BDGPNEDV BDLR BDNOG BDO
BDOBuKBMinAAnO BDSG BDWV BDiGZustDBAnO BEBeamtAnO BEBußAktEV BECV BEDBPStruktG BEEG BEFZustV BEG BEGDV BEGDV6ErgVO
BEGSchlG BEGSchlGArt5V BEGSchlGVerfV BEGTPG BEGebV BEHG BEHV BEMFV BEStrafAktEV BEVVG BEZNG BErzGG BFD-WahlV BFDG
BFHEntlG BFSG BFStrMG BFStrSonGebV BFV BFinHBRuaG BFinHSHuaG BGA-NachfG BGAktFV BGB BGB-InfoV BGBABest BGBEG BGG
BGH/BPatGERVV BGL BGRWG BGRWidAnO BGSAAusglV BGSBDODAnO BGSG BGSJArbSchV BGSNeuRegG BGSPersG BGSResErnAnO
BGSResOffBPräsErnAnO BGSVVermG BGVPLTAufgDV BGVPLTErG BGebG BGeoRG BGleiG BGleiSV BGremBG BGruVerkOlympG BHO BHV1V
BIHDurchrVbg BImADiszV BImAG BImSchG BImSchV BJagdG BKADV BKAG BKATerrAbwG BKGG BKMBGebV BKMZustAnO BKOrgErl BKR
BKRG BKV BKWid/BVtrAnO BKWid/VtrAnO BKWid/VtrBRKGuaAnO BKatV BKleingG BKnEG BKompV BKrFQG BKrFQV BLBV BLEG BLES
BLESV BLG BLGABV BLV BMASBGebV BMASErnAnO BMASZustAnO BMELBGebV BMELWidVertrAnO BMFBDGAnO BMFJubAnO BMFNVAnO
BMFSVZustAnO BMFWidVertrAnO BMFZVersAnO BMFlüJubAnO BMG BMGBGebV BMGSErnAnO BMI-ArbSchGAnwV BMIBGebV BMIErnAnO
BMIWidVertrAnO BMJErnAnO BMJFGErnAnO BMJGerErnAnO BMJGerWidAnO BMJMaßgabenBerG BMJVBDGRuAnO BMJVBhWidVertrAnO
BMJVWidVertrAnO BMJVertrAnO BMLErnAnO BMPErnAnO BMPTAmtsbezAnO BMPTBeamtRAnO BMPTWid/BVtrAnO BMPWid/BVtrAnO
BMPZVersAnO BMUBGebV BMVBSBNichtrSchGZustV BMVBSDelegatAnO BMVI-WS-BGebV BMVg-ArbSchGAnwV BMVgBDGAnO BMVgBDODAnO
BMVgBeamtVZustAnO BMVgWidKlaZustAnO BMVgWidVertrAnO BMVgZVersAnO BMWiBhWidVertrAnO BMWiTErnAnO BMWiTWidAnO
BMZWidAnO BMeldDAV BMeldDÜV BMinASBDGAnO BMinASZustAnO BMinBF/BIBBWidAnO BMinBFBeihZustAnO BMinBFZustAnO
BMinFSFJWid/BVtrAnO BMinG BMinGErnAnO BMinGSBRAnO BMinGSZustAnO BMinGWidAnO BMinGZustAnO BMinJDiszAnO
BMinPTDiszAnO BMinUBhVZustAnO BMinUWidAnO BMinUZustAnO BMinWiTBDGAnO BMinWiTBesZustAnO BNDDisRZustAnO BNDErnAnO
BNDG BNV BNatSchG BNetzABGebV BNetzAFreqZutBGebV BNichtrSchG BNotO BOKraft BORA BOSAAnO BPAWidAnO BPersVG BPersVWO
BPflV BPflZV BPolBG BPolDKlZustAnO BPolG BPolHfV BPolLV BPolRZustAnO BPolZV BPolZollV BPostErnAnO BPrDGrUnifAnO
BPräsAmtsbezAnO BPräsAmtsbezÜbAnO BPräsErnAnO BPräsFestaktAnO BPräsFlaggenAnO BPräsKennzAnO BPräsKldgAmtsgehAnO
BPräsKldgBAG/BSGAnO BPräsKldgBDiGAnO BPräsKldgBGSAuslAnO BPräsKldgBVGAnO BPräsKldgBWSchAnO BPräsKldgBrdSchAnO
BPräsKldgDBPAnO BPräsKldgForstAnO BPräsKldgJWAnO BPräsKldgKapLwDAnO BPräsKldgPatAnO BPräsKldgPfBMVgAnO
BPräsKldgTHWAnO BPräsKldgVerkVwAnO BPräsPatGerKldgAnO BPräsRuhebezG BPräsSoldErnAnO BPräsSportplErl BPräsTHHStiftG
BPräsUnifAnO BPräsWahlG BPräsWehrDGerKldgAnO BPädFortbV BQFG BRAGO BRAGebO BRAO BRGO BRHG BRK BRKG BRPHV BRPHVAnl
BRPräsAmtsbezAnO BRRG BRSekrHausO BRSekrZustAnO BRegAmtsWoVwVs BRegEntschBest BRiNV BRÜGSaarG BRüG BRüGDV BSAVfV
BSGWidAnO BSGWidVertrAnO BSHG BSHGebV BSI-ITSiKV BSI-KritisV BSIG BSIZertV BSV BSWAG BSchAV BSchG BSchuWG BSchuWV
BSeeSchG BSpkG BStV BStatG BStrMKnotV BStrafAktFV BTBRGGO BTBeihZustAnO BTGO BTGO1980Anl BTGO1980Anl1ABest
BTGO1980Bes BTHG BTHausO BTPräsAmtsbezAnO BTÄO BUKDiszAnO BUKG BUZAV BUrlG BUrlV BV BVABesZustAnO BVABundFamkV
BVAG BVAPrZustAnO BVARKAnO BVAZustAnO BVAÜWidVertrAnO BVDVV BVFG BVG BVGSaarEG BVLAÜV BVLG BVLÜV BVO BVSAuflG
BVerfGAmtsGehG BVerfGBes BVerfGG BVerfGGO BVerfGGOBek15 BVerfSchG BVerkEhrZÄndErl BVersTG BVertrBMBAnO BVetrDBAnO
BVollzVergV BVwAAufgUAnO BVwAAufgÜAnO BVwADisRZustAnO BVwAG BVwAKDVerwAnO BVwASozHZustAnO BVwAWehrpflAnO
BVwAZustG131AnO BVwAÜbZustAnO BWFSPrV BWG BWKAuslG BWO BWahlG BWahlGV BWaldG BWaldInvV BWildSchV BWpVerwPG BZEV
BZRG BZgAZustAnO BZollVÜV BZuschV BadeV BahnG BahnVorschrAnwG BaktWaffVernÜbk BaktWaffVernÜbkG BallastWaÜbk
BankFachwPrV BargeldPrüfV BaslÜbk BaslÜbkG BattG BauBetrPEO BauBetrTrSchallWdkanalVbg BauFordSiG BauGB
BauMaschMeistPrV BauNVO BauPG BauPGHeizkesselV BauPGPÜZAnerkV BauPrüfVO BauPÜAnO BauSparVetrAbwV BauSparkG
BauSparkV BauStiftG BaubetrV Baubetriebe-Verordnung BaumeisterVAblV BaustellV BayAbfAlG BayAbfG BayAbwAG BayBG
BayBO BayBeamtVG BayBesG BayBlindG BayDO BayEG BayEUG BayHSchG BayHSchPG BayKrG BayMG BayNatSchG BayNpV BayPVG
BayRDG BayStrWG BayUIG BayUniKlinG BayVwVfG BayWG BayWaldG BbgBO BbgHG BbgNatSchG BbgRiG BeArbThG BeamtStG BeamtVG
BeamtVZustAnO BeamtVÜV BeamtZustÜAnO BeauftrV BedGgstV BefBedV BefBezG BeglV BegleitG BehAppMstrV BehWerkPrZustV
BehZAbk BeherbMeldV BeherbStatG BeiSaV BeiratsV BeitrEntlG BeitrEntlKrG BeitrLV BeitrVV BelWertV BerHFV BerHG
BerRehaG BerVersV BeratHiG BeratungsG BergArbWoFöG BergArbWoFöGDV BergWoZErhV BergWoZSenkV BergbVersStrV BergÜbk
BergÜbkG BerlHG Berlin/BonnG BerlinFG BerlinÜbk BesVNG BesVNG2ÜlV BesatzRBerG BeschG BeschNeuRG BeschV BeschussV
BestMstrV BesÜG BetTerHMstrV BetrAVG BetrAVStatV BetrKV BetrPrämDurchfG BetrPrämDurchfGZuckV BetrPrämDurchfV
BetrPrämRegV BetrSichV BetrVG BetrVGDV1WO BetrVRG BetrWHwOPrV BeurkG BevStatG BewAufnÜbkHaag BewG
BewGAnl27bis33NeufV BewachRV BewachV BezVG BezeichnungsV BfAAG BfAG BfAIPG BfArMWidVertrAnO BfArMZustAnO
BfEZustAnO BfJEAktfKV BfJG BfJWidVertrAnO BfNatSchG BfRG BfkEG BföV BhVO BibuBAProFPrV BienSchV BienSeuchV
BierStDB BierStG BierStGemBY/BAG BierStGemWÜG BierStV BierV BilKoUmV BinSchAbfÜbkAG BinSchAbgasV BinSchAbkGEORG
BinSchArbZV BinSchEO BinSchEÜbk BinSchEÜbkG BinSchFondsG BinSchFuDVbg BinSchG BinSchGerG BinSchKostV BinSchLV
BinSchLotsVergV BinSchOWiZustV BinSchPRG BinSchPatentV BinSchPatentV1998AbwV BinSchPersBefähPrV BinSchPersV
BinSchSiV BinSchSprFunkV BinSchStrEV BinSchStrO BinSchStrO2012AbwV BinSchUO BinSchUkrAbkG BinSchZV
BinSchÜbertragungsV BinSchÜbkG BioAbfV BioMatHintV BioSt-NachV BioStoffV Biokraft-NachV BiomasseV BismStiftG
BlauSchimmelV BlauzungenSchV BlauzungenV BlindKennzV BlutArmV BlutZV BmAusV BoSoG BodSchVereinhG BodSchätzDV
BodSchätzG BodSeeSchÜbk BodVerkFKrV BogMstrV BootsbMstrV BpO BrKrFrühErkV BrStV BranntwMonG BrauMMstrV BrbMstrV
BremLWO BremWahlG BrennMstrPrV BrennO BrexitÜG BrucelloseV BsGaV BtBG BtMAHV BtMBinHV BtMG BtMVV BuchBIndMstrV
BuchBMstrV BuchPrG Butt/KäseuaPrV ButtV BußAktÜbV BwBDSGOWiZustV BwBeamtAusglG BwEhrZErlNeufErl BwEhrZErlÄndErl
BwFahnAnO BwHFV BwKoopG BwVollzO BzBlG BzBlGDV BzKJBGebV BÄO BäckMstrV BäderMeistPrV BörsG BörsZulV BüchsMstrV
BürgPoRPakt BürgPoRPaktGG BürstPiMstrV CCDAfrikaÜbk CCDSekrSitzAbkG CISG CIV CLNIG CMR CMRG COV19FKG
COV19GewStAusglG COVAAppOAbwV COVInsAG COVZApprOAbwV COVÄApprO2002AbwV CSC CSCG CSCGKostO CWSSRechtsG CWÜAG CWÜV
CanBV ChemBiozidDV ChemG ChemGiftInfoV ChemIndMeistPrV ChemKlimaschutzV ChemOzonSchichtV ChemSanktionsV
ChemVOCFarbV ChemVerbotsV ChemikAusbErprobV ChirMechMstrV ComKrimÜbkG ContStifG ContrPrV CorSurV Corona-ArbSchV
CoronaEinreiseV CoronaImpfV CoronaMeldePflErwV CoronaTestV CsgG DAVG DBA-Luxemburg DBAAREG DBAAbkBGRG DBAAbkGBRG
DBAAbkMYSG DBAAbkSYRG DBAAbkÄndProtBELG DBACHE1971Prot1978G DBACHE1971Prot1989G DBACHE1971Prot1992G DBAESTG
DBAGZustV DBALETG DBAMLTÄndProtG DBAMUSG DBANAMG DBAPAKG DBAProtVerArabEmG DBARUSÄndProtG DBASGPNV DBATURNV
DBATaipehG DBAVENG DBAVerArabEmG DBAZAbkBELG DBBATZV DBBeamtRAnO DBG DBGrG DBPBeamtRAnO DBPDirBeamtRAnO
DBPDirErnAnO DBPDirWid/BVtrAnO DBPJubAnO DBSchichtZulErhV DBUStiftG DBeglG DBiblBDODAnO DDR-EErfG DDRIG
DE/NLKorpsAbk DEFG DEV DEÜV DGBankSa DGBankUmwG DHMG DHRV DIFG DIMDIAMV DIMDIZustAnO DIMRG DIVIIntRegV
DIndBVermVerwG DJStiftAnO DJStiftSa DJubV DKfAG DLInfoV DMBG DMBeEndG DMBilG DNBG DNG DPAErnAnO DPAGBefugAnO
DPAGÜbertrAnO DPMADPostA15AnO DPMAV DPMAVwKostV DPMAWidVertrAnO DPMAhnwDAnO DPMAhtDAnO DRG-EKV DRKG DRiG DSLBSa
DSLBUmwG DSPV DSchG DSiegelErl DSÜbk DSÜbkG DTAGBefugAnO DTAGÜbertrAnO DVAsyl DVAuslG DVBayKrG DVStB DVWaffG
DW-SVV DWDG DWG DaHeSchnMstrV DaTraGebV DaTraV DachdArbbV DachdMstrV DarlehensV De-Mail-G DeckRV DeckRegV DepV
DepotG DerivateV DesignG DesignV DeuFöV DeuVtr DeutschePostAGDiszAnO DeutschePostbankAGZustAnO DiGAV DiplBezÜbk
DiplBezÜbkG DiplSchKonv DirektZahlDurchfG DirektZahlDurchfV DiszG DiätAss-APrV DiätAssG DiätV DiätenG DmMV
DokErstÜbV DollBBerAbk DollBBerAbk2G DonauSchPV DonauSchPV1993AbwV DonauSchPVAnl DonauSchÜbk DopingÜbkG
DrechsHolzspielMstrV DrittelbG DruckLV DruckMstrV DtA-VÜG DtFrJWAbkÄndAbk DtFrJWStBefrV DtFrJWVorRV DtGrJWAbkV
DtPlJWAbkV DublÜbk DublÜbkG DÜG DÜGAufhG DöKVAG DüBV DüMV DüV DünenSchV DüngG DüngMProbV DüngMSaatG
DüngMSaatGVerlG EAEG EAG-BehandV EAGVtr EAKAV EALG EAMIV EAPatV EArbzV EBABGebV EBArbSchV EBIG EBIZustV EBKrG EBO
EBPG EBPV EBPensNOG EBPfSchG EBRG EBV EBeV ECER ECER30Rev ECHVertr ECHVertrSchlA EComFPrV EDL-G EEG EEMD-ZV
EEWärmeG EF-VO EFPV EFZG EG-FGV EG-ObstGemüseV EG-PKHVV EGBGB EGBeitrESP/PRTG EGBeitrVtrW EGBes725/2003UmsG
EGBusDV EGFinSchAProtG EGFusionsVtr EGGVG EGGenTDurchfG EGGmbHG EGHGB EGInsO EGKSVtr EGKSVtrÜAbk EGMR-KEV EGMRKHG
EGRebflRodDV EGRechtÜblV EGStGB EGTSEAusnV EGTSEBußgeldV EGV820/97G EGVertrG EGZPO EGovG EHKostV EHV EHVV
EIBVersorgAbk EIGV EJG EJKoV EJTAnV EKFG EKrV ELV EMASPrivilegV EMFV EMRK EMVBeitrV EMVG ENeuOG EOG EPG EPSPV EPSV
EPÜ ERPBürgschG ERPEntwHiG ERPSchG ERPVerwG ERPVwG ERPWiPlanG ERVDPMAV ERVV ERechV EReg-BGebV ERegG ESBO
ESBiSGDBest ESGV ESMFinG ESMVtr ESO ESVG ESanMV ESch-VO ESchG ESiV EStDV EStFreigG EStG EStR EStRGEG EStSchlEV
EStZustV EStrCHEVRegAusfG ETWStBefrV EU-DBA-SBG EU-FahrgRBusG EU-FahrgRBusV EU-FahrgRSchG EU-FahrgRSchV EU-RhÜbk
EU/EWRHwV EUAHiG EUAuslÜbkG EUBeitrG EUBeitrVtr EUBeitrVtrBGR/ROMG EUBeitrVtrCZEuaG EUBeitrVtrG EUBestBekämpfÜbkG
EUFinSchStG EUFußballÜbk EUGewSchVG EUMETSATV EUMETSATÜbk EUObstGemüseDV EURHGAusnahmV EUROCONTROLBeschl
EUROCONTROLVorRV EUROCONTROLÜbk EUROCONTROLÜbkG EUROCONTROLÜbkNFProtG EUROCONTROLÜbkÄndProtG EUStAG EUStBV EUTBV
EUTELSATVorRProtV EUV EUVtrG EUZBBG EUZBLG EUgrFernsÜbk EUrlDbV EVO EVPGV EVZStiftG EVerbrStBV EVerkSiV
EWGBauartGenV EWGFinBeistG EWGLizV EWGRL371/91DV EWGSichV EWGV1016/68DV EWGV1349/72DV EWGVtr EWIVAG EWKKennzV
EWKVerbotsV EWOÜbk EWRAbkAG EWRAbkAV EZBAbk EZBAbkG EZBPersAbk EZBPersAbk/EIBVersorgAbkV EZulV EbertStiftG
EdelstGrMstrV EfbV EgVG EgVV EheAnerkG EheG EheRG EhefZeugnÜbk EhefZeugnÜbkG EheschlRWirkgG EhfG EhrBetätV
EhrZAnerkErl EhrenamtStiftG EiMarktV EichG EichendorffPlakErl EigZulG EigenVerbV EinSiG EinbTestV EinglMV
EinglMindV EinhEuA EinhV EinigVtr EinigVtrG EinigVtrVbg EinkFachwBAProPPrV EinlBehPostAnO EinsatzUV EinsatzWVG
EinwirkungsBergV ElbVwGrHmbV ElbVwHHmbV ElbeLotsV ElekMeistPrV ElekZeugnV ElektroG ElektroGGebV ElektroMbMstrV
ElektroStoffV ElektroTechMstrV EltLastV EltSV EmoG EmsDolKoopVtrNLDG EmsLotsV EmsSchEV EmsSchO EmsSchOAbk
EmsSchOAbkErgAbk EmsSchOAbkErgAbkV EnEV EnLAG EnSTransV EnSiG EnSiGEntschV EnStatG EnVKG EnVKV EnWG EnWGKostV
EnWPrV EndlSiAnfV EndlSiUntV EndlagerVlV EnergieStG EnergieStV EntgBV EntgFG EntgTranspG EntschFinV EntschG
EntschRG EntschVb EntschdtBankV EntsorgFondsG EntsorgFondsGZVereinnV EntsorgÜG EntwHStG EpiAAppOAbwV
EpiGesAusbSichV EpiMPuPSABeschV EpiZÄPrOAbwV EpiÄApprO2002AbwV ErKGNAnrG ErMiV ErbStDV ErbStG ErbStRG ErbbauRG
ErbbauV ErdölBevG ErdölBevVbdStiRV ErfPatÜbk ErgAnzV ErgThAPrV ErhaltungsV ErholNutzG ErsDiG ErstAnzV ErstrG
ErwSÜAG ErwZulG ErzUrlSoldV EspooÜbk EssigV EstrMstrV EthRG EthylenoxidV EuAbgG EuAstroOrgVorRProtV EuAstroOrgÜbk
EuAuskÜbkG EuAuslVwAuskÜbk EuAuslVwZ/AuskÜbkAG EuAuslVwZÜbk EuAuslf/RHiÜbkG EuAuslfÜbk EuAuswKomVorRV EuFernsAbk
EuFernsAbkG EuFernsAbkProtG EuFürsAbk EuGHG EuKrSchwAusbÜbk EuKrSchwAusbÜbkG EuLRaumÜbk EuLRaumÜbkG
EuLabMolBioVorRV EuLabMolBioÜbk EuOEÜbk EuOEÜbkG EuPAG EuPatAnmVeröffV EuPatÜbk EuPatÜbkAO EuPatÜbkRevA EuRAG
EuRFVerhÜbk EuRFVerhÜbkG EuRHiAUTÜbkErgVtrG EuRHiCHEÜbkErgVtrG EuRHiISRÜbkErgVtrG EuRHiÜbk EuRHiÜbkErgVtrCZEG
EuRHiÜbkErgVtrPOLG EuRHiÜbkVtrFRAG EuRHiÜbkVtrITAG EuRHiÜbkVtrNLDG EuRatPVerkÜbk EuRatWahlG EuSVkÜbk
EuSchulAuslVorRV EuSchulVorRV EuStiftÜbkG EuTerrorÜbk EuTerrorÜbkG EuVtrÜbk EuVtrÜbkG EuVtrÜbkProtG EuWAktG EuWG
EuWO EuWaffKontrÜbk EuWaffKontrÜbkG Euromed-LuftvAbkG-Marok Europol-AbfrageV EuropolG EuropolÜbk EuropolÜbkErkl
ExpertenratV EzHdlFachwPrV EÜG EÜGV FABECVtrG FABaumPflPrV FAG FANG FAO FATCA-USA-UmsV FAVO FAZuVO FAnpG FBeitrV
FDNormV FELEG FEVG FEhrPensAnO FFG FFGV FFVAV FGG FGG-RG FGNV FGO FGlG FHBLeistBV FHKBeauftrV FIDEVerzV FKAG
FKAustG FKSDVO FMSAKostV FMSASatz FMSASatzV FMStBG FMStFG FMStFV FMVtr FMVtr1965G FMVtr1973G FPKV FPMMstrV FPStatG
FPackV FPersV FPfZG FRG FS-AuftragsV FSAV FSBV FSBeitrV FSBetrV FSMusterzulV FSPersAV FSStreckenGV FSV FSaatHerkV
FStatAusnV FStrAusbauG FStrBAG FStrG FStrKrV FStrPrivFinBestV FStrPrivFinG FVG FVerkWBV FVerlV FWiStatV FZV
FZVAusnV FZulBV FZulBVInkrbek FZulG FachHwirtPrV FachbPrV FachbauTischlPrV FachkBüroPrV FachkLogSystPrV
Fahrerlaubnis-Verordnung FahrlAusbO FahrlG FahrlG2018DV FahrlGDV FahrlPrüfO FahrlPrüfV FahrpersStG FahrschAusbO
FamFG FamGKG FeV FeV2010AusnV FehmarnbeltqVtr FehmarnbeltqVtrG FeiertEV FeiertEVDBest FeinGehG FeinGehStempG
FeinwerkMechMstrV FerReiseV FerkBetSachkV FernAbsG FernUSG FernstrÜG FertigPackV FertigPlTischlPrV
FestLSockelOWiZustV FestLSockelProk FeuAO FeuerbrandV FeuerschStG FeuerwEhrKrÄndErl FideiAuflAufhG FilmDigitV
FilmFöFRAV FinAusglG FinAusglG1970DV FinAusglG2004DV FinAusglG2011DV FinAusglG2012DV FinAusglG2013DV
FinAusglG2014DV FinAusglG2015DV FinAusglG2016DV FinAusglG2017DV FinAusglG2018DV FinAusglG2019DV FinAusglG2020DV
FinAusglG2021DV FinDAG FinDAGKostV FinDAGebV FinDASa FinDASaV FinDPrV FinPlG FinRVV FinSV FinStabDEV FinStabG
FinVermStVtr FinVermStVtrG FinVermV FinaV FischBeihV FischDNKVtr FischDNKVtrG FischEtikettG FischEtikettV
FischNATÜbk FischNATÜbkG FischRDV FischSeuchV FischVergünstV FischVermNV FischWiMeistPrV FischWiVorschrAufhG
FischwAusbStEignV FlBeihV FlErwV FlG FlGDV FlHG FlRV FlUStatV FlUUG FlaggAnO FlaggRG FleiMstrV FleischWArbbV
FlexMstrV FloristMFPrV FluHfSalzbVtrAUTG FluLärmAhlhV FluLärmBüchV FluLärmG FluLärmHahnV FluLärmHohnV
FluLärmHopstV FluLärmJeverV FluLärmLechfV FluLärmMüV FluLärmNordhV FluLärmNordholzV FluLärmRamstV
FluLärmSchutzVerbG FluLärmSpangV FluSiGebVbg FlugBelWertV FlugDaG FlugLSV FlugfunkV FlugkmkRBÜbk FluglärmG FlurbG
FlusAAGV FluthilfeInsoAntrAussG FluthilfeMedErl FlüAbk FlüHG FlüHGDV FlüRAuswAbk FoMaFüPrV FoVDV FoVG FoVZV
FoltÜbkFakProtG ForUmV ForstSchAusglG ForstWiAusbStV ForstWiMeistPrV ForumRG FotografMstrV FrBordÜbk FrBordÜbkG
FrHfBremhGrV FrHfCuxGrV FrHfDEG/DUG FrHfEmd/KielAufhG FrHfGrDEGV FrHfHbgAufhG FrSaftV FrStllgV FrUmrV FreizügG/EU
FremdSprPrV FreqV FrischZV Friseur-MstrV FrühV FuAG FuttMKontrV FuttMV FzTV FzgLiefgMeldV FzgTeilÜbk FzgTeilÜbkRgl
FäV FöAbsPkWRL FördG FüAkV GAD GAL GAPDZG GAPDZV GAPInVeKoSG GAPKondG GAPStatG GASV GATTAbk GATTAbkProt1967G GATTG
GArchDVDV GAufzV GBBerG GBMaßnG GBO GBPolVDAufstV GBPolVDVDV GBV GBVfg GBWiederhV GBZugV GBankDVDV GCP-V
GDBNDVerfSchVDV GDtWahlVDVtr GDtWahlVDVtrG GEEV GEG GEIG GFABPrV GFDV GFG GFK GFlFleischV GFlHG GG GGAV
GGArt104aAbs4SLG GGArt115dGO GGArt29Abs6G GGArt29Abs7G GGArt45cG GGArt91cVtr GGArt91cVtrG GGKontrollV GGKostV GGV
GGVSEB GGVSee GHfBetrG GIGV GII041138 GII041181 GII041202 GII041730 GII050699 GII050708 GII050716 GII050725
GII050732 GII050743 GII050778 GII061362 GII081222 GII090932 GII101381 GII121378 GII170002 GII170016 GIV GKG
GKG-LSA GKV-SolG GKVBegrG GKVNOG GKVRefG GKVStabG GKrimDVDV GNG GNotKG GO GO-MEDAS GO-MEDASV GOP GOT GOZ GOÄ GPEV
GPSGV GPV GPatG GPrüfbV GRG GSB GSG GSGV GSiG GStDVDV GTK GTNSitzAbk GTNSitzAbkG GTNÜbk GUVG GV GVFG GVFV GVG
GVGEG GVIDVDV GVO GVV GWB GWDAPrV GZKtgRindFlV GaFG GaFinHG GaFöG GaV GalvMstrV GarBBAnO GartAusbStEignV GartMstrV
GartenKundenBerPrV GasGKErstV GasGVV GasHDrLtgV GasLastV GasNEV GasNZV GasSV GasgeräteDG GastG GastStG GbAusV GbV
GebAV GebGBbg GebOVerm GebrMG GebrMV GebrMstrV GebäudeArbbV8 GedStAbk GedStBRDAbk GefBeitrV GefStoffV GefahrgutG
GeflPestSchV GegAmtshSteuerSÜbk GeigbMstrV GeistwStiftG GeldWNOBauSparkAnO GeldWNOBauspAnO GeldWNOG GemAusGO
GemAusfOAbkHaag GemFinRefG GemO GenBeschlG GenBkBEAnO GenBkBES GenDG GenG GenRegV GenTAnhV GenTAufzV GenTBetV
GenTG GenTNotfV GenTPflEV GenTSV GenTVfV GenfRKAbkZProtIIIG GeoEnBeschrV GeoNutzV GeoZG GeolDG
GepBetrWMAProBusManFV GerOrgG GerPräsWO GerüstbArbbV GerüstbMstrV GerüstbPrV GesBergV GesLV GesO GesRuaCOVBekG
GesWFachwPrV GesWZustG GesamtBeitrV GeschGehG GeschmMG GestRaumPrV GesundZAAbkFRAG GesundZAAbkFRAVVbg GetrAuVÜV
GewAbfV GewAnzV GewBezG GewO GewSchG GewStDV GewStG GewebeG GewinnungsAbfV GfwtDBwVDV GkZ GlAppMstrV GlAufrG
GlPrZBKnV GlPrZHanauV GlPrZHerneV GlPrZKaiserslauternV GlPrZMichelstadtV GlPrZRheinbachV GlPrZWeilburgV
GlasIndMstrFortbV GlasVMstrV GlaserMstrV GleiBStiftG GleiStatV GleibWV GleichberG GlüStV GmbH-Gesetz GmbHG GnO
GntDAIVAPrV GntDBwVVDV GntDSVVDV GntVDDVCSVDV GntZollDVDV GoetheMedStat GoldSilberschmiedMstrV GrAbfAUTVbgV
GrAbfErlPolAbk GrAbfErlPolAbkG GrAbfertAUTVtrG GrAbfertCESVtrG GrAbfertDNKVtrG GrAbfertVbgAUTV GrAbfertVtrAUT1962G
GrBerKrAC/MalVtrBELG GrBerichtVtrNLD1G GrBerichtVtrNLD2G GrBrückAbk2000POLG GrBrückAbkCESG GrBrückAbkPOLG
GrBrückPerlAbkLUXG GrBrückVbgFRAV GrBrückVtr2000CZEG GrEStG GrImpfStRüV GrPfREuroV GrSiDAV GrStG GravMstrV GrdstVG
GrdstVV GrenzAV GrenzVerkAUTVtrG GrenzVtrPOLG GrenzgAbkNLDV GrenzgNLDAG GrenzgNLDZusProt3 GroMiKV GruWErl
GruWErlDBest GrundVtrG GrwV GräbG GräbPauschV GtDBWVAPrV GtDBahnVDV GtDFmEloAufklVDV GtDITZBundVDV GtDWSVVDV
GvKostG GwG GÜG GüKG GüKGrKabotageV GüKKostV GüKVO GüLogFachwPrV HAG HAGDV HAV HArchDVDV HAuslG HBG HBO
HBPolVDAufstV HBankDVDV HBauO HBauStatG HBeglG HBegleitG HDO HDiszErstV HG HGB HGB-E HGBEG HGO HGlG HGrG HHG HIVHG
HKEntschG HKG HKO HKStG HKWAbfV HKaG HKohlStiftG HKrimDAPrV HKÜ HNSG HNSPflichtVersBeschV HOAI HPflEGRLDV HPflG
HRFEG HRG HRegGebV HSOG HSchmidtStiftG HSeeZG HStatG HStrG HStruktG HTürG HUrlV HUÜ HV HVVO HVwKostG HVwVfG HWG
HWeizSaatV HWiG HWirtMeistPrV HZAZustV HZG HZV HZvG HZvNG HZvV HaagÜbkAG HaftEntschBefStoffeSeeÜbk HaftPflG
HalblSchG HalblSchV HaldeRlAnO HandwO HandzMstrV HanfEinfV HausratsVO HbgPrG HdBALBV HdGStiftG HdlDlStatG
HdlFachwPrV HdlKlG HdlKlSchafFlV HdlKlSchwV HdlRegVfg HebAPrO HebG HebStPrV HeilBG HeilBerG HeilMWerbG HeilVfV
Heilberufe-Kammergesetzes HeilprG HeilprGDV HeimG HeimMindBauV HeimMitwirkungsV HeimPersV HeimsicherungsV HeizkZG
HeizkostenV HeizölLBV HerrentunnelMautHV HeuerVtrÜbkG HfreqBetrGen HfzHvzVStG HgFSNatSchV HiKassGAufhG
HilfetelefonG HkNDV HkNGebV HkRNDV HmbIFG HmbNSGBefV HmbPersVG HmbTG HmbVwVG HmbVwVfG HoBaMstrV HoblMstrV HofV
HohSeeEinbrV HoheSeeEinbrG HoheSeeÜbk HoheSeeÜbkG HolzEinschlBeschrV2021 HolzSiG HolzbhMstrV HonigV HopfEinV HopfG
HopfV HotelMeistPrV HtDBWVAPrV HufBeschl-AnerkennV HufBeschlG HufBeschlV HundVerbrEinfG HundVerbrEinfVO
HwFwBAProKaufmMFV HwO HwOuaÜG HwPGV HwREintrV HwStatG HwVerwdtV HwWahlO HygPV HypAblV HypKrlosErklG HypÜberlG
HärteV HöBetrV HöfeO HöfeVfO HörgAkMstrV HüSalmoV IAEOBen/IAEOHiLÜbkG IAEOBenÜbk IAEOHiLÜbk IAOÜbk IAOÜbk118G
IAOÜbk121G IAOÜbk147G IAmEntwBkÜbk IAmEntwBkÜbkG IAmInvGesÜbkUSA/uaG IBRDAbk IDNrG IDÜV IEnProgÜbk IEnProgÜbkG
IEntwOrgAbk IEntwOrgAbkG IFCAbk IFCAbkG IFG IFGGebV IFUKK1992G IFUKK1992ÄndUrk1996G IGV-DG IHKG IHRAVorRV II.BV
IICVorRV IMF/IBRDBeitrAbkG IMFAbk IMFAbkG IMIS-ZustV IMLebensmFPrV IMPMedBAProPrFPrV IMSüßFPrV INF-VtrNotW
INF-VtrNotWV INMARSATÜbk INTELSATVorRProtV INTELSATÜbk INTELSATÜbkG INTERSPUTNIKAbk INTERSPUTNIKG IPBPR IPbpR
IPwskR IRENASa IRENASaG IRENASitzAbk IRENASitzAbkG IRG IRegBV IRegG IStGHG IT-FortbV IT-NetzG ITFG ITSiV-PV
ITZBundG IUCNVorV IV IVD-AMG-V IVSG IZÜV IfSG ImGwGMeldV ImSchV-ZustVO ImSchZuVO ImmVermV ImmoDarlSachkV
ImmoFachwPrV ImmoKWPLV ImmoWertV InVeKoSDG InVeKoSV InVorG IndBkGDV IndElErprobV IndFachwirtPrV IndKredBkG
IndMIsoPrV IndMetErprobV IndMetMeistV IndUnfÜbk InfoElekAusbErprbV InfoGesStatG InformationsTechMstrV InfrAG
InfrGG InfrGGBV InhKontrollV InhPapG InnAusV InsO InsStatG InsVV InsoBekV InsoGeldEinzPV InsoGeldFestV InsoKostV
InstitutsVergV IntAtomBehSa IntAtomOrgVorRV IntAtomOrgVorRVbg IntAtomSa IntBMeßwVorRV IntBestG IntBestÜbk
IntErbRVG IntFamRVG IntGüRVG IntKakaoÜbk IntKfzV IntMeerSchÜbk IntMeerSchÜbk1973G IntMeßwOrgÜbk IntMilPVorRV
IntNatKautschÜbk IntPatÜbkG IntRaumsÜbkG IntSchVermÜbk IntSchVermÜbkG IntTestV IntV IntVG IntWarenBezÜbk
IntWarenBezÜbkV IntZLuftAbk IntZLuftAbkProtG InvG InvHSG InvKG InvStG InvStreitÜbk InvStreitÜbkG InvZV InvZulBerG
InvZulG InvZulG2005DV IsolMstrV ItalKultInstVorRNotW ItalKultInstVorRV JAG JAOÜbk JAOÜbk99G JAPO JAPrO JAVollzO
JAbschlVUV JAbschlWUV JAktAV JArbSchG JArbSchSittV JArbSchUV JBeitrO JFDG JFPO JGG JHiStruktV JMBStiftG JMStV JVEG
JVKostG JVertrAmtszVerlG JWG JagdzeitV JohOrdenNFErl JuSchG JuSchGDV JubVAAnO JubVAAnO1963-11ÄndAnO JubVAnO
JudDenkmStiftG JurAusbRefG JurPrNotSkV JüdMilSeelsG JüdMilSeelsVtr KAEAAnO KAEAnO KAG KAG-LSA KAGB KAGG
KAGG/GewOErgG KAPrüfbV KARBV KARG KAV KAVerOV KBAG KBFG KBNAnrG KBV KDAV KDVErstattV KDVG KErzG KFürsV KGSG KGUG
KGUGEG KGÜbk KHBV KHEntgG KHG KHNG KHSFV KHStatV KHV KHWiSichV KHfEVerbG KIV KInvFErrG KInvFG KJHG KJPsychTh-APrV
KK-AltRückV KKG KKVerbdG KKÜNOG KNV-V KO KOFV KONSENS-G KOVAUTVtrG KOVAnpG KOVErstV KOVRentKapG KOVVfG KOVVtrESPG
KOVVwG KOVZusVtrAUTG KOVZustV KPBV KRK KSAbg2021V KSAbg2022V KSEVtr KSEVtrAG KSEVtrG KSG KSKSaV KSVEntgV KSVG
KSVGBeitrÜV KSchG KSpG KStDV KStG KStoffIndMeistPrV KUG KV-DVO KV/PVPauschBeitrV KVAV KVArbNÜbkG KVBEVO KVBG
KVHilfsmV KVKG KVLG KVLG-1989 KVMeistPrV KVStG KVStGleichstV KVWG KVermG KWG KWGVermV KWKAusV KWKG KWMV KWaffVtr
KaEntwBkÜbk KaEntwBkÜbkG KaFbMstrV KaffeeRatVorRV KaffeeStG KaffeeStV KaffeeV KaffeeÜbk KaffeeÜbk1983G
KaffeeÜbk1983OrgVorRV KakaoV KanalStTO KapAusstV KapErhStG KapMuG KapResV KapV KapVO KartKostV KartKrebs/KartZystV
KartRingfV KaseinV KassNeuOV KassenSichV KastrG KatHiLAbkBELG KatHiLAbkCHEG KatHiLAbkCZEG KatHiLAbkDNKG
KatHiLAbkFRAG KatHiLAbkLITG KatHiLAbkLUXG KatHiLAbkPOLG KatHiLAbkRussFöG KatSchErwG KeramMstrV KernbrStG KfSachvG
KfSachvV KfWV KfbG KfzAbkGBRG KfzAnmVerlG KfzHV KfzMechaAusbErprobV KfzPflVV KfzTechMstrV KfzUnfEntschV
KfzVersBehStatAnO KfzVersNATOStatAnO KgfEG KiFöG KiGAbV KiQuTG KindArbSchV KindUVV KirchenberufeV KitaFinHG
KlFzKV-BinSch KlWalAbkG KlaCbMstrV KlagRegV KlauenPflPrV KlempnerMstrV KlimaBergV KlimÄndRÜbk KlärEV KmV
KnVAusbauV KoStrukStatG KohleAusG KohleUGrV KohleUMeldeG KomWG KomWO KomtrZV KondMstrV KonfV KonjAusglRFrV
KonjAusglRV KonjV KonsG KonsHilfG KonsVerAUTV KonsVerBELV KonsVerCHEV KonsVerFRAV KonsVerGBRV KonsVerLUXV
KonsVerNLDV KonsVerRUSV KonsVerUSAV KonstPrV KonsÜbkG KontrGerätBeglG KonvBehSchG KonzVgV KorbmMstrV KosmetikV
KosmetikerMstrV KostO KostenbeitragsV KrArchG KrBesReglVtr KrFArbZG KrFrHemmG KrFrHemmGErgG KrGlasKennzG KrPflAPrV
KrPflG KrW-/AbfG KrW/AbfMeistPrV KrWG KrWaffGenV KrWaffKontrG KrWaffKontrGDV KrWaffUnbrUmgV KraftNAV KraftStCHEV
KraftStDV KraftStG KraftStKompG KraftstoffLBV KraftwPrV KredAAG KredAnstWiAG KredAnstWiAWPHEV KredAnstWiAÜV
KredAufnBegrV KredAufnG KredFinG KredInstNdlAufhG KredInstNdlG KredWG KredWGAUSFreistV KredWGJPNFreistV
KredWGUSAFreistV KrimBekAbkUSAAG KrimLV KryptoWTransferV KtEfV KtgWV KuStGrVorRV KugverlV KultErhStudZVorRV
KultGüRückG KultNatErbSchutzÜbk KultgSchKonv KultgSchKonvABest KultgSchKonvG KundenbTischlPrV KunstSchAbk
KunstSchAbkG KunstUrhG KyotoProtAnpfondsG KÜO KälteanlMstrV KäseV KüSchV KüchMeistPrV KürMstrV LAAbkErgAbkCHEG
LAArchV LAG LAP-gDBNDV LAP-gDFm/EloAufklBundV LAP-gDVerfSchV LAP-gbautDV LAP-gehDAAV LAP-gehDEUKV LAP-gntDBWVV
LAP-hADV LAP-hDBiblV LAP-hDEUKV LAP-htVerwDV LAP-mDAAV LAP-mDBNDV LAP-mDFm/EloAufklBundV LAP-mDVerfSchV
LAP-mftDBwV LAP-mntDBWVV LAP-mtDBWVV LASaarDV LASaarEG LASaarEinfDV LAbfG LAbfWZustVO LAnpG LAnzV LArbWoV LBAV LBG
LBO LBauO LBesG LDG LEinfG LFBAG LFGB LFoG LFzPfSchG LFÜG LHG LHO LHauswAusbStV LImschG LKV LKWÜberlStVAusnV
LKomBesVO LKonV LMBG LMBestrV LMEV LMG LMHV LMIDV LMRStV LMZDV LMeerSchÜbk LMeerSchÜbkG LMvitV LPG-G LPVG LPachtVG
LPartG LRHG LRKG LRiG LRiStaG LSV LSVAAbkBüsG LSpG LSpV LStDV LStHVDV LStR LStVG LStrG LTV LUFV LV LVO LVV LVVO
LVwG LVwVG LVwVfG LWG LWO LWaldG LWoFG LadSchlG LandmMechMstrV LastG LasthandhabV LbPrZGleichstV LbV
LeasFachwirtPrV LegRegG LegRegV LehrErzVDBest LehrVV LeistBeschV LeukoseV LiBiUrhFrVerlG LiqV LkSG Lkw-MautV LlbG
LmhFortbPrüfV LobbyRG LogAPrO LogMstrV LogopG LohnUGAÜV LorbBlErl LotsO LottStVereinfV LuftBO LuftBODV LuftBekÜbk
LuftEBV LuftFzgAbk LuftFzgAbkG LuftFzgG LuftFzgÜbk LuftFzgÜbkDV LuftGerPV LuftGerPV1998DV LuftKostV LuftNaSiG
LuftPersV LuftPersVDV LuftRAAbkDG LuftRAbkZAbk LuftRegV LuftSchlichtV LuftSiAV LuftSiG LuftSiGebV LuftSiSchulV
LuftSiZÜV LuftSpZustV LuftStrAbk LuftVG LuftVGBV LuftVGFSOrgEÜV LuftVGewRAbk LuftVO LuftVODV LuftVStAbsenkV
LuftVStDV LuftVStFestV LuftVStG LuftVZO LuftVerkSiV LuftVerkUSAAbkG LwAltschG LwAltschV LwAnpG LwAusbStEignV
LwAusglAbgV LwErzgSchulproG LwErzgSchulproTeilnV LwG LwGenV LwHwPrüfAnerkV LwMstrPrV LwRentBkG LwVG LwVfG
LärmVibrationsArbSchV LärmschutzV MADG MAKV MAbkMadridGemAO MAbkMadridProtÄnd MArbV MB-APrV MBPlG MBPolVDVDV
MBVerfV MBankDVDV MBergBGebV MBergG MDBNDVerfSchVDV MDV MFBAProMediaFPrV MFKRegV MForschG MHG MHRG MISSAufstV
MKSeuchV ML/ElbeSKanalSchlBetrZV MMA MMilchPulvAbsV MMilchPulvV MNrVAL MOG MORVAufhV MPAFHBundV MPAMIV MPAV
MPBetreibV MPDG MPG MPVerfV MPhG MRegV MSA MSAG MSPTBeihilfeAnO MStDVDV MStaatÜbk MTA-APrV MTAG MTBG MTSKraftV MV
MVSchPAnO MVzAFWoG MWDVDV MZG MaBV MaSanV MaStRV MagvG MahnVordrV MainDonWasStrG MaisPflSchMV MalerArbbV
ManövAbkCANIGBRÜbk MarVerstMeldV MargMFV MariMedV MarkenG MarkenV MarketFachwPrV MarkschBergV MarktAngV MarktONOG
MarktOWMeldV MarshallplAbkG MaschMahnVordrV MasernISchImpfAnsprV MauerG MauerV MaurerBetonbMstrV MautRegV MautSysG
MautVvfV MaßstG MbBO MbauMstrV MeAnlG MeMBV MedBVSV MedFachbV MedaillenV MediationsG MedienBTMstrPrV MedienFortbV
MeerAbfSchAbk MeerEinbrSchAbk MeistPrFRGlV MeistPrÖGlV MeistVoEigAnerkV MessEG MessEGebV MessEV MessbG
MetallbMstrV MetallbildMstrV MetblMstrV MeßEinhG MfWV MgVG MiLoAufzV MiLoDokV MiLoG MiLoGMeldStellV MiLoMeldV
MiLoV3 MietNEinV MietPfG MietRVerbG MighEV MilSeelsG MilchFettG MilchKennzV MilchLAusbStEignV MilchLMeistPrV
MilchMargG MilchQBALMZustV MilchQuotV MilchSoPrG MilchSonMaßG MilchV MilchtAusbStEignV MilzbRbV Min/TafelWV
MinNettoV MinRSozSBes MinRohSorgG MinUhV MindSchRÜbk MindZV MindlohnÜbkG MinÖlAV MinÖlBewV MinÖlDatG MitbestBeiG
MitbestG MitbestGWO MittelweserG MitÜbermitV MntDAIVAPrV MntZollDVDV ModGAufhG ModMstrV MolkMeistPrV
MontanMitbestG MontanMitbestGErgG MontanMitbestGErgGWO MontrÜbk MontÜG MoselSchAbgT MoselSchAbgT2002ABest
MoselSchPEV MoselSchPV MoselVtrFRA/LUXG MsbG MsbLärmSchV MtDFmEloAufklVDV MuKFrRGDBest MuKStiftG MuLMstrV
MuSchEltZV MuSchG MuSchSoldV MuSchÜbkG MusikfachhPrErprV MustV MÜ MüG MüMstrV MündelPfandBrV MünzG NABEG
NAGBNatSchG NATO/BRDVbg NATOHQAbk NATOLiegÜblÜbk NATOPersRÜbk NATOProtG NATOStatÜbk NATOTrStat NATOTrStatVtrG
NATOTrStatZAbk NATOTrStatZAbkÄndAbk NATOTrStatZAbkÄndAbkD NATOTrStatZAbkÄndAbkG NATOTrStatÄndZAbkG NATOVorRV
NATOVtr NAV NAbfG NBG NBauO NBhVO NDAV NDG NDPHSG NDSchG NDWV NDÜV NELEV NEhelG NFAG NGG NGO NGefAG NHG NKAG NKRG
NKWG NKomVG NKommerzWAbgV NLPosV NLV NLWG NLWO NLottG NMV NOKBefAbgV NOKanaluaLotsV NPBefVMVK NPNordSBefV NPersVG
NRW. NS-AufhG NS-VEntschG NSGBRgV NSGBefV NSGDgbV NSGFmbV NSGKdrV NSGPBRV NSGSylV NSOEBGG NSOpferBPräsProk
NSUnrAnO NSUnrUrtBesG NSVerbG NSchG NStrG NV NVwKostG NVwVfG NWRG NWRG-DV NWaldLG NachhG NachwG NachwV
NagProtUmsG/EUV511/2014DG NatKautschOrgVorRV NatPDrömlV NatPHHarzV NatPJasmundV NatPMSchweizV NatPMüritzV
NatPSchaalseeV NatPVorpBlV NatPsSchweizV NatSGRhönV NatSGSORügenV NatSGSchorfhV NatSGSpreewV NatSGVessertalV
NatSGmElbeV NatSchG Natur/LandschaftsPflPrV Neckar/MainG NeckarSchlBetrZV NelkenwV NemV NetzDG NeuGlV
NeustädterBuchtFzgV NiSG NiSV NichtAnpG NiederlFrhEWGDG NiederlFrhEWGDV NordBinSchHfV NordSBrWeinG NordSFischZProk
NotAktVV NotFV NotSan-APrV NotSanG NotV NotVPV NotrufV NpSG NutzEV OASG OBG ODV OEG OFDAufgÜbertrV OFDBremAufgV
OFDHambAufgV OFDKOAufgÜbertrV OFDSaarbrAufgV OGAV OGErzeugerOrgDV OGewV OKZusAAbkVNMG OPrAGebG ORheinLotsOEV
OSPARÜbk OSZEVorRV OStrV OWiG OZG OfenLufthMstrV OffshStAbk OffshStAbkG Offshore-ArbZV OffshoreBergV OldenbG
OlympSchG OnlWahlV OpfBG OrdenErl OrdenErl4ÄndErl OrdenErsUrkAnO OrdenG OrdenNachwV OrdenSeenotÄndErl
OrdensErl7NeufGenErl OrgErl1998 OrgHbMstrV OrtedtDGStiftG OrthBandMstrV OrthSchMstrV OrthV OrthVersorgUVV
OrthoptAPrV OrthoptG OstSFischZProk OstSUmwSchÜbk OstseeSHNSGBefV OzonSÜbk OzonSÜbkG PAG PAngV PAuswG PAuswGebV
PAuswV PBAZV PBNUBestV PBV PBZugV PBeaKK-VerwAufwVO PBefAusglV PBefG PBefGKostV PCBAbfallV PCT PCTAO PDLV PEPPV
PEhrlInstKostV PEhrlInstZustV PEntgV PFAV PHöchstMengV PIDV PKDBSa PKDBV PKGrG PKHB PKHFV PMElekPrV PMMPrV
PMeriteSaÄndErl PNUPZV POG POP-Abfall-ÜberwV POSTDIENSTBRAnO POSTDIENSTBeihAZAnO POSTDIENSTErnAnO PRV PSA-BV
PSA-DG PStG PStV PTA-APrV PTBAKostO PTBBGebV PTNeuOG PTSG PTStiftErnAnO PTStiftG PUAG PUDLV PVAufhAnO PVÜ PVÜG
PachtkredG PackungsV PapIndMeistPrV PapKuVerarbIndMeistPrV ParkettlMstrV ParlBG ParlStG PartG PartGG PassDEÜV
PassG PassV PatAnwAPrV PatAnwArmSG PatAnwO PatBeteiligungsV PatG PatG/GebrMGAV PatGebErstG PatKostG PatKostZV PatV
PauschAV PaßG PersAnpassG PersBG PersDLPrV PersEinspG PersFachkPrV PersStdAuszÜbk PersStdAuszÜbkG PersStdNamZProtG
PersStdNamÜbk PersStärkeG PersVEntV PersVMobFachwPrV PfPTrStat PfPTrStatG PfWirtAusbStEignV PfandBG PfandBarwertV
PfandBrAUmwG PfandBrÜblG PfandLV PferdewMeistPrV PflAFinV PflAPrV PflAV PflBG PflBeschauV PflGesG PflKartV PflNV
PflSchAbk PflSchAbkG PflSchAnwV PflSchG PflSchGerätV PflSchMAnwLuftFzgV PflSchMV PflSchSaatgAnwendV PflSchSachkV
PflSchadORZV PflVG PflVGOWiZustV PflZSchÜbk PflZSchÜbkG PflanzTechnAusbStEignV PflanzentechMeistPrV
PfleBeteiligungsV PflegeArbbV PflegeStatV PflegeVG PflegeZG PflvDV PharmAusbErprobV PharmIndMstrFortbV PharmRefPrV
PharmStV PharmTAG PhysTh-APrV Pkw-EnVKV PlVereinfG PlanSiG PlanZV PlanzV PlfZV PodAPrV PodG PolBTLV PolDKlVO PolG
PolVBDVorgV PolZusuaVtrCHEG PolierPrV PolioV PortalV Post-AZV PostAGSa PostAnwAbk PostAnwÜbkVollzO PostAuftrAbk
PostBATZV PostG PostG-ÜbertrV PostLEntgV PostLV PostO PostPakAbk PostPakÜbkVollzO PostPersRG PostRDV PostSZV
PostSparAbk PostUmwG PostVerfG PostZahlÜbk PostZtgAbk PostbAGSa PostbankLEntgV PostbankSZV PostgiroAbk
PostgiroÜbkVollzO PostnachnAbk PostnachnÜbkVollzO PpUGV PrHaushStatG PrKG PrKultbBDOAnO PrKultbG PrKultbSaV
PrLagerhBeihV PrZBrGleichstV PreisAngG PreisG PreisLS PreisStatG PresseratG PrfgZAUTV PrfgZFortbAUTV PrfgZFrankrV
PrisenGO PrisenO ProMechG ProMusPlErl ProMusPlRL ProTechPrV ProdGewStatG ProdHaftG ProdSG ProdSG2011V ProstAV
ProstG ProstSchG ProstStatV PrüVOFortkfmBf PrüfV PrüfbV PrüflabV PrümVtr PrümVtrAG Psych-PV PsychKG PsychKVVerbG
PsychPbG PsychTh-APrV PsychThApprO PsychThG PsychThV PsychotrStÜbk PublG QEWV QNormBanV QVWSG QualV RAAG RAG RAV
RAVG RAVPV RAZEignPrV RAuskÜbk RAuskÜbkZProtG RAuslDRBest RAÜG RBEG RBHaftG RBSFV RBerG RBkG RBkPräsErl RDG RDGEG
RDV RDeckInfV RED-G REDTeilnV REITG RGebStV RHBG RHeimstGAufhG RHiErsDPAZustV RHiGRCAbkAV RHiStAbkFINDV
RHiStAbkITADV RHiStVtrSWEDV RHiVtrCANG RHiVtrPRTG RHiVtrYUGG RHmV RIASKomVorRV RICo RID RIP RKG RKIZustAnO
RMVerblG ROG RPflG RRG RRHErl RSAV RSFAV RSFV RSG RSGAbsEntgV RSiedlG RSiedlGABest RSiedlGErgG RStV RStruktFG
RStruktFV RTrAbwG RUAStrGHG RV-BZV RV/UVAbkPOLG RV/UVRAG RVBedWohnV RVBund/KnErG RVBundDiszRAnO RVChilAbkG RVG
RVIOBeschZG RVKnSeemannskasseÜG RVO RVOrgRefÜG RVStreitkrAbkUSAG RVVerkG RVWZPauschBeitrV RVerkAbkGBRAV
RVerkAbkTURAV RVermG RVermVG RWBestG RWBestV RWahlBes RZV RaPO RamsarKonv RaumausMstrV RbGeldERAV RdFunkAuslG
RdFunkNG ReNoPatAusb-FachEigV RebPflV RebflRodV RebflV ReblV RechKredV RechPensV RechVersV RechZahlV
RechtsfachwPrV RefiRegV ReföDG RegG RegGErkl/EinigVtr RegMoG RegZensErpG RehaErstV ReifKennzV RennwLottG
RennwLottGABest RentÜG ResG ResKV RestMAProRestPrV RestMeistPrV RettAssG RettungsG RevierjAusbStEignV
RevierjagdMeisterPrV RfBV RheinAutobBrückVtr RheinBrückEschauVtr RheinBrückEschauVtrG RheinLotsO
RheinMainDonSchStrG RheinPatVÄndInkrV RheinSchPEV RheinSchPV RheinSchPV1994AbwV RheinSchPersEV RheinSchPersV
RheinSchVtr RheinSchÜbkG RheinStrBrückVtr RiFlEtikettG RiFlEtikettV RiWG RindFlSoErstV RindHKlV RindSalmV RindTbV
RoV RobErhÜbk RobErhÜbkG RohTabBeih2006V RohmilchGütV RohrFLtgV RohrMeistPrV RollSonnMstrV RotkleeSaatV RsprEinhG
RuStAG RÜG RöV RückAbzinsV RückBRTransparenzV RückHG RüstKontrG SAFleischWiG SAG SARSCoV2AMVV SAZV SBBFestV SBG
SBGWV SBkBG SBkBÜblG SCEAG SCEBG SDDSG SDLWindV SEAG SEBG SEDDiktStiftG SEFFV SEG SEuSCEVVorschl SEuSCEVVorschlG
SGB SGB-AT SGB3EntGRuhV SGB4ErgG SGB5ÜbV SGBAT SGBBeglV SGBSVVs SGFFG SGG SGZDVertrAnO SGleiG SGleibWV SHStatG
SHStatG1985AussV SHV SHVAufhAnO SINTEG-V SISIIG SKAGEG SKBPRV SKPersStruktAnpG SLV SMVergV SOG SPV SPersVG SRV
SStellV-VVG STCW-Code STzV SUG SURE-GewährlG SUrlV SVAbkCHNG SVAbkING SVAbkPOLG SVBezGrG SVBezGrV SVDDRAuflG SVFAG
SVG SVHV SVLFG-AltRückV SVLFGG SVLFGGÜbV SVLFÜG SVOrgSaarG SVRV SVSaarAnglG SVStFreigG SVVtrYUGVtrG SVWO SVZustAnO
SVersLV SVorgesV SVwHKVorRV SVwVfG SVÜV SVÜbkITAG SWG SZAG SaRegG SaarGlV SaarVtr SaarVtrG SaatArtVerzV SaatAufzV
SaatBeihV SaatEinfMeldV SaatV SaatVerkG SachBezV SachenR-DV SachenRBerG SachvPrüfV SachvRatG SamEnV SanG
SanOAAusbGV SanOffzVergV SatDSiG SatDSiV SatellitÜbk SatellitÜbkG SattlFeintMstrV SaubFahrzeugBeschG SchAnpG
SchAusnahmV SchAusrV SchBFrdFlaggV SchBauG SchBerG SchBesV SchBrÜbkG SchGeschUV SchHaltHygV SchKiSpV SchKiSpVDBest
SchLHeimÜbkG SchOG SchRG SchRegDV SchRegO SchSG SchSV SchSiHafV SchSiMeistPrV SchSichVtr SchSichVtr1960G
SchSprAnerkÜbk SchStV SchUnfDatG SchVG SchVermssgIntVs SchVermssgÄndÜbkV SchVermssgÜbk SchVerschrFrdWäG
SchZusStrZustÜbk SchZusZZustÜbk SchaEVZG SchadRegProtAG ScharkaV SchauHV SchaumwZwStG SchaumwZwStV ScheckG SchfHwG
SchiLichtrMstrV SchiedsAmtsO SchiedsG SchifT-VO SchiffsBelWertV SchildlV SchlMonAufhG SchlTSchÜbk SchlTSchÜbkG
SchleusV SchlussFinG SchlärmschG SchneidwMechMstrV SchnellLG SchoMstrV SchrAG SchrZAbkG SchriSeMstrV SchuFV
SchuTSEV SchuV SchuVAbdrV SchuhfIndMeistPrV SchuhmMstrV SchulG SchuldBBerG SchuldMitüG SchuldRAnpG SchuldSaarUmstV
SchulversucheV SchutzmV SchwPestMonV SchwPestV SchwSalmoV SchwarzArbG SchwbAV SchwbAwV SchwbG SchwbWO SchwbWV
Schweinepest-Verordnung SchÜbkDÜbk See-ArbZNV See-BAV See-BV See-DatenÜbermittDV SeeAZV SeeAnlG SeeArbG SeeArbÜV
SeeAtHaftÜbk SeeAusbNÜbk SeeBewachDV SeeBewachV SeeEigensichV SeeFSichV SeeFischG SeeFischVtrG SeeGVG SeeLAuFV
SeeLotUntV SeeRVertO SeeRÜbk SeeRÜbkAG SeeRÜbkXIÜbk SeeSchAÜV SeeSchAÜbk SeeSchHaftÜbk SeeSchHaftÜbk1976G
SeeSchIntÜbk SeeSchIntÜbk1974Anl SeeSchIntÜbk1974V SeeSchMeldPortalG SeeSchSiÜbk SeeSchSiÜbkG SeeSchStrO
SeeSpbootV SeeStrO SeeStrO1972Übk SeeStrO1972ÜbkG SeeStrOV SeeUGDV SeeUmwVerhV SeeUnterkunftsV SeeVerkSiV
SeeVersNachwG SeeVersNachwV SeeZustBV SeefiV SeefischGBußgÜbertrV SeegerSitzAbk SeegerVorRV SeegerVorRÜbk
SeehundWattmSchAbk SeelotAusbNOKIV SeelotG SeelotRevierV SeemannsÄKostV SegelmMstrV SeilMstrV SeilbDG SeilbDGGebV
SekG SektVO ServiceTPrV SiMedErl SichKVV SichLVFinV SichLVV SiebdrMstrV SigG SignBenennV SkAufG SklHG SoEnergieV
SoZV SodEG SodEGVerlV SojBoSaatV SokaSiG SolZG SoldErnAnO SoldGG SoldRehaHomG SoldUrlV SolingenV SolvV SonnenblV
SonntRPapIndAusnV SonntRStIndAusnV SonntVerkV SortSchG SozPflegerV SozSichAbk SozSichAbk1985ZusAbkCANG
SozSichAbk2ErgAbkESPG SozSichAbkALBG SozSichAbkAUSErgAbk SozSichAbkAUSErgAbkDVbg SozSichAbkAUSErgAbkG
SozSichAbkAUSG SozSichAbkAUT1995G SozSichAbkBELG SozSichAbkBGRDVVbg SozSichAbkBGRG SozSichAbkBRADVbg
SozSichAbkBRAG SozSichAbkCZEG SozSichAbkDVbgSWEG SozSichAbkErgVbg2FRAG SozSichAbkGBRDVbgG SozSichAbkGBRDVbgV
SozSichAbkHRVDVVbg SozSichAbkHRVG SozSichAbkHUNG SozSichAbkINDG SozSichAbkINDVbg SozSichAbkISRÄndAbkG
SozSichAbkJPNG SozSichAbkKORG SozSichAbkMARG SozSichAbkMKDG SozSichAbkPOLDVVbg SozSichAbkPOLDVVbgNotw
SozSichAbkPOLG SozSichAbkPRTG SozSichAbkROMG SozSichAbkSVKG SozSichAbkSVNG SozSichAbkSWEG SozSichAbkTUNG
SozSichAbkURYG SozSichAbkUmsG SozSichAbkYUGG SozSichAbkZAbk2/ZVbgCHEG SozSichAbkZusAbkISRG
SozSichAbkÄndAbk2ZAbkTURG SozSichEUG SozSichUKG SozSichVbgCANG SozSichVoRV SozSichÄndAbkTURG SozVersGDV SozhiDAV
SozhiEinOG SpEisHErprobV SpFV SpTrUG SpaEfV SparSichSaarG SparSichSaarGDV SparkGiroVerbG SperrWarngebV
SpielUBeschV SpielV SpielbkV SpiritV SpitzSignalV SportFortbV SportSeeSchV SportbootVermV-Bin2000 SprAuG SprengG
SprengMarkÜbk SprengV SpruchG SpurVerkErprG StAG StAbwG StAbwV StAbzVeranlZÜV StAuskV StBAG StBAPO StBDV StBGebV
StBVV StBauFG StBefrAbkHRVV StBefrAbkLETV StBerFAngEignV StBerG StDAV StGB StGBEG StGHG StGebO StGrenzVtrAUT1989G
StGrenzVtrAUTG StGrenzVtrLUXG StIKoVetV StIdV StImmÜbkG StPO StPOEG StRSaarEG StSWEAbkG StSozSBes StStatG StUG
StVG StVO StVOAusnV StVOuaVsAusnV StVRAusnV StVUnfStatG StVUnfStatG1990V StVZO StVZOAusnV StVollzG
StVollzGerAktÜbV StVollzVergO StVorV StVÜbk StZG StaRUG StaatenlMindÜbk StaatenlMindÜbkAG StaatenlVerringÜbk
StaatenlÜbk StaatenlÜbkG StaatsbegrAnO StabG StabMechG StabiRatG StandAG StandOG StandRegV StandZV StatRegG
SteinKAGSaarG SteinkohleFinG SteinmetzArbbV SterilEntschAufhG StichprobenV StiftBTG StiftEinsatzMedBWErl
StiftKStBegV StiftRG StimmRMV StipG StipGDV StipHV StmStbMstrV StoffBilV StrBNÜbkSEG StrBNÜbkÄndProtG StrEG
StrFinG StrGerErkl StrKrAufenthVtr StrKrAufenthVtrG StrKrPersStruktG StrKrVerkLeistV StrRehaG StrRehaHomG
StrVerjFrG StrVerkSiV StrWG StrZusGubenAbkPOLG StraBEG StrabBO StrabBlPV StrafAktEinV StrafAktÜbV
Straßenverkehrs-Ordnung StrbEG StrbauMstrV StreitkrAVbgInkrG StreitkrAVtrSUNG StreitkrNotW StreitkrNotWG
StreitkrProtN StreumunitionÜbk StrlSchG StrlSchV StromBGebV StromGVV StromNEV StromNZV StromStG StromStV
StruktHiGAufhDEFASG StuckMstrV StudAustKomRV Stär/ZuckProdErstV SubvG SuchtstÜbk SvEV SymbolVO SysStabV
SzVersFachwPrV SÜFV SÜG SächsBG SächsBO SächsBVO SächsDO SächsDSG SächsDSchG SächsGemO SächsPersVG SächsRKG
SächsRiG SächsStrG SächsVerf SächsVerfGHG SächsVwVG SächsVwVfG SächsWG SächsWachdienstG SächsWachdienstVO
SächsWahlG SüdumfStG T-AZV TA-Lärm TAMG TAMMitDurchfV TAV TAppV TArztHAusbZustV TBelV TBetrWPrV TDG TDSV TEHG TEIV
TELEKOMBRAnO TELEKOMBRAnOErgAnO TELEKOMBeihAZAnO TELEKOMErnAnO TELEKOMErnAnOErgAnO TEntgV TFG TFGMV TGV THAKredG
THAMNV THW-AbrV THW-AuslUFV THW-HelfRG THW-Helferrechtsgesetz THW-MitwV THWAbrV THWEhrZÄndErl TIRÜbk TIRÜbk1975G
TKEMVFuAÜbertrV TKG TKModG TKTransparenzV TKabelVtrAG TKrMeldpflV TKÜV TLMV TMG TNV TPG TPG-GewV TPG-OrganV TRIPS
TSEAMV TSEResZV TSEVorsorgV TSEÜberwV TSG TTDSG TV-L TVG TVGDV TVMindestlohnDachd TVMindestlohnGebäude
TVMindestlohnPäda TVöD TWirtAusbStEignV TabStG TabStV TabakerzG TabakerzV TamPV TarifOAufhV TauchPrV
TdDtEinhBPräsProk TechFachwPrV TechKontrollV TeleFinV TeleGebV TelekAGSa TelekomBATZV TelekomJubV TelekomSZV
TerrBekGeBefrVerlG TestG TextRMstrV TextilIndMeistPrV TextilKennzG TextilgestalterMstrV TfPV TfV ThUG
TherapAustÜbk TherapAustÜbkG ThermMstrV ThürBG ThürBO ThürBekVO ThürKAG ThürKGG ThürKWG ThürKWO ThürKitaG ThürLPlG
ThürOBG ThürPersVG ThürSportFG ThürVSG ThürVerf ThürVerfGHG ThürVwVfG Tier-LMHV TierGesG TierImpfStKostV
TierImpfStV TierNebBußV TierNebG TierNebV TierSG TierSchG TierSchHuV TierSchKomV TierSchNutztV TierSchTrV
TierSchTÜbk TierSchTÜbkG TierSchVersV TierSchlV TierSeuchAnzV TierSeuchErEinfV TierSeuchErV TierSeuchSchBMV
TierSeuchSchNOKanV TierZG TierpflMstrV TierwMeistPrV TischlMstrV TollwV TomatKennzV TonTrÜbk TonTrÜbkG
TourFachwPrV TrDGV TrDüV TrEinV TrGebV TrVerjG TrZollG TrZollV TrainerV TranspRLDV TranspRLG TransparenzG
TreuhAbschlG TreuhG TreuhGDV TreuhLÜV TreuhUmbenV TreuhUntÜV TrinkwV TspV TzBfG TÄHAV TÜPrKostO1992GebVAnpV
TÜPrKostO1992GebVUmstV TätoV UAG UAG-ErwV UAGAnwG UAGBV UAGGebV UAGOWiZustV UAGZVV UBAG UBGG UBRegG UDÜV UERV
UErgG UErgGDV UIG UIGGebV UKlaG UN-BRK UN-Charta UNCh UNChG UNFreiwProgrAbk UNFreiwProgrAbkG UNFreiwProgrAbkGeltV
UNFreiwProgrAbkNotW UNFreiwProgrAbkVbg UNHCRBüroAbk UNHCRBüroAbkV UNOImmÜbk UNOImmÜbkG UNSOrgVorRAbk
UNSOrgVorRAbkG UNSOrgVorRV UNSekrSitzAbk UNSekrSitzAbkG UNSekrSitzAbkÄndProtG UNWFPBüroAbk UNWFPBüroAbkV
UNWaVtrÜbk UNWaVtrÜbkG URV URaG URüV USG USchadG UStAE UStBMG UStDV UStErstVO UStG UStR UStSchlFestV UStZustV
UStatG UStatG2005BerPflEntlV UV-AltRückV UVAV UVBBErG UVBKostErstV UVBundBahnDiszRAnO UVG UVKapWertV UVNG UVOGrV
UVPBergbV UVPG UVPPortV UVSV UVTrägerV UVgO UWG UWG/EinigVtrEÜbV UZwBwG UZwG UhAnerkÜbkAG UhAnpV UhAnsprAuslÜbk
UhEntsch/UhPflÜbkHaagG UhVorschG UhrmMstrV UhÜbkG UkV UmstBauSparkV UmstG UmstGErwNwG UmstGeldInstV UmstRückstG
UmstRückstGDV UmvertPrämG UmwG UmwRG UmwSeeInkrV UmwStG UmweltHG UnBefG UnbilligkeitsV UniBwLeistBV UnifV
UnivSchlichtV UntAbschlG UnterlagenBergV UrhDaG UrhG UrhGBefStV UrhRSchFrVerlG UrhRollV UrhUSAG UrkBefrBELG
UrkBefrBELV UrkBefrFRAG UrkBefrITAG UrkBefrITAV UrkBefrV UrkErsV VAAufsG VAErstV VAFreistV VAG VAG-InfoV VAGEWGDG
VAHRG VAÜG VBD VBVG VDG VDV VFBAZV VGG VIBBestV VIG VIGGebV VII040826 VII041378 VII051122 VII151214 VISZG VKAbgG
VKFV VKVV VMordKonv VNTerrorÜbk VOB VOB/A VOB/B VOL/A VOL/A-EG VOL/B VRG VRV VReformG VRegV VSBG VSBInfoV VSGZustV
VSVgV VSchDG VSchwKrSchV VStDÜV VStG VStGB VStRG VTMBAProVTFPrV VUDat-DV VVG VVG-InfoV VVGEG VWDG VWDG-DV VWGmbHG
VWGmbHÜG VZOG VZOZÜV VbrInsVV VeranstFachwPrV VeranstTechMeistPrV VerbrKrG VerbrVerbG VerbÜbkParisHaagG
VerdOrdenErl VerdOrdenNeufErl VerdOrdenStat VerdStatG VereinsG VereinsGDV VerfGGBbg VerfGHG VergMindV VergMstrV
VergStatVO VergWerkeRegV VerglO VerifAbk VerifZusAusfG VerjHemV VerkFinG VerkFlBerG VerkLG VerkPBG VerkSiG
VerkStatG VerkVereinfG VerkdHSpFruSpPflEG VerklV VerlG VermAnlG VermBDV VermBG VermG VermRglVtrISR/AUSG VermSammlG
VermVV VermVerMiV VermVerkProspV VermittVergV VerpackG VerpackV VerpflG VersAnsprReglG VersAusglG VersAusglKassG
VersFachwPrV VersImmoDarlSachkV VersMedV VersMeldeV VersRMAbschR VersRuhG VersRücklG VersStG VersStGDB
VersTierMeldV VersVergV VersVermV VersaillerVtrAbkBELGABest VersammlG VersatzV VerschG VersorgLErstV VerstV
VerstromG VerstromG3AbwG VertrBMinFSFJAnO VerwAnO VerwFöG VerwVG VfGHG VfzV VgHilAbkUSAG VgV VglWebV ViehVerkV
VkENOG VollstrAStrVEGÜbkG VollstrAbkBELAG VollstrAbkCHEAV VollstrAbkGBRAG VollstrAbkITAAV VollstrPV VollstrVtrESPG
VollstrVtrGRCAG VollstrVtrNLDAG VollstrVtrTUNAG VollstrZustProtG VollstrZustÜbk VollstrZustÜbk1988G
VollstrZustÜbk2007Prot2ÜG Vorsorg/RehaSiVbgVerlV VsorglastVteilStVtr VsorglastVteilStVtrG VtrLUXG VtrRKonv
VtrRKonvG VuVO VulkReifMechMstrV VwDVG VwGO VwGmbHVtr VwKostG VwO VwRehaG VwVG VwVfG VwVfGBbg VwZG VwZVG
W/R/SLotsV WAStAÜStVtr WAStAÜStVtrG WBO WBOZustAnO WBStiftG WBVG WDErstattV WDNeuOG WDO WDOBezV WDüngV WEG
WEUVorRV WFStG WFachwPrV WG WGLeistVtrITAG WGSVG WGVG WGemRefKiVtr WGemRefKiVtrG WGÜbfG WHG WHORegionalbüroAbk
WMVO WO-BayPVG WODrittelbG WOGeistEigÜbkuaG WOS WOSprAuG WPAnrV WPapBerAV WPapBerBeendV WPapBerErstrV WPapBerSchlG
WPapG WPapUmstG WPersAV WPflG WPostVVfO WPostVtr WPostVtr1984G WPostVtr1989G WPostVtr1994G WPostVtr1994VollzO
WPostVtr1999G WPostVtr2016G WRMG WRV WRegG WRegV WSF-DV WSF-KostV WSF-ÜV WSG WSVSeeKostV WSVZustNeuOV WStG WStatG
WStrG WStrGEG WTOSa WTOVorRV WTOÜbk WTOÜbkG WUAbk WUFG WVG WVK WVwAÜG WVögelAbkG WWSUG WWSUVtr WZG WaStrAbG
WaStrAbgG WaStrBAV WaStrG WaStrGAnlErmV WaStrGGemGebrErmV WaStrGPolVErmV WaStrGTalspErmV WaStrLüheÜbgV
WaStrNOKanalÜbgV WaStrOsteÜbgV WaStrRheinÜbgV WaStrSchlBetrZV WaStrTraveÜbgV WaStrVermRG WaStrÜbgVtr WaStrÜbgVtrG
WaStrÜbgVtrGNtrag WachszMstrV WaffG WaffGBundFreistV WaffGHZAOWiV WaffRG WaffV WahlPrG WahlkostenV WahrnV
WaldErhCoKonjPDG WalfÜbk WalfÜbkG WarnowMautHV WasBauPrV WasKwV WasMotRV WasSV WasSiG WasSkiV WasVersStatV
WassLÜbk WasserMeistPrV WasserstoffNEV WehrPflG WehrbBTG WeinASachV WeinAlkoAbsV WeinG WeinSBV WeinV WeinVergV
WeinfondsV WeinkMstrV WeinÜV WeizenratVorRV WeißzuckerBhV WerraSalzGAufhG WertAusglG WertV Weser/JadeLotsV
WettschVerstV WiKrAusglWG WiPrO WiPrPrüfV WiPrüfVO WiSiG WiSiV WiStG WiStrG WiStruktG WiVwAuflV WildTArtÜbk
WildTArtÜbkG WindSeeG WindSeeV WinterbeschV WinzAusbStEignV WinzMeistPrV WismutAGAbk WismutAGAbkG WissBdVV WissFG
WissZeitVG WoBauG WoBerichtsG WoBindG WoEigG WoEigVfg WoFG WoFlV WoFÜG WoGG WoGV WoImmoDarlRV WoPDV WoPG WoStatG
WoStichPrG WoVermRG WoVermittG WoZErhV WoZSenkV WpAIV WpDPV WpDVerOV WpHG WpHGMaAnzV WpIG WpPG WpSchCHEGDV WpÜG
WpÜGAngebV WpÜGAnwendV WpÜGBMV WrackBKostDG WuSolvV WvGeflpestMonV WÜ WährUmStAbschlG WärmeLV YUGStrGHG ZAG
ZAGAnzV ZAGMonAwV ZApprO ZDG ZDPersAV ZDVG ZDVWahlV ZDVÜV ZESV ZFdG ZG ZHG ZIEV ZISAG ZISÜbk ZIV ZIdPrüfV ZJDVtr
ZJDVtrG ZKAV ZKBSV ZKDSG ZKG ZLuftSiÜbk ZMV ZO-Zahnärzte ZO-Ärzte ZOVers-BMPT ZOVersDTAG ZOZÜV ZPAbkAG ZPO ZPOEG
ZPVtrAUTAG ZPÜbkHaagG ZRBG ZRÜV ZSDigRentÜGremV ZSEG ZSG ZSHG ZStBFDV ZStVBetrV ZT ZTLPreissenkG ZTRV ZTV ZV ZVALG
ZVEG ZVFV ZVG ZVGEG ZVerkV ZVsG ZZVO-FH ZZulV ZahlPrüfbV ZahlVGJG ZahnFinAnpG ZahntechMstrV Zahnärzte-ZV
ZelterPlErl ZelterPlRL ZensG ZensG2021AussV ZensTeG ZensVorbG ZerlG ZertVerwV ZimMstrV ZinnGießHwV ZinnRVorRV
ZinsSatzV ZirkRegV ZivHaftBkÖlVerschmSchÜbk ZivHaftTrSchÜbk ZollDKlZustAnO ZollKostV ZollV ZollVG ZoonoseV ZuG ZuV
ZuckArtV ZuckDenatPräV ZuckMindLgAbgVAufhV ZuckProdAbgV ZuckProdAbgV1983AbwV ZuckQuotV ZuckerUmstrV ZugabeVO
ZupfMstrV ZusEntschLnuklSchÜbk ZustAOBeih ZustAnpG ZustErgG ZustLG ZustVV ZustÜbkHaag ZustÜblG ZwVbVO ZwVwV
ZweckVG ZweiradFortbV ZwrMechMstrV ZÄPrO ÄAppO ÄApprO ÄArbVtrG Ärzte-ZV ÖDZustG ÖLG ÖLGKontrollStZulV ÖkoKennzG
ÖkoKennzV ÖlHaftBeschV ÖlHaftÜbk ÖlSG ÖlUnfÜbk ÖlVerschmSchIFÜbk ÖlVerschmÜbk1990 ÖlmeldV ÜAG ÜAnlG ÜFischKKonvG
ÜNSchutzV ÜSchuldStatG ÜZV ÜbPrV ÜbkBern/BerlinAV ÜbkBernAV ÜblG ÜblG1DV ÜvPÜbk ÜvPÜbkG`

/** Laws by the name they give themselves (their short title), with the abbreviation: `Name=Abbreviation`, same source. */
export const NAMES = `
Abgabenordnung=AO; Aktiengesetz=AktG; Alkoholsteuergesetz=AlkStG; Allgemeines Eisenbahngesetz=AEG;
Allgemeines Gleichbehandlungsgesetz=AGG; Allgemeines Magnetschwebebahngesetz=AMbG; Altersgeldgesetz=AltGG;
Altersteilzeitgesetz=AltTZG; Altölverordnung=AltölV; Anlegerentschädigungsgesetz=EAEG; Anteilzollgesetz=AZG;
Arbeitnehmerüberlassungsgesetz=AÜG; Arbeitsgerichtsgesetz=ArbGG; Arbeitszeitgesetz=ArbZG;
Arzneimittel-Warnhinweisverordnung=AMWarnV; Arzneimittelfarbstoffverordnung=AMFarbV;
Arzneimittelpreisverordnung=AMPreisV; Asylbewerberleistungsgesetz=AsylbLG; Asylgesetz=AsylG;
Asylverfahrensgesetz=AsylVfG; Atomgesetz=AtG; Aufenthaltsgesetz=AufenthG; Aufenthaltsverordnung=AufenthV;
Ausbilder-Eignungsverordnung=AusbEignV; Ausfuhrerstattungsverordnung=AusfErstV;
Auslandstrennungsgeldverordnung=ATGV; Außensteuergesetz=AStG; Außenwirtschaftsgesetz=AWG;
Außenwirtschaftsverordnung=AWV; Baugesetzbuch=BauGB; Baunutzungsverordnung=BauNVO; Beamtenstatusgesetz=BeamtStG;
Bedarfsgegenständeverordnung=BedGgstV; Bergarbeiterwohnungsbau-Zinssenkungsverordnung=BergWoZSenkV;
Berufsbildungsgesetz=BBiG; Berufskrankheiten-Verordnung=BKV; Besoldungsüberleitungsgesetz=BesÜG;
Betriebsverfassungsgesetz=BetrVG; Betäubungsmittel-Außenhandelsverordnung=BtMAHV;
Betäubungsmittel-Binnenhandelsverordnung=BtMBinHV; Betäubungsmittelgesetz=BtMG; Beurkundungsgesetz=BeurkG;
Bewertungsgesetz=BewG; Bienenseuchen-Verordnung=BienSeuchV; Biersteuergesetz=BierStG; Bierverordnung=BierV;
Binnenschiffsgüter-Berufszugangsverordnung=BinSchZV; Bundes-Apothekerordnung=BApO; Bundes-Klimaschutzgesetz=KSG;
Bundes-Tierärzteordnung=BTÄO; Bundesbahngesetz=BBahnG; Bundesbeamtengesetz=BBG; Bundesberggesetz=BBergG;
Bundesbesoldungsgesetz=BBesG; Bundesdatenschutzgesetz=BDSG; Bundesdisziplinargesetz=BDG;
Bundesfernstraßengesetz=FStrG; Bundeshaushaltsordnung=BHO; Bundesjagdgesetz=BJagdG; Bundeskindergeldgesetz=BKGG;
Bundeskleingartengesetz=BKleingG; Bundeskrebsregisterdatengesetz=BKRG; Bundesleistungsgesetz=BLG;
Bundesmeldegesetz=BMG; Bundesnotarordnung=BNotO; Bundespersonalvertretungsgesetz=BPersVG;
Bundespolizeibeamtengesetz=BPolBG; Bundesrechtsanwaltsordnung=BRAO; Bundesreisekostengesetz=BRKG;
Bundesurlaubsgesetz=BUrlG; Bundesverfassungsgerichtsgesetz=BVerfGG; Bundesversorgungsgesetz=BVG;
Bundesvollziehungsvergütungsverordnung=BVollzVergV; Bundeswahlgesetz=BWahlG; Bundeswahlordnung=BWO;
Bundeswasserstraßenausbaugesetz=WaStrAbG; Bundeswasserstraßengesetz=WaStrG; Bundesärzteordnung=BÄO;
Börsengesetz=BörsG; Bürgerliches Gesetzbuch=BGB; De-Mail-Gesetz=De-Mail-G; Deutsches Richtergesetz=DRiG;
Dienstrechtliches Kriegsfolgen-Abschlußgesetz=DKfAG; Donauschiffahrtspolizeiverordnung=DonauSchPV;
Düngegesetz=DüngG; EU-Fahrgastrechte-Kraftomnibus-Gesetz=EU-FahrgRBusG;
EU-Fahrgastrechte-Schifffahrt-Gesetz=EU-FahrgRSchG; Eigenheimzulagengesetz=EigZulG;
Einfuhr-Verbrauchsteuerbefreiungsverordnung=EVerbrStBV; Einfuhrumsatzsteuer-Befreiungsverordnung=EUStBV;
Einkommensteuer-Durchführungsverordnung=EStDV; Einkommensteuer-Zuständigkeitsverordnung=EStZustV;
Einkommensteuergesetz=EStG; Einlagensicherungsgesetz=EinSiG; Eisenbahn-Verkehrsordnung=EVO;
Eisenbahnregulierungsgesetz=ERegG; Energiestatistikgesetz=EnStatG; Energiesteuergesetz=EnergieStG;
Energiewirtschaftsgesetz=EnWG; Entschädigungsrentengesetz=EntschRG; Entwicklungshelfer-Gesetz=EhfG;
Erbschaftsteuer- und Schenkungsteuergesetz=ErbStG; Erbschaftsteuer-Durchführungsverordnung=ErbStDV;
Erbschaftsteuergesetz=ErbStG; Europawahlordnung=EuWO; Fahrerlaubnis-Verordnung=FeV; Fahrerlaubnisverordnung=FeV;
Fahrlehrer-Ausbildungsverordnung=FahrlAusbV; Fahrlehrer-Prüfungsverordnung=FahrlPrüfV;
Fahrschüler-Ausbildungsordnung=FahrschAusbO; Fahrzeuglieferungs-Meldepflichtverordnung=FzgLiefgMeldV;
Fernverkehrswegebestimmungsverordnung=FVerkWBV; Feuerschutzsteuergesetz=FeuerschStG; Finanzgerichtsordnung=FGO;
Fischseuchenverordnung=FischSeuchV; Flaggenrechtsverordnung=FlRV; Fleischgesetz=FlG; Flurbereinigungsgesetz=FlurbG;
Flüchtlingshilfegesetz=FlüHG; Forstvermehrungsgut-Durchführungsverordnung=FoVDV;
Forstvermehrungsgut-Zulassungsverordnung=FoVZV; Forstvermehrungsgutgesetz=FoVG; Fremdrentengesetz=FRG;
Frequenznutzungsbeitragsverordnung=FBeitrV; Frequenzverordnung=FreqV; Futtermittelverordnung=FuttMV;
Gaststaatgesetz=GastStG; Gaststättengesetz=GastG; Gebrauchsmustergesetz=GebrMG; Gerichtskostengesetz=GKG;
Gerichtsverfassungsgesetz=GVG; Gewerbeordnung=GewO; Gewerbesteuer-Durchführungsverordnung=GewStDV;
Gewerbesteuergesetz=GewStG; Grundbuchbereinigungsgesetz=GBBerG; Grundbuchordnung=GBO;
Grunderwerbsteuergesetz=GrEStG; Grundgesetz=GG; Grundsteuergesetz=GrStG; Grundstücksverkehrsordnung=GrdstVV;
Güterkraftverkehrsgesetz=GüKG; Haftpflichtgesetz=HaftPflG; Handelsgesetzbuch=HGB; Handelsklassengesetz=HdlKlG;
Handwerksordnung=HwO; Heimarbeitsgesetz=HAG; Heimgesetz=HeimG; Hessisches Wassergesetz=WG HE;
Hochschulrahmengesetz=HRG; Honigverordnung=HonigV; Hopfengesetz=HopfG; Höfeordnung=HöfeO; Insolvenzordnung=InsO;
Internationales Erbrechtsverfahrensgesetz=IntErbRVG; Internationales Güterrechtsverfahrensgesetz=IntGüRVG;
Investmentsteuergesetz=InvStG; Jugendgerichtsgesetz=JGG; Jugendschutzgesetz=JuSchG;
Justizbeitreibungsgesetz=JBeitrO; Kaffeesteuergesetz=KaffeeStG; Kapitalanlagegesetzbuch=KAGB;
Kernbrennstoffsteuergesetz=KernbrStG; Kleinbetragsverordnung=KBV;
Kraftfahrzeugsteuer-Durchführungsverordnung=KraftStDV; Kraftfahrzeugsteuergesetz=KraftStG; Käseverordnung=KäseV;
Körperschaftsteuergesetz=KStG; Kündigungsschutzgesetz=KSchG;
Künstlersozialversicherungs-Entgeltverordnung=KSVEntgV; Landeplatz-Lärmschutz-Verordnung=LärmschutzV;
Landwirtschaftsgesetz=LwG; Lohnsteuer-Durchführungsverordnung=LStDV; Los-Kennzeichnungs-Verordnung=LKV;
Luftsicherheits-Schulungsverordnung=LuftSiSchulV; Luftsicherheitsgebührenverordnung=LuftSiGebV;
Luftsicherheitsgesetz=LuftSiG; Luftverkehrsgesetz=LuftVG; Luftverkehrsteuergesetz=LuftVStG;
Magnetschwebebahn-Lärmschutzverordnung=MsbLärmSchV; Markengesetz=MarkenG; Mediationsgesetz=MediationsG;
Mineralölbewirtschaftungs-Verordnung=MinÖlBewV; Mobilitätsdatenverordnung=MDV;
Moselschiffahrtspolizeiverordnung=MoselSchPV; Münzgesetz=MünzG; NS-Verfolgtenentschädigungsgesetz=NS-VEntschG;
Neue-psychoaktive-Stoffe-Gesetz=NpSG; Opferentschädigungsgesetz=OEG; Ortsbewegliche-Druckgeräte-Verordnung=ODV;
Pachtkreditgesetz=PachtkredG; Patentanwaltsordnung=PatAnwO; Patentgesetz=PatG; Personenbeförderungsgesetz=PBefG;
Personenstandsgesetz=PStG; Pfandbriefgesetz=PfandBG; Pflanzenbeschauverordnung=PflBeschauV;
Pflanzenschutz-Sachkundeverordnung=PflSchSachkV; Pflanzkartoffelverordnung=PflKartV;
Post-Entgeltregulierungsverordnung=PEntgV; Post-Universaldienstleistungsverordnung=PUDLV;
Postbankarbeitszeitverordnung=PBAZV; Postbankleistungsentgeltverordnung=PostbankLEntgV;
Postdienstleistungsverordnung=PDLV; Postgesetz=PostG; Preisangabenverordnung=PAngV; Prisengerichtsordnung=PrisenGO;
Prisenordnung=PrisenO; Raumordnungsgesetz=ROG; Raumordnungsverordnung=RoV; Rebenpflanzgutverordnung=RebPflV;
Rechtsanwaltsvergütungsgesetz=RVG; Rechtspflegergesetz=RPflG; Reichssiedlungsgesetz=RSiedlG;
Reichsversicherungsordnung=RVO; Rheinschiffahrtspolizeiverordnung=RheinSchPV; Richterwahlgesetz=RiWG;
Rückkehrhilfegesetz=RückHG; Saatgutaufzeichnungsverordnung=SaatAufzV; Saatgutbeihilfeverordnung=SaatBeihV;
Saatgutverkehrsgesetz=SaatVerkG; Sanierungshilfengesetz=SanG; Scheckgesetz=ScheckG;
Schiffsausrüstungsverordnung=SchAusrV; Schiffsbesetzungsverordnung=SchBesV; Schiffsregisterordnung=SchRegO;
Schiffssicherheitsgesetz=SchSG; Schiffssicherheitsverordnung=SchSV; Schiffsunfalldatenbankgesetz=SchUnfDatG;
Schwerbehinderten-Ausgleichsabgabeverordnung=SchwbAV; Schwerbehindertenausweisverordnung=SchwbAwV;
Seeanlagengesetz=SeeAnlG; Seearbeitsgesetz=SeeArbG; Seefischereiverordnung=SeefiV;
Seilbahndurchführungsgesetzgebührenverordnung=SeilbDGGebV; Soldatengesetz=SG; Solidaritätszuschlaggesetz=SolZG;
Sonderungsplanverordnung=SPV; Sortenschutzgesetz=SortSchG; Sozialgerichtsgesetz=SGG;
Staatsangehörigkeitsgesetz=StAG; Steuerbeamtenausbildungsgesetz=StBAG; Steuerberatungsgesetz=StBerG;
Stiftungsregistergesetz=StiftRG; Strafgesetzbuch=StGB; Strafprozessordnung=StPO; Strafprozeßordnung=StPO;
Straßenbaufinanzierungsgesetz=StrFinG; Straßenverkehrs-Ordnung=StVO; Straßenverkehrsgesetz=StVG;
Straßenverkehrsordnung=StVO; Streitkräfte-Bezirkspersonalräteverordnung=SKBPRV; Stromsteuergesetz=StromStG;
Tabaksteuergesetz=TabStG; Tarifvertragsgesetz=TVG; Teilzeit- und Befristungsgesetz=TzBfG;
Telekommunikations-Nummerierungsverordnung=TNV; Telekommunikationsgesetz=TKG; Telemediengesetz=TMG;
Textilkennzeichnungsgesetz=TextilKennzG; Tierschutz-Hundeverordnung=TierSchHuV; Tierschutzgesetz=TierSchG;
Tierzuchtgesetz=TierZG; Truppendienstgerichte-Verordnung=TrDGV; Umsatzsteuer-Durchführungsverordnung=UStDV;
Umsatzsteuergesetz=UStG; Umwandlungsgesetz=UmwG; Umwandlungssteuergesetz=UmwStG; Umwelthaftungsgesetz=UmweltHG;
Umweltinformationsgesetz=UIG; Umweltrahmengesetz=URaG; Umweltstatistikgesetz=UStatG;
Unterlassungsklagengesetz=UKlaG; Urheberrechtsgesetz=UrhG; Vereinsregisterverordnung=VRV;
Vermögensteuergesetz=VStG; Verschollenheitsgesetz=VerschG; Versicherungs-Meldeverordnung=VersMeldeV;
Versicherungsteuergesetz=VersStG; Versicherungsvertragsgesetz=VVG; Vertrauensdienstegesetz=VDG;
Verwaltungs-Vollstreckungsgesetz=VwVG; Verwaltungsgerichtsordnung=VwGO; Verwaltungsverfahrensgesetz=VwVfG;
Verwaltungszustellungsgesetz=VwZG; Völkerstrafgesetzbuch=VStGB; Waffengesetz=WaffG; Wahlprüfungsgesetz=WahlPrG;
Wechselgesetz=WG; Wehrbeschwerdeordnung=WBO; Wehrdisziplinarordnung=WDO; Wehrpflichtgesetz=WehrPflG;
Wehrsoldgesetz=WSG; Wehrstrafgesetz=WStrG; Weingesetz=WeinG; Weinverordnung=WeinV;
Werkstätten-Mitwirkungsverordnung=WMVO; Werkstättenverordnung=SchwbWV; Wohngeldgesetz=WoGG;
Wohngeldverordnung=WoGV; Wohnungsbau-Prämiengesetz=WoPG; Wohnungseigentumsgesetz=WEG;
Wohnungslosenberichterstattungsgesetz=WoBerichtsG; Zerlegungsgesetz=ZerlG; Zivildienstgesetz=ZDG;
Zivilprozessordnung=ZPO; Zivilprozeßordnung=ZPO; Kreditwesengesetz=KWG; Entgeltfortzahlungsgesetz=EFZG; GmbH-Gesetz=GmbHG;
Wertpapierhandelsgesetz=WpHG; Ausländergesetz=AuslG; Bundes-Immissionsschutzgesetz=BImSchG; Bundesimmissionsschutzgesetz=BImSchG;
Arzneimittelgesetz=AMG; Ordnungswidrigkeitengesetz=OWiG; Bundeszentralregistergesetz=BZRG; Produkthaftungsgesetz=ProdHaftG;
Versicherungsaufsichtsgesetz=VAG; Anfechtungsgesetz=AnfG; Zwangsversteigerungsgesetz=ZVG; Mutterschutzgesetz=MuSchG;
Konkursordnung=KO; Gesamtvollstreckungsordnung=GesO; Kostenordnung=KostO; Bundessozialhilfegesetz=BSHG; Arbeitsförderungsgesetz=AFG;
Bundesausbildungsförderungsgesetz=BAföG; Beamtenversorgungsgesetz=BeamtVG; Versammlungsgesetz=VersammlG;
Rechtsdienstleistungsgesetz=RDG; Rechtsberatungsgesetz=RBerG; Verbraucherkreditgesetz=VerbrKrG; Genossenschaftsgesetz=GenG;
Straßenverkehrs-Zulassungs-Ordnung=StVZO; Krankenhausfinanzierungsgesetz=KHG; Betriebsrentengesetz=BetrAVG; Mindestlohngesetz=MiLoG;
Pflichtversicherungsgesetz=PflVG; Bundesnaturschutzgesetz=BNatSchG; Wasserhaushaltsgesetz=WHG; Kreislaufwirtschaftsgesetz=KrWG;
Abgeordnetengesetz=AbgG; Vermögensgesetz=VermG; Lastenausgleichsgesetz=LAG; Strafvollzugsgesetz=StVollzG; Apothekengesetz=ApoG;
Betriebskostenverordnung=BetrKV; Heizkostenverordnung=HeizkostenV; Designgesetz=DesignG; Geschmacksmustergesetz=GeschmMG;
Kunsturhebergesetz=KUG; Gesetz gegen den unlauteren Wettbewerb=UWG;
Gesetz gegen Wettbewerbsbeschränkungen=GWB; Gesetz über Ordnungswidrigkeiten=OWiG; Gesetz über das Kreditwesen=KWG;
Gesetz über den Versicherungsvertrag=VVG; Gesetz über die Zwangsversteigerung und die Zwangsverwaltung=ZVG;
Gesetz über das Wohnungseigentum und das Dauerwohnrecht=WEG; Gesetz über Urheberrecht und verwandte Schutzrechte=UrhG;
Gesetz über die Angelegenheiten der freiwilligen Gerichtsbarkeit=FGG;
Gesetz über das Verfahren in Familiensachen und in den Angelegenheiten der freiwilligen Gerichtsbarkeit=FamFG;
Allgemeines Gleichbehandlungsgesetz=AGG; Einführungsgesetz zum Bürgerlichen Gesetzbuche=EGBGB;
Einführungsgesetz zum Bürgerlichen Gesetzbuch=EGBGB; Gentechnikgesetz=GenTG; Schwerbehindertengesetz=SchwbG; Ehegesetz=EheG; AGB-Gesetz=AGBG; Zollkostenverordnung=ZollKostV; Zolltarifverordnung=ZTV;
Zollverordnung=ZollV; Zollverwaltungsgesetz=ZollVG; Zwangsverwalterverordnung=ZwVwV`

/** Abbreviations of the Länder as they stand before or behind the abbreviation of a law of theirs. */
export const LANDS =
  'BW BaWü BY Bay BE Bln BB Bbg Brem HB HH Hmb Hbg HE Hess MV M-V NI Nds NRW NW RP RhPf SL Saar SN Sächs ST LSA SH TH Thür'

/**
 * Other abbreviations of a law, in the register of the Federation or in older print, with the one that is cited: `Other=Usual`. An
 * edition named by the year of the law in force is that law.
 */
export const SPELLINGS = `
WoEigG=WEG; BGBEG=EGBGB; ZPOEG=EGZPO; GVGEG=EGGVG; StGBEG=EGStGB; HGBEG=EGHGB; EntgFG=EFZG; KredWG=KWG; KunstUrhG=KUG; MRK=EMRK;
GmbH-Gesetz=GmbHG; AGB-Gesetz=AGBG; PaßG=PassG; BRAGebO=BRAGO; BVerfGes=BVerfGG; AktienG=AktG;
BetrVerfG=BetrVG; InsolvenzO=InsO; MarkG=MarkenG; AO 1977=AO; UStG 1980=UStG;
UWG 2004=UWG; VVG 2008=VVG; UmwG 1995=UmwG; AnfG 1999=AnfG; RPflG 1969=RPflG; GKG 2004=GKG; StVO 2013=StVO; OWiG 1968=OWiG;
BtMG 1981=BtMG; BDSG 2018=BDSG; AufenthG 2004=AufenthG; AEntG 2009=AEntG; AMG 1976=AMG; TKG 2021=TKG; EnWG 2005=EnWG
`
