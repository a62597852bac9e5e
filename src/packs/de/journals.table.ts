/**
 * Journals and collections by their full titles, as the Federal Fiscal Court and others print them, with their abbreviation
 * (Kirchner, Abkürzungsverzeichnis der Rechtssprache): `Title=Abbreviation`.
 */
export const JOURNALS = `
Neue Juristische Wochenschrift=NJW; Der Betrieb=DB; Betriebs-Berater=BB; Deutsches Steuerrecht=DStR;
Deutsches Steuerrecht/Entscheidungsdienst=DStRE; Deutsches Steuerrecht - Entscheidungsdienst=DStRE;
Deutsche Steuer-Zeitung=DStZ; Entscheidungen der Finanzgerichte=EFG; Höchstrichterliche Finanzrechtsprechung=HFR;
Umsatzsteuer-Rundschau=UR; Umsatzsteuer- und Verkehrsteuer-Recht=UVR; Mehrwertsteuerrecht=MwStR; Finanz-Rundschau=FR;
Internationales Steuerrecht=IStR; Internationale Wirtschafts-Briefe=IWB; Steuer und Wirtschaft=StuW;
Die steuerliche Betriebsprüfung=StBp; Der Ertrag-Steuer-Berater=EStB; Der Erbschaft-Steuer-Berater=ErbStB;
Der AO-Steuer-Berater=AO-StB; Der GmbH-Steuer-Berater=GmbH-StB; Der Umsatz-Steuer-Berater=UStB;
Neue Wirtschafts-Briefe=NWB; Die Wirtschaftsprüfung=WPg; Die Unternehmensbesteuerung=Ubg; GmbH-Rundschau=GmbHR;
Die Aktiengesellschaft=AG; Recht der internationalen Wirtschaft=RIW; Wertpapier-Mitteilungen=WM;
Monatsschrift für Deutsches Recht=MDR; Juristenzeitung=JZ; Juristische Schulung=JuS; Juristische Rundschau=JR;
Der Staat=Der Staat; Die Verwaltung=Die Verwaltung; Verwaltungsarchiv=VerwArch; Archiv des öffentlichen Rechts=AöR;
Archiv für die civilistische Praxis=AcP; Die Öffentliche Verwaltung=DÖV; Deutsches Verwaltungsblatt=DVBl;
Recht der Arbeit=RdA; Arbeit und Recht=AuR; Die Sozialgerichtsbarkeit=SGb; WSI-Mitteilungen=WSI-Mitteilungen;
Der Deutsche Rechtspfleger=Rpfleger; Gewerblicher Rechtsschutz und Urheberrecht=GRUR;
Sammlung amtlich nicht veröffentlichter Entscheidungen des Bundesfinanzhofs=BFH/NV;
Sammlung der Entscheidungen des Bundesfinanzhofs=BFHE; Bundessteuerblatt=BStBl; Kölner Steuerdialog=KÖSDI;
Der Ertragsteuerberater=EStB; Der Erbschaftsteuerberater=ErbStB; Der AO-Steuerberater=AO-StB; Der GmbH-Steuerberater=GmbH-StB;
Der Umsatzsteuerberater=UStB; GmbHRundschau=GmbHR; FinanzRundschau=FR; juris - Die Monatszeitschrift=jM;
Die öffentliche Verwaltung=DÖV; Neue Zeitschrift für Arbeitsrecht=NZA; Neue Zeitschrift für Verwaltungsrecht=NVwZ;
Neue Zeitschrift für Gesellschaftsrecht=NZG; Neue Zeitschrift für Sozialrecht=NZS; Neue Zeitschrift für Strafrecht=NStZ;
Zeitschrift für Wirtschaftsrecht=ZIP; Zeitschrift für Erbrecht und Vermögensnachfolge=ZEV;
Zeitschrift für das gesamte Familienrecht=FamRZ
`
