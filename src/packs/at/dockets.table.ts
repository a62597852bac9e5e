/** Gattungszeichen (Geo. 364 ff), those of the Supreme Court first. */
export const SUPREME_SIGNS = 'Ob ObA ObS Os Ok OCg Bkd Ds Fsc Nd Ns'
export const SIGNS =
  'C Cg Cga Cgs E A P Ps Pu Fam FAM S Sa Se Hv Hr U Ur R Ra Rs Bs Bl Bsa Nc Msch MSch Hc Hs Ha Ga FN Vr EVr Ns Kt Ut T L Uv BE Jv Jab Rv St BAZ Fa Fb Ds HSt'
