/**
 * The courts of the German Länder with their ECLI codes: court code list of the ECLI service of the Federal Office of
 * Justice as collected in kiersch/parse_ecli (MIT). `CODE=Seat` where the name is the type and the seat; a name that
 * is formed otherwise is written out after `=*`.
 */
export const COURTS = {
  AG: {
    name: 'Amtsgericht',
    level: 'first-instance',
    rows: `
      AGAALEN=Aalen; AGACHER=Achern; AGADELS=Adelsheim; AGALBST=Albstadt; AGBACKN=Backnang; AGMERGE=Bad Mergentheim;
      AGSAECK=Bad Säckingen; AGSAULG=Bad Saulgau; AGURACH=Bad Urach; AGBADWA=Bad Waldsee; AGBADEN=Baden-Baden;
      AGBALIN=Balingen; AGBESIG=Besigheim; AGBIBER=Biberach/Riss; AGBOEBL=Böblingen; AGBRACK=Brackenheim;
      AGBREIS=Breisach am Rhein; AGBRETT=Bretten; AGBRUCH=Bruchsal; AGBUCHE=Buchen; AGBUEHL=Bühl; AGCALW=Calw;
      AGCRAIL=Crailsheim; AGDONAU=Donaueschingen; AGEHING=Ehingen/Donau; AGELLWA=Ellwangen (Jagst);
      AGEMMEN=Emmendingen; AGESSLI=Esslingen am Neckar; AGETTEN=Ettenheim; AGETTLI=Ettlingen;
      AGFREIB=Freiburg im Breisgau; AGFREUD=Freudenstadt; AGGEISL=Geislingen; AGGENGE=Gengenbach; AGGERNS=Gernsbach;
      AGGOEPP=Göppingen; AGHECHI=Hechingen; AGHEIDE=Heidelberg; AGHEIDH=Heidenheim a. d. Brenz; AGHN=Heilbronn;
      AGHORB=Horb am Neckar; AGKARLS=Karlsruhe; AGDURLA=Karlsruhe-Durlach; AGKEHL=Kehl; AGKENZI=Kenzingen;
      AGKIRUT=Kirchheim unter Teck; AGKONST=Konstanz; AGKUENZ=Künzelsau; AGLAHR=Lahr/Schwarzwald; AGLANGE=Langenburg;
      AGLEONB=Leonberg; AGLEUTK=Leutkirch; AGLOERR=Lörrach; AGLB=Ludwigsburg; AGMANNH=Mannheim; AGMARBA=Marbach;
      AGMAULB=Maulbronn; AGMOSBA=Mosbach; AGMUELL=Müllheim; AGMUENS=Münsingen; AGNAGOL=Nagold; AGNERES=Neresheim;
      AGNUERT=Nürtingen; AGOBERK=Oberkirch; AGOBER1=Oberndorf am Neckar; AGOG=Offenburg; AGOEHRI=Öhringen;
      AGPFORZ=Pforzheim; AGPHILI=Philippsburg; AGRADOL=Radolfzell am Bodensee; AGRASTA=Rastatt; AGRAVEN=Ravensburg;
      AGREUTL=Reutlingen; AGRIEDL=Riedlingen; AGROTTE=Rottenburg; AGROTTW=Rottweil; AGSTBLA=Sankt Blasien;
      AGSCHOE=Schönau im Schwarzwald; AGSCHOP=Schopfheim; AGSCHOR=Schorndorf; AGGMUEN=Schwäbisch Gmünd;
      AGSHALL=Schwäbisch Hall; AGSCHWE=Schwetzingen; AGSIGMA=Sigmaringen; AGSINGE=Singen am Hohentwiel;
      AGSINSH=Sinsheim; AGSPAIC=Spaichingen; AGSTAUF=Staufen im Breisgau; AGSTOCK=Stockach; AGSTUTT=Stuttgart;
      AGCANNS=Stuttgart-Bad Cannstatt; AGTAUBE=Tauberbischofsheim; AGTETTN=Tettnang; AGTITIS=Titisee-Neustadt;
      AGTUEBI=Tübingen; AGTUTTL=Tuttlingen; AGUEBER=Überlingen; AGULM=Ulm; AGVAIHI=Vaihingen an der Enz;
      AGVILLI=Villingen-Schwenningen; AGWAIBL=Waiblingen; AGWALDK=Waldkirch; AGWALDS=Waldshut-Tiengen;
      AGWANGE=Wangen im Allgäu; AGWEINH=Weinheim; AGWERTH=Wertheim; AGWIESL=Wiesloch; AGWOLFA=Wolfach; AGAICHA=Aichach;
      AGALTOE=Altötting; AGAMBER=Amberg; AGANSBA=Ansbach; AGASCHA=Aschaffenburg; AGAUGSB=Augsburg;
      AGBADKI=Bad Kissingen; AGBADNE=Bad Neustadt a.d. Saale; AGBAMBE=Bamberg; AGBAYRE=Bayreuth; AGCHAM=Cham;
      AGCOBUR=Coburg; AGDACHA=Dachau; AGDEGGE=Deggendorf; AGDILLI=Dillingen an der Donau; AGEBE=Ebersberg;
      AGEGGEN=Eggenfelden; AGERDIN=Erding; AGERLAN=Erlangen; AGFORCH=Forchheim; AGFREIS=Freising; AGFREYU=Freyung;
      AGFFB=Fürstenfeldbruck; AGFUE=Fürth; AGGARMI=Garmisch-Partenkirchen; AGGEMUE=Gemünden am Main; AGGUENZ=Günzburg;
      AGHASSF=Haßfurt; AGHERSB=Hersbruck; AGHOF=Hof; AGINGOL=Ingolstadt; AGKAUFB=Kaufbeuren; AGKELHE=Kelheim;
      AGKEMPT=Kempten (Allgäu); AGKITZI=Kitzingen; AGKRONA=Kronach; AGKULMB=Kulmbach; AGLANDA=Landau a.d.Isar;
      AGLAND1=Landsberg am Lech; AGLAND2=Landshut; AGLAUFE=Laufen; AGLICHT=Lichtenfels; AGLINDA=Lindau (Bodensee);
      AGMEMMI=Memmingen; AGMIESB=Miesbach; AGMUE=Mühldorf am Inn; AGMUENC=München; AGNEUBU=Neuburg a. d. Donau;
      AGNEUMA=Neumarkt in der Oberpfalz; AGNEA=Neustadt an der Aisch; AGNEUUL=Neu-Ulm; AGNOERD=Nördlingen;
      AGNUERN=Nürnberg; AGOBB=Obernburg am Main; AGPASSA=Passau; AGPFAFF=Pfaffenhofen a.d.Ilm; AGREGEN=Regensburg;
      AGROSEN=Rosenheim; AGSCHW1=Schwabach; AGSCHW2=Schwandorf; AGSW=Schweinfurt; AGSONTH=Sonthofen; AGSTARN=Starnberg;
      AGSTRA=Straubing; AGTIRSC=Tirschenreuth; AGTRAUN=Traunstein; AGVIECH=Viechtach;
      AGWEIDE=Weiden i.d. OPf.                                                    ; AGWEILH=Weilheim i.OB;
      AGWUG=Weißenburg; AGWOLFR=Wolfratshausen; AGWUNSI=Wunsiedel; AGWUERZ=Würzburg; AGBECH=Charlottenburg;
      AGBEKP=Köpenick; AGBELB=Lichtenberg; AGBEMI=Mitte; AGBENK=Neukölln; AGBEPW=Pankow/Weißensee; AGBESB=Schöneberg;
      AGBESP=Spandau; AGBETK=Tempelhof-Kreuzberg; AGBETG=Tiergarten; AGBEWE=Wedding; AGBADFR=Bad Freienwalde (Oder);
      AGBADLI=Bad Liebenwerda; AGBERNA=Bernau bei Berlin; AGBRAND=Brandenburg an der Havel; AGCOTTB=Cottbus;
      AGEBERS=Eberswalde; AGEISEN=Eisenhüttenstadt; AGFF=Frankfurt (Oder); AGFUERS=Fürstenwalde/Spree;
      AGKOEWU=Königs Wusterhausen; AGLUEBB=Lübben (Spreewald); AGLUCKE=Luckenwalde; AGNAUEN=Nauen; AGNEURU=Neuruppin;
      AGORANI=Oranienburg; AGPERLE=Perleberg; AGPOTSD=Potsdam; AGPRENZ=Prenzlau; AGRATHE=Rathenow; AGSDT=Schwedt/Oder;
      AGSENFT=Senftenberg; AGSTRAU=Strausberg; AGZEHDE=Zehdenick; AGZOSSE=Zossen; AGHB1=Bremen;
      AGHB2=Bremen-Blumenthal; AGHB3=Bremerhaven; AGHH=Hamburg; AGHHAL=Hamburg-Altona; AGHHBA=Hamburg-Barmbek;
      AGHHBE=Hamburg-Bergedorf; AGHHBL=Hamburg-Blankenese; AGHHHR=Hamburg-Harburg; AGHHSG=Hamburg-St.Georg;
      AGHHWA=Hamburg-Wandsbek; AGALSFE=Alsfeld; AGBADHE=Bad Hersfeld; AGBADHO=Bad Homburg; AGBADSC=Bad Schwalbach;
      AGBENSH=Bensheim; AGBIEDE=Biedenkopf; AGBUEDI=Büdingen; AGDARMS=Darmstadt; AGDIEBU=Dieburg; AGDILLE=Dillenburg;
      AGESCHW=Eschwege; AGFRANK=Frankenberg (Eder); AGFFM=Frankfurt am Main; AGFRIED=Friedberg (Hessen);
      AGFRITZ=Fritzlar; AGFULDA=Fulda; AGFUERT=Fürth (Odenwald); AGGELNH=Gelnhausen; AGGIESS=Gießen; AGGROSS=Groß-Gerau;
      AGHANAU=Hanau; AGHUENF=Hünfeld; AGIDSTE=Idstein; AGKASSE=Kassel; AGKIRCH=Kirchhain; AGKOENI=Königstein im Taunus;
      AGKORBA=Korbach; AGLAMPE=Lampertheim; AGLANG1=Langen (Hessen); AGLIMBU=Limburg a.d. Lahn; AGMARBU=Marburg;
      AGMELSU=Melsungen; AGMICHE=Michelstadt; AGOFFEN=Offenbach am Main; AGRUEDE=Rüdesheim am Rhein;
      AGRUESS=Rüsselsheim; AGSCHW3=Schwalmstadt; AGSELIG=Seligenstadt; AGWEILB=Weilburg; AGWETZL=Wetzlar;
      AGWIESB=Wiesbaden; AGGREIF=Greifswald; AGGUEST=Güstrow; AGLUP=Ludwigslust; AGNEUBR=Neubrandenburg;
      AGPASEW=Pasewalk; AGRIBNI=Ribnitz-Damgarten; AGROSTO=Rostock; AGSN=Schwerin; AGSTRAL=Stralsund;
      AGWAREN=Waren (Müritz); AGWISMA=Wismar; AGACHIM=Achim; AGALFLD=Alfeld (Leine); AGAURIC=Aurich;
      AGBADGA=Bad Gandersheim; AGBADIB=Bad Iburg; AGBERSB=Bersenbrück; AGBRAKE=Brake (Unterweser);
      AGBRAUN=Braunschweig; AGBREMV=Bremervörde; AGBUECK=Bückeburg; AGBURGD=Burgdorf; AGBURGW=Burgwedel;
      AGBUXTH=Buxtehude; AGCELLE=Celle; AGCLAUS=Clausthal-Zellerfeld; AGCLOPP=Cloppenburg; AGCUXHA=Cuxhaven;
      AGDANNB=Dannenberg (Elbe); AGDELMH=Delmenhorst; AGDIEPH=Diepholz; AGDUDST=Duderstadt; AGEINBE=Einbeck;
      AGELZE=Elze; AGEMDEN=Emden; AGGEEST=Geestland; AGGIFHO=Gifhorn; AGGOSLR=Goslar; AGGOETT=Göttingen;
      AGHAMEL=Hameln; AGHAMUE=Hann.Münden; AGHANNO=Hannover; AGHELMS=Helmstedt; AGHERZB=Herzberg am Harz;
      AGHILDE=Hildesheim; AGHOLZM=Holzminden; AGJEVER=Jever; AGLEER=Leer (Ostfriesland); AGLEHRT=Lehrte;
      AGLINGE=Lingen (Ems); AGLUENE=Lüneburg; AGMEPPN=Meppen; AGNEUST=Neustadt am Rübenberge; AGNIENB=Nienburg (Weser);
      AGNORDN=Norden; AGNOHAM=Nordenham; AGNOHOR=Nordhorn; AGNORTH=Northeim; AGOLDBG=Oldenburg (Oldenburg);
      AGOSNAB=Osnabrück; AGOSTER=Osterholz-Scharmbeck; AGORODE=Osterode am Harz; AGOTTER=Otterndorf; AGPAPBG=Papenburg;
      AGPEINE=Peine; AGRINTE=Rinteln; AGROTBG=Rotenburg (Wümme); AGSALZG=Salzgitter; AGSEESN=Seesen; AGSOLTA=Soltau;
      AGSPRIN=Springe; AGSTADE=Stade; AGSTHAG=Stadthagen; AGSTOLZ=Stolzenau; AGSULIG=Sulingen; AGSYKE=Syke;
      AGTOSTE=Tostedt; AGUELZN=Uelzen; AGVAREL=Varel; AGVECHT=Vechta; AGVERDN=Verden (Aller); AGWALSR=Walsrode;
      AGWENNG=Wennigsen (Deister); AGWESTS=Westerstede; AGWILDH=Wildeshausen; AGWILHV=Wilhelmshaven;
      AGWINSN=Winsen (Luhe); AGWITTM=Wittmund; AGWOBUE=Wolfenbüttel; AGWOLFB=Wolfsburg; AGZEVEN=Zeven; AGAC1=Aachen;
      AGAH=Ahaus; AGWAF2=Ahlen; AGAL=Altena; AGAR=Arnsberg; AGBLB=Bad Berleburg; AGMI2=Bad Oeynhausen; AGBE=Beckum;
      AGBM1=Bergheim; AGGL1=Bergisch Gladbach; AGBI=Bielefeld; AGLIP=Blomberg; AGBOH=Bocholt; AGBO=Bochum; AGBN=Bonn;
      AGBOR1=Borken; AGBOT=Bottrop; AGHX2=Brakel; AGBRI=Brilon; AGBM2=Brühl; AGHF2=Bünde; AGCAS=Castrop-Rauxel;
      AGCOE1=Coesfeld; AGPB2=Delbrück; AGDT=Detmold; AGDIN=Dinslaken; AGRE2=Dorsten; AGDO=Dortmund; AGDU1=Duisburg;
      AGDU2=Duisburg-Hamborn; AGDU3=Duisburg-Ruhrort; AGCOE2=Dülmen; AGDN=Düren; AGD=Düsseldorf;
      AGKLE2=Emmerich am Rhein; AGERK=Erkelenz; AGAC2=Eschweiler; AGE1=Essen; AGE2=Essen-Borbeck; AGE3=Essen-Steele;
      AGEU=Euskirchen; AGGK=Geilenkirchen; AGGEL=Geldern; AGGE1=Gelsenkirchen; AGGE2=Gelsenkirchen-Buer;
      AGGLA=Gladbeck; AGGV=Grevenbroich; AGBOR2=Gronau; AGGM1=Gummersbach; AGGT=Gütersloh; AGHA=Hagen;
      AGHW=Halle / Westfalen; AGHAM=Hamm; AGEN2=Hattingen; AGHS=Heinsberg; AGHF1=Herford; AGHER1=Herne;
      AGHER2=Herne-Wanne; AGHX1=Höxter; AGST2=Ibbenbüren; AGIS=Iserlohn; AGJUEL=Jülich; AGUN2=Kamen; AGKK1=Kempen;
      AGBM3=Kerpen; AGKLE1=Kleve; AGK=Köln; AGSU2=Königswinter; AGKR=Krefeld; AGME2=Langenfeld; AGLE=Lemgo;
      AGOE2=Lennestadt; AGLEV=Leverkusen; AGLP=Lippstadt; AGLK=Lübbecke; AGLUED=Lüdenscheid; AGLH=Lüdinghausen;
      AGLUEN=Lünen; AGRE3=Marl; AGHSK1=Marsberg; AGHSK2=Medebach; AGMK1=Meinerzhagen; AGMK2=Menden; AGMES=Meschede;
      AGME1=Mettmann; AGMI1=Minden; AGMO=Moers; AGMG1=Mönchengladbach; AGMG2=Mönchengladbach-Rheydt; AGMON=Monschau;
      AGMH=Mülheim an der Ruhr; AGMS=Münster; AGKK2=Nettetal; AGNE=Neuss; AGOB=Oberhausen; AGOE1=Olpe; AGPB1=Paderborn;
      AGMK3=Plettenberg; AGMI3=Rahden; AGME3=Ratingen; AGRE1=Recklinghausen; AGRS=Remscheid; AGWD=Rheda-Wiedenbrück;
      AGSU3=Rheinbach; AGWES2=Rheinberg; AGST3=Rheine; AGSLE=Schleiden; AGHSK3=Schmallenberg; AGEN1=Schwelm;
      AGUN3=Schwerte; AGSU1=Siegburg; AGSI=Siegen; AGSO1=Soest; AGSG=Solingen; AGST1=Steinfurt; AGTE=Tecklenburg;
      AGUN1=Unna; AGME4=Velbert; AGVIE=Viersen; AGGM2=Waldbröl; AGWAR=Warburg; AGWAF1=Warendorf; AGSO2=Warstein;
      AGSO3=Werl; AGGL2=Wermelskirchen; AGWES1=Wesel; AGEN3=Wetter; AGGM3=Wipperfürth; AGWIT=Witten; AGW=Wuppertal;
      AGALTWW=Altenkirchen (Westerwald); AGALZEY=Alzey; AGANDER=Andernach; AGBDDUE=Bad Dürkheim; AGBDKRE=Bad Kreuznach;
      AGBDNAA=Bad Neuenahr-Ahrweiler; AGBDSOB=Bad Sobernheim; AGBERNK=Bernkastel-Kues; AGBETZD=Betzdorf;
      AGBINGE=Bingen am Rhein; AGBITBU=Bitburg; AGCOCHE=Cochem; AGDAUN=Daun; AGDIEZ=Diez; AGFRAPF=Frankenthal (Pfalz);
      AGGERME =Germersheim; AGGRUEN=Grünstadt; AGHERME=Hermeskeil; AGIDARO=Idar-Oberstein; AGKAISE=Kaiserslautern;
      AGKANDE=Kandel; AGKOBLE=Koblenz; AGKUSEL=Kusel; AGLAHNS=Lahnstein; AGLANPF=Landau in der Pfalz;
      AGLANDS=Landstuhl; AGLINZ=Linz am Rhein; AGLUDWI=Ludwigshafen am Rhein; AGMAINZ=Mainz; AGMAYEN=Mayen;
      AGMONTA=Montabaur; AGNEUWS =Neustadt an der Weinstraße; AGNEUWI=Neuwied; AGPIRMA=Pirmasens; AGPRUEM=Prüm;
      AGROCKE=Rockenhausen; AGSAARB=Saarburg; AGSTGOA=Sankt Goar; AGSIMME=Simmern (Hunsrück); AGSINZI=Sinzig;
      AGSPEYE=Speyer; AGTRIER=Trier; AGWESTE=Westerburg; AGWITTL=Wittlich; AGWORMS=Worms; AGZWEIB=Zweibrücken;
      AGHOM=Homburg; AGLEB=Lebach; AGMERZI=Merzig; AGNEUNK=Neunkirchen; AGOTTWE=Ottweiler; AGSB=Saarbrücken;
      AGSAARL=Saarlouis; AGSTING=Sankt Ingbert; AGSTWEN=St. Wendel; AGVOELK=Völklingen; AGAUE=Aue; AGAUERB=Auerbach;
      AGBAUTZ=Bautzen; AGBORNA=Borna; AGCHEMN=Chemnitz; AGDIPPO=Dippoldiswalde; AGDOEBE=Döbeln; AGDRESD=Dresden;
      AGEILEN=Eilenburg; AGFREI2=Freiberg; AGGOERL=Görlitz; AGGRIMM=Grimma; AGHOHEN=Hohenstein-Ernstthal;
      AGHOYER=Hoyerswerda; AGKAMEN=Kamenz; AGLEIPZ=Leipzig; AGMARIE=Marienberg; AGMEISS=Meißen; AGPIRNA=Pirna;
      AGPLAUE=Plauen; AGRIESA=Riesa; AGTORGA=Torgau; AGWEISW=Weißwasser; AGZITTA=Zittau; AGZWICK=Zwickau;
      AGASCHE=Aschersleben; AGBERNB=Bernburg; AGBITTE=Bitterfeld-Wolfen; AGBURG=Burg; AGDESSA=Dessau-Roßlau;
      AGEISLE=Eisleben; AGGARDE=Gardelegen; AGHALBE=Halberstadt; AGHALDE=Haldensleben; AGHALLE=Halle (Saale);
      AGKOETE=Köthen; AGMAGDE=Magdeburg; AGMERSE=Merseburg; AGNAUMB=Naumburg; AGOSCHE=Oschersleben;
      AGQUEDL=Quedlinburg; AGSALZW=Salzwedel; AGSANGE=Sangerhausen; AGSBK=Schönebeck; AGSTEND=Stendal;
      AGWEISS=Weißenfels; AGWERNI=Wernigerode; AGWITTE=Wittenberg; AGZEITZ=Zeitz; AGZERBS=Zerbst; AGAHREN=Ahrensburg;
      AGBADSE=Bad Segeberg; AGECKER=Eckernförde; AGELMSH=Elmshorn; AGEUTIN=Eutin; AGFLENS=Flensburg; AGHUSUM=Husum;
      AGITZEH=Itzehoe; AGKIEL=Kiel; AGLUEBE=Lübeck; AGMELDO=Meldorf; AGNEUMU=Neumünster; AGNIEBU=Niebüll;
      AGNORDE=Norderstedt; AGOLDEN=Oldenburg (Holstein); AGPINNE=Pinneberg; AGPLOEN=Plön; AGRATZE=Ratzeburg;
      AGREINB=Reinbek; AGRENDS=Rendsburg; AGSCHLE=Schleswig; AGSCHW4=Schwarzenbek; AGALTEN=Altenburg; AGAPOLD=Apolda;
      AGARNST=Arnstadt; AGBADSA=Bad Salzungen; AGEA=Eisenach; AGERFUR=Erfurt; AGGERA=Gera; AGGOTHA=Gotha;
      AGGREIZ=Greiz; AGHEILB=Heilbad Heiligenstadt; AGHILDB=Hildburghausen; AGJENA=Jena; AGMEINI=Meiningen;
      AGMUEHL=Mühlhausen; AGNORDH=Nordhausen; AGPOESS=Pößneck; AGRUDOL=Rudolstadt; AGSOEMM=Sömmerda;
      AGSONDE=Sondershausen; AGSONNE=Sonneberg; AGSTADT=Stadtroda; AGSUHL=Suhl; AGWEIMA=Weimar`,
  },
  LG: {
    name: 'Landgericht',
    level: 'first-instance',
    rows: `
      LGBADEN=Baden-Baden; LGELLWA=Ellwangen; LGFREIB=Freiburg; LGHECHI=Hechingen; LGHEIDE=Heidelberg;
      LGHEILB=Heilbronn; LGKARLS=Karlsruhe; LGKONST=Konstanz; LGMANNH=Mannheim; LGMOSBA=Mosbach; LGOFFEN=Offenburg;
      LGRAVEN=Ravensburg; LGROTTW=Rottweil; LGSTUTT=Stuttgart; LGTUEBI=Tübingen; LGULM=Ulm; LGWALDS=Waldshut-Tiengen;
      LGAMBER=Amberg; LGANSBA=Ansbach; LGASCHA=Aschaffenburg; LGAUGSB=Augsburg; LGBAMBE=Bamberg; LGBAYRE=Bayreuth;
      LGCOBUR=Coburg; LGDEGGE=Deggendorf; LGHOF=Hof; LGINGOL=Ingolstadt; LGKEMPT=Kempten (Allgäu); LGLANDS=Landshut;
      LGMEMMI=Memmingen; LGMUEN1=München I; LGMUEN2=München II; LGNUERN=Nürnberg-Fürth; LGPASSA=Passau;
      LGREGEN=Regensburg; LGSW=Schweinfurt; LGTRAUN=Traunstein; LGWEIDE=Weiden; LGWUERZ=Würzburg; LGBE=Berlin;
      LGCOTTB=Cottbus; LGFRANK=Frankfurt (Oder); LGNEURU=Neuruppin; LGPOTSD=Potsdam; LGHB=Bremen; LGHH=Hamburg;
      LGDARMS=Darmstadt; LGFFM=Frankfurt am Main; LGFULDA=Fulda; LGGIESS=Gießen; LGHANAU=Hanau; LGKASSE=Kassel;
      LGLIMBU=Limburg a.d. Lahn; LGMARBU=Marburg; LGWIESB=Wiesbaden; LGNEUBR=Neubrandenburg; LGROSTO=Rostock;
      LGSN=Schwerin; LGSTRAL=Stralsund; LGAURIC=Aurich; LGBRAUN=Braunschweig; LGBUECK=Bückeburg; LGGOETT=Göttingen;
      LGHANNO=Hannover; LGHILDE=Hildesheim; LGLUENE=Lüneburg; LGOLDBG=Oldenburg (Oldenburg); LGOSNAB=Osnabrück;
      LGSTADE=Stade; LGVERDN=Verden (Aller); LGAC=Aachen; LGAR=Arnsberg; LGBI=Bielefeld; LGBO=Bochum; LGBN=Bonn;
      LGDT=Detmold; LGDO=Dortmund; LGDU=Duisburg; LGD=Düsseldorf; LGE=Essen; LGHA=Hagen; LGKLE=Kleve; LGK=Köln;
      LGKR=Krefeld; LGMG=Mönchengladbach; LGMS=Münster; LGPB=Paderborn; LGSI=Siegen; LGW=Wuppertal;
      LGBDKRE=Bad Kreuznach; LGFRAPF=Frankenthal (Pfalz); LGKAISE=Kaiserslautern; LGKOBLE=Koblenz;
      LGLANPF=Landau in der Pfalz; LGMAINZ=Mainz; LGTRIER=Trier; LGZWEIB=Zweibrücken; LGSAARB=Saarbrücken;
      LGCHEMN=Chemnitz; LGDRESD=Dresden; LGGOERL=Görlitz; LGLEIPZ=Leipzig; LGZWICK=Zwickau; LGDESSA=Dessau-Roßlau;
      LGHALLE=Halle; LGMAGDE=Magdeburg; LGSTEND=Stendal; LGFLENS=Flensburg; LGITZEH=Itzehoe; LGKIEL=Kiel;
      LGLUEBE=Lübeck; LGERFUR=Erfurt; LGGERA=Gera; LGMEINI=Meiningen; LGMUEHL=Mühlhausen`,
  },
  ArbG: {
    name: 'Arbeitsgericht',
    level: 'first-instance',
    rows: `
      ARBGFRE=Freiburg; ARBGHEI=Heilbronn; ARBGKAR=Karlsruhe; ARBGLOE=Lörrach; ARBGMAN=Mannheim; ARBGPFO=Pforzheim;
      ARBGREU=Reutlingen; ARBGSTU=Stuttgart; ARBGULM=Ulm; ARBGVIL=Villingen-Schwenningen; ARBGAUG=Augsburg;
      ARBGBAM=Bamberg; ARBGBAY=Bayreuth; ARBGKEM=Kempten; ARBGMUE=München; ARBGNUE=Nürnberg; ARBGPAS=Passau;
      ARBGREG=Regensburg; ARBGRO=Rosenheim; ARBGWEI=Weiden; ARBGWUE=Würzburg; ARBGBE=Berlin;
      ARBGBRA=Brandenburg an der Havel; ARBGCOT=Cottbus; ARBGEBE=Eberswalde; ARBGFRA=Frankfurt (Oder);
      ARBGNP=Neuruppin; ARBGPOT=Potsdam; ARBGHB=Bremen - Bremerhaven; ARBGHH=Hamburg; ARBGDAR=Darmstadt;
      ARBGFFM=Frankfurt am Main; ARBGFUL=Fulda; ARBGGIE=Gießen; ARBGKAS=Kassel; ARBGOFF=Offenbach am Main;
      ARBGWIE=Wiesbaden; ARBGROS=Rostock; ARBGSCH=Schwerin; ARBGSTR=Stralsund; ARBGBS=Braunschweig; ARBGCE=Celle;
      ARBGEMD=Emden; ARBGGOE=Göttingen; ARBGHM=Hameln; ARBGHAN=Hannover; ARBGHIL=Hildesheim; ARBGLIN=Lingen (Ems);
      ARBGLG=Lüneburg; ARBGNIE=Nienburg (Weser); ARBGOLD=Oldenburg (Oldenburg); ARBGOSN=Osnabrück; ARBGSTD=Stade;
      ARBGVER=Verden (Aller); ARBGWHV=Wilhelmshaven; ARBGAC=Aachen; ARBGAR=Arnsberg; ARBGBI=Bielefeld; ARBGBOH=Bocholt;
      ARBGBO=Bochum; ARBGBN=Bonn; ARBGDT=Detmold; ARBGDO=Dortmund; ARBGDU=Duisburg; ARBGD=Düsseldorf; ARBGE=Essen;
      ARBGGE=Gelsenkirchen; ARBGHA=Hagen; ARBGHAM=Hamm; ARBGHF=Herford; ARBGHER=Herne; ARBGIS=Iserlohn; ARBGK=Köln;
      ARBGKR=Krefeld; ARBGMI=Minden; ARBGMG=Mönchengladbach; ARBGMS=Münster; ARBGOB=Oberhausen; ARBGPB=Paderborn;
      ARBGST=Rheine; ARBGSU=Siegburg; ARBGSI=Siegen; ARBGSG=Solingen; ARBGWES=Wesel; ARBGW=Wuppertal;
      ARBGKAI=Kaiserslautern; ARBGKOB=Koblenz; ARBGLUD=Ludwigshafen am Rhein; ARBGMAI=Mainz; ARBGTRI=Trier;
      ARBGNK=Neunkirchen; ARBGSA1=Saarbrücken; ARBGSL=Saarland Saarbrücken; ARBGSA2=Saarlouis; ARGBAUT=Bautzen;
      ARGCHEM=Chemnitz; ARGDRES=Dresden; ARGLEIP=Leipzig; ARGZWIC=Zwickau; ARBGDES=Dessau-Roßlau; ARBGHAL=Halle;
      ARBGMAG=Magdeburg; ARBGSTE=Stendal; ARBGELM=Elmshorn; ARBGFLE=Flensburg; ARBGKIE=Kiel; ARBGLUE=Luebeck;
      ARBGNMS=Neumünster; ARBGERF=Erfurt; ARBGERA=Gera; ARBGNOR=Nordhausen; ARBGSUH=Suhl`,
  },
  SG: {
    name: 'Sozialgericht',
    level: 'first-instance',
    rows: `
      SGFREIB=Freiburg; SGHEILB=Heilbronn; SGKARLS=Karlsruhe; SGKONST=Konstanz; SGMANNH=Mannheim; SGREUTL=Reutlingen;
      SGSTUTT=Stuttgart; SGULM=Ulm; SGAUGSB=Augsburg; SGBAYRE=Bayreuth; SGLANDS=Landshut; SGMUENC=München;
      SGNUERN=Nürnberg; SGREGEN=Regensburg; SGWUERZ=Würzburg; SGBE=Berlin; SGCOTTB=Cottbus; SGFRANK=Frankfurt (Oder);
      SGNEURU=Neuruppin; SGPOTSD=Potsdam; SGHB=Bremen; SGHH=Hamburg; SGDARMS=Darmstadt; SGFFM=Frankfurt am Main;
      SGFULDA=Fulda; SGGIESS=Gießen; SGKASSE=Kassel; SGMARBU=Marburg; SGWIESB=Wiesbaden; SGNEUBR=Neubrandenburg;
      SGROSTO=Rostock; SGSCHWE=Schwerin; SGSTRAL=Stralsund; SGAURIC=Aurich; SGBRAUN=Braunschweig; SGHANNO=Hannover;
      SGHILDE=Hildesheim; SGLUENE=Lüneburg; SGOLDBG=Oldenburg (Oldenburg); SGOSNAB=Osnabrück; SGSTADE=Stade;
      SGAC=Aachen; SGDT=Detmold; SGDO=Dortmund; SGDU=Duisburg; SGD=Düsseldorf; SGGE=Gelsenkirchen; SGK=Köln;
      SGMS=Münster; SGKOBLE=Koblenz; SGMAINZ=Mainz; SGSPEYE=Speyer; SGTRIER=Trier; SGSL=für das Saarland;
      SGCHEMN=Chemnitz; SGDRESD=Dresden; SGLEIPZ=Leipzig; SGDESSA=Dessau-Roßlau; SGHALLE=Halle; SGMAGDE=Magdeburg;
      SGITZEH=Itzehoe; SGKIEL=Kiel; SGLUEBE=Luebeck; SGSCHLE=Schleswig; SGALTEN=Altenburg; SGGOTHA=Gotha;
      SGMEINI=Meiningen; SGNORDH=Nordhausen`,
  },
  VG: {
    name: 'Verwaltungsgericht',
    level: 'first-instance',
    rows: `
      VGFREIB=Freiburg; VGKARLS=Karlsruhe; VGSIGMA=Sigmaringen; VGSTUTT=Stuttgart; VGANSBA=Ansbach; VGAUGSB=Augsburg;
      VGBAYRE=Bayreuth; VGMUENC=München; VGREGEN=Regensburg; VGWUERZ=Würzburg; VGBE=Berlin; VGCOTTB=Cottbus;
      VGFRANK=Frankfurt (Oder); VGPOTSD=Potsdam; VGHB=Bremen; VGHH=Hamburg; VGDARMS=Darmstadt; VGFFM=Frankfurt am Main;
      VGGIESS=Gießen; VGKASSE=Kassel; VGWIESB=Wiesbaden; VGGREIF=Greifswald; VGSCHWE=Schwerin; VGBRAUN=Braunschweig;
      VGGOETT=Göttingen; VGHANNO=Hannover; VGLUENE=Lüneburg; VGOLDBG=Oldenburg (Oldenburg); VGOSNAB=Osnabrück;
      VGSTADE=Stade; VGAC=Aachen; VGAR=Arnsberg; VGD=Düsseldorf; VGGE=Gelsenkirchen; VGK=Köln; VGMI=Minden;
      VGMS=Münster; VGKOBLE=Koblenz; VGMAINZ=Mainz; VGNEUST=Neustadt an der Weinstraße; VGTRIER=Trier;
      VGSL=des Saarlandes Saarlouis; VGCHEMN=Chemnitz; VGDRESD=Dresden; VGLEIPZ=Leipzig; VGHALLE=Halle;
      VGMAGDE=Magdeburg; VGSH=*Schleswig-Holsteinisches Verwaltungsgericht; VGGERA=Gera; VGMEINI=Meiningen;
      VGWEIMA=Weimar`,
  },
  FG: {
    name: 'Finanzgericht',
    level: 'first-instance',
    rows: `
      FGBW=Baden-Württemberg; FGMUENC=München; FGNUERN=Nürnberg; FGBEBB=Berlin-Brandenburg; FGHB=Bremen; FGHH=Hamburg;
      FGHE=*Hessisches Finanzgericht; FGMV=Mecklenburg-Vorpommern; FGNI=*Niedersächsisches Finanzgericht;
      FGD=Düsseldorf; FGK=Köln; FGMS=Münster; FGRLP=Rheinland-Pfalz; FGSL=des Saarlandes;
      FGSN=*Sächsisches Finanzgericht; FGST=des Landes Sachsen-Anhalt; FGSH=*Schleswig-Holsteinisches Finanzgericht;
      FGTH=*Thüringer Finanzgericht`,
  },
  OLG: {
    name: 'Oberlandesgericht',
    level: 'appeal',
    rows: `
      OLGKARL=Karlsruhe; OLGSTUT=Stuttgart; OLGBAMB=Bamberg; OLGMUEN=München; OLGNUER=Nürnberg;
      AWGHBRA=*Anwaltsgerichtshof bei dem Brandenburgischen Oberlandesgericht;
      OLGBB=*Brandenburgisches Oberlandesgericht; OLGHB=*Hanseatisches Oberlandesgericht in Bremen;
      OLGHH=*Hanseatisches Oberlandesgericht Hamburg; OLGHE=Frankfurt am Main; OLGROST=Rostock; OLGBS=Braunschweig;
      OLGCE=Celle; OLGOL=Oldenburg; OLGD=Düsseldorf; OLGHAM=Hamm; OLGK=Köln; OLGKOBL=Koblenz;
      POLGZWE=*Pfälzisches Oberlandesgericht Zweibrücken; OLGSL=*Saarländisches Oberlandesgericht Saarbrücken;
      OLGDRES=Dresden; OLGNAUM=Naumburg; OLGSH=*Schleswig-Holsteinisches Oberlandesgericht;
      OLGTH=*Thüringer Oberlandesgericht`,
  },
  LAG: {
    name: 'Landesarbeitsgericht',
    level: 'appeal',
    rows: `
      LAGBW=Baden-Württemberg; LAGMUEN=München; LAGNUER=Nürnberg; LAGBEBB=Berlin-Brandenburg; LAGHB=Bremen;
      LAGHH=Hamburg; LAGHE=*Hessisches Landesarbeitsgericht; LAGMV=Mecklenburg-Vorpommern; LAGNI=Niedersachsen;
      LAGD=Düsseldorf; LAGHAM=Hamm; LAGK=Köln; LAGRLP=Rheinland-Pfalz; LAGSL=Saarland Saarbrücken;
      LAGSN=*Sächsisches Landesarbeitsgericht; LAGST=Sachsen-Anhalt; LARBGSH=Schleswig-Holstein;
      LAGTH=*Thüringer Landesarbeitsgericht`,
  },
  LSG: {
    name: 'Landessozialgericht',
    level: 'appeal',
    rows: `
      LSGBW=Baden-Württemberg; BAYLSG=*Bayerisches Landessozialgericht; LSGBEBB=Berlin-Brandenburg; LSGHH=Hamburg;
      LSGHE=*Hessisches Landessozialgericht; LSGMV=Mecklenburg-Vorpommern; LSGNIHB=Niedersachsen-Bremen;
      LSGNRW=Nordrhein-Westfalen; LSGRLP=Rheinland-Pfalz; LSGSL=für das Saarland;
      LSGSN=*Sächsisches Landessozialgericht; LSGST=Sachsen-Anhalt;
      LSGSH=*Schleswig-Holsteinisches Landessozialgericht; LSGTH=*Thüringer Landessozialgericht`,
  },
  OVG: {
    name: 'Oberverwaltungsgericht',
    level: 'appeal',
    rows: `
      OVGBEBB=Berlin-Brandenburg; OVGHB=Bremen; OVGHH=*Hamburgisches Oberverwaltungsgericht;
      OVGMV=Mecklenburg-Vorpommern; OVGNI=*Niedersächsisches Oberverwaltungsgericht; OVGNRW=Nordrhein-Westfalen;
      OVGRLP=Rheinland-Pfalz; OVGSL=des Saarlandes; OVGSN=*Sächsisches Oberverwaltungsgericht;
      OVGST=des Landes Sachsen-Anhalt; OVGSH=*Schleswig-Holsteinisches Oberverwaltungsgericht;
      OVGTH=*Thüringer Oberverwaltungsgericht`,
  },
  VGH: {
    name: 'Verwaltungsgerichtshof',
    level: 'appeal',
    rows: `
      VGHBW=Baden-Württemberg; BAYVGH=*Bayerischer Verwaltungsgerichtshof; VGHHE=*Hessischer Verwaltungsgerichtshof`,
  },
  LVerfG: {
    name: 'Landesverfassungsgericht',
    level: 'constitutional',
    rows: `
      VERFGBW=*Verfassungsgerichtshof Baden-Württemberg; BAYVERF=*Bayerischer Verfassungsgerichtshof;
      VERFGBE=*Verfassungsgerichtshof des Landes Berlin; VERFGBB=*Verfassungsgericht des Landes Brandenburg;
      STGHHB=*Staatsgerichtshof Bremen; VERFGHH=*Hamburgisches Verfassungsgericht;
      STGHHE=*Staatsgerichtshof des Landes Hessen; VERFGMV=*Landesverfassungsgericht Mecklenburg-Vorpommern;
      STGHNI=*Niedersächsischer Staatsgerichtshof; VFGHNRW=*Verfassungsgerichtshof Nordrhein-Westfalen;
      VERFGRP=*Verfassungsgerichtshof Rheinland-Pfalz; VGHSL=*Verfassungsgerichtshof des Saarlandes;
      VERFGSN=*Verfassungsgerichtshof des Freistaates Sachsen; LVGST=*Landesverfassungsgericht Sachsen-Anhalt;
      LVGSH=*Schleswig-Holsteinisches Landesverfassungsgericht; VERFGHT=*Thüringer Verfassungsgerichtshof`,
  },
  special: {
    name: '',
    level: 'other',
    rows: `
      AWGFREI=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer Freiburg;
      AWGKARL=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer Karlsruhe;
      AWGSTUT=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer Stuttgart;
      AWGTUEB=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer Tübingen;
      AWGHBW=*Anwaltsgerichtshof Baden-Württemberg;
      AWGBAMB=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer Bamberg;
      AWGMUEN=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer München;
      AWGNUER=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer Nürnberg; AWGHBAY=*Bayerischer Anwaltsgerichtshof;
      AWGBE=*Anwaltsgericht Berlin; AWGHBE=*Anwaltsgerichtshof Berlin;
      AWGBRAN=*Anwaltsgericht Brandenburg an der Havel; AWGHB=*Anwaltsgericht Bremen;
      AWGHHB=*Anwaltsgerichtshof Bremen; AWGHHH=*Anwaltsgerichtshof der Freien und Hansestadt Hamburg;
      AWGHH=*Hamburgisches Anwaltsgericht;
      AWGFFM=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer Frankfurt am Main;
      AWGKAS=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer Kassel; AWGHHE=*Hessischer Anwaltsgerichtshof;
      AWGMV=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer Mecklenburg-Vorpommern;
      AWGHMV=*Anwaltsgerichtshof für den Bezirk der Rechtsanwaltskammer Mecklenburg-Vorpommern;
      AWGBS=*Anwaltsgericht Braunschweig; AWGCE=*Anwaltsgericht Celle; AWGOL=*Anwaltsgericht Oldenburg;
      AWGHNI=*Niedersächsischer Anwaltsgerichtshof; AWGD=*Anwaltsgericht Kammerbezirk Düsseldorf;
      AWGHAM=*Anwaltsgericht Kammerbezirk Hamm; AWGK=*Anwaltsgericht Kammerbezirk Köln;
      AWGHNRW=*Anwaltsgerichtshof Nordrhein-Westfalen;
      BGANRW=*Berufsgericht für Architekten, Architektinnen, Stadtplaner und Stadtplanerinnen Nordrhein-Westfalen;
      BGINRW=*Berufsgericht für Beratende Ingenieure und Ingenieurinnen sowie Ingenieure und Ingenieurinnen im Bauwesen Nordrhein-Westfalen;
      BGHK=*Berufsgericht für Heilberufe Köln; BGHMS=*Berufsgericht für Heilberufe Münster;
      DGNRW=*Dienstgericht für Richter Nordrhein-Westfalen; DGHNRW=*Dienstgerichtshof für Richter Nordrhein-Westfalen;
      LBGANRW=*Landesberufsgericht für Architekten, Architektinnen, Stadtplaner und Stadtplanerinnen Nordrhein-Westfalen;
      LBGINRW=*Landesberufsgericht für Beratende Ingenieure und Ingenieurinnen sowie Ingenieure und Ingenieurinnen im Bauwesen Nordrhein-Westfalen;
      LBGHNRW=*Landesberufsgericht für Heilberufe Nordrhein-Westfalen; MSCHOGK=*Moselschifffahrtsobergericht Köln;
      RSCHGDU=*Rheinschifffahrtsgericht Duisburg-Ruhrort; RSCHOGK=*Rheinschifffahrtsobergericht Köln;
      SCHGDO=*Schifffahrtsgericht Dortmund; SCHGDU=*Schifffahrtsgericht Duisburg-Ruhrort;
      SCHGMI=*Schifffahrtsgericht Minden; SCHOGHA=*Schifffahrtsobergericht Hamm; SCHOGK=*Schifffahrtsobergericht Köln;
      AWGZWEI=*Anwaltsgericht für den Bezirk der Pfälzischen Rechtsanwaltskammer Zweibrücken;
      AWGKOBL=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer Koblenz;
      AWGHRLP=*Anwaltsgerichtshof Rheinland-Pfalz; AWGSB=*Anwaltsgericht Saarbrücken;
      AWGHSL=*Anwaltsgerichtshof Saarland Saarbrücken; AWGSN=*Anwaltsgericht Sachsen;
      AWGHSN=*Anwaltsgerichtshof Sachsen;
      AWGLSA=*Anwaltsgericht für den Bezirk der Rechtsanwaltskammer des Landes Sachsen-Anhalt;
      AWGHLSA=*Anwaltsgerichtshof des Landes Sachsen-Anhalt; AWGSCHL=*Anwaltsgericht Schleswig;
      AWGHSH=*Anwaltsgerichtshof Schleswig-Holstein; AWGERFU=*Anwaltsgericht Erfurt;
      AWGHTH=*Thüringer Anwaltsgerichtshof; VKBW=*Vergabekammer Baden-Württemberg;
      VKANSBA=*Vergabekammer Nordbayern;
      VKMUENC=*Vergabekammer Südbayern;
      VKBE=*Vergabekammer des Landes Berlin;
      VKBB=*Vergabekammer des Landes Brandenburg;
      VKHB=*Vergabekammer Bremen;
      VKHH1=*Vergabekammer bei der Finanzbehörde Hamburg;
      VKHH2=*Vergabekammer der Behörde für Stadtentwicklung und Wohnen Hamburg;
      VKHE=*Vergabekammer des Landes Hessen;
      VKMV=*Vergabekammern des Landes Mecklenburg-Vorpommern;
      VKNI=*Vergabekammer Niedersachsen;
      VKD=*Vergabekammer Rheinland Spruchkörper Düsseldorf;
      VKK=*Vergabekammer Rheinland Spruchkörper Köln;
      VKMS=*Vergabekammer Westfalen;
      VKRP=*Vergabekammer Rheinland-Pfalz;
      VKSL=*Vergabekammern des Saarlandes;
      VKSN=*Vergabekammer des Freistaates Sachsen;
      VKST=*Vergabekammern des Landes Sachsen-Anhalt;
      VKSH=*Vergabekammer Schleswig-Holstein;
      VKTH=*Vergabekammer des Freistaates Thüringen`,
  },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly level: string; readonly rows: string }>>
