/**
 * Register signs of the federal courts: SeanFobbe/az-brd (CC0). A sign with its panel before it tells the court where
 * no other court has that sign in that form.
 */
export const FEDERAL_SIGNS = {
  BGH: 'ZR ZB ZA ARZ BLw LwZR LwZB LwZA StR StB ARs BGs AK AnwZ AnwSt NotZ NotSt PatAnwZ PatAnwSt StbSt WpSt RiZ RiSt KZR KZB KVR KVZ KRB KZA EnVR EnVZ EnZR EnZB EnZA EnRB GSSt GSZ VGS VRG',
  BVerfG: 'BvR BvL BvE BvF BvG BvH BvK BvM BvN BvO BvP BvQ BvA BvB BvC BvD PBvU PBvS PBvV',
  BAG: 'AZR ABR AZB AZN ABN AZA ABV',
  BPatG: 'Ni',
} as const

/** Register signs of the courts of the Länder and of federal courts that share them (Aktenordnungen of the Länder). */
export const SIGNS =
  'C F M K L H J X B O T S OH AktE OHK HKO HK Qs KLs Ks Ns NBs StVK StVollz Gs Ds Ls Cs OWi Js ARs U W UF WF UFH Wx Kart Verg Sch SchH EK AR VA VAs Ss Ws SsOWi SsBs SsRs RBs RVs Rv Rb OLGAusl Ausl AuslA Vollz Ca Ga BV BVGa Sa SaGa Ta TaBV TaBVGa GLa A B BN C CN D N P R V E Z ZB AE AV AS EO ZEO MB Es GWs SLa SGa UE UZ ZKO KO TG TE TJ TH MR TP NC GBV JS NE NK KR KN LA LB LC ME MN PA LZ Bs Bf So MK MKL G GE IN IK IE N VN KfH UKl AktG WD WB WNB WDB WDW AZ RAK RU RA RJ RKn RK RV RKa RAr RVs RLw BU KA KR KnR GrS GrSen GS Anw AGH VG VGH DG DK PV PL ORs ORbs ObOWi ObWs StObWs VKl EnW'
/**
 * Register signs of dockets with a full stop (`2 VR 3.24`, `11 CS 20.123`) that no docket with a stroke has: Federal Administrative
 * Court (Geschäftsverteilungsplan), Bavarian Administrative Court (Aktenordnung of the Bavarian administrative courts).
 */
export const DOTTED_SIGNS = 'VR PB PKH DB CB NB KSt WDS CS CE DS DC DZ BV NO PO ZO PC PE'
