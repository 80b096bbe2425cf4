/** A small table of every form in which others publish the acts of a treaty, written for the tests of its reader and for those of all. */

export const UN_TREATY_SERIES = `Participant,Action,Date of Notification/Deposit,Date of Effect
Norway,Signature,13/06/2000,
Norway,Ratification,02/10/2001,18/01/2002
Fiji,Notification of succession,29/08/1972,26/08/1972
Norway,Withdrawal of reservation,14/05/2003,14/05/2003
Gambia,Accession,03/04/2001,03/07/2001
`;

export const UNITED_KINGDOM = `Country,Action,Action Date,Effective Date
ALBANIA,Bound,28/08/2002,28/02/2003
AUSTRIA,Signature,21/12/1956,
AUSTRIA,Ratification,16/07/1969,01/01/1900
AUSTRIA,Declaration,16/07/1969,01/01/1900
Aruba,Extension,01/01/1986,01/01/1986
ALGERIA,Communication,08/04/1996,
`;

export const COUNCIL_OF_EUROPE = `Members of Council of Europe,Signature,Ratification,Entry into Force,Notes,R.,D.,A.,T.,C.,O.
Albania,02/02/1995,28/09/1999,01/11/1999,,,,,,,
Ireland,24/06/2013,24/06/2013 s,01/08/2021,,,,,,,
Montenegro,,14/06/2006 su,06/06/2006,56,,,,,,
Georgia,17/09/2004 r,,,,X,X,,X,,
Non-members of Council of Europe,,,,,,,,,,
Morocco,,17/01/2013 a,01/03/2013,,,,,,,
`;

export const HCCH = `Contracting Party,S 1,R/A/S2,Type3,EIF4,EXT5,Auth6,Res/D/N/DC7
Belgium,,,Den,,,,
Denmark,23-X-1956,3-VII-1964,R,1-IX-1964,1,2,"D,N"
Niger,,11-X-1971,A*,10-XII-1971,,,
Luxembourg,15-VI-1955,,,,,,
Fiji,,29-III-1971,Su,10-X-1970,,,
Japan,,27-VII-1970,Ac,,,,
`;

/** As `treaty export` writes it, but for the columns that tell of no act. */
export const PARTICIPATIONS = `treaty,participant,name,participation,act,date,signed_on,in_force_from,certainty,ended_on,ended_because,ended_certainty,provisional_from,provisional_until,territory
op-crc-sc,NOR,Norway,1,ratification,2001-10-02,2000-06-13,2002-01-18,determined,none,none,none,none,none,none
op-crc-sc,BEN,Benin,1,accession,2005-01-31,none,2005-02-28,determined,2010-03-01,denounced,determined,none,none,none
op-crc-sc,BEN,Benin,2,accession,2011-01-31,none,2011-02-28,determined,none,none,none,none,none,none
op-crc-sc,TCD,Chad,none,signature,2002-05-03,2002-05-03,none,none,none,none,none,none,none,none
`;

export const ILO = `Country,Date,Status,Note
Albania,09 Feb 2004,In Force,
Algeria,06 Jun 2006,Denounced,Denounced on 12 Feb 2010
Belgium,28 Feb 2011,Not in force,Automatic denunciation on 05 Jun 2014 by convention C181
Benin,,,
Chad,31 Jan 2025,Not in force,The Convention will enter into force for Chad on 31 Jan 2026.
`;

/** As a browser saves it: layout in tables, facts above, marks of notes, withdrawn acts in brackets, notes below. */
export const UN_PAGE = `<!DOCTYPE html>
<html><head><title>UNTC</title></head><body><table><tr><td>
<table><tr><td>Entry into force</td><td>:</td><td>18 January 2002, in accordance with article 14(1).</td></tr></table>
<table><tr><td>Status</td><td>:</td><td>Signatories : 3. Parties : 2</td></tr></table>
<table>
<tr><td>Participant<br></td><td>Signature<br></td><td>Ratification, Accession(a)<br></td></tr>
<tr><td><a href='#d'>Belgium</a> <SUP><a href='#1'>1</a> </SUP><br></td><td> &nbsp;6 Sep	 2000 <br></td><td>17 Mar	 2006 <br></td></tr>
<tr><td>Belarus<br></td><td>&nbsp;</td><td>23 Jan	 2002 a<br></td></tr>
<tr><td>Lithuania<br></td><td>[ 3 Dec 2008 ]</td><td>&nbsp;</td></tr>
<tr><td>Chad<br></td><td>3 May 2002</td><td>&nbsp;</td></tr>
</table></td></tr></table><p>1. A note of 1 Jan 2001.</p></body></html>`;

/** As the United Nations exports it, with the marks of notes as text. */
export const UN_XML = `<?xml version="1.0" encoding="ISO-8859-1"?>
<Treaty><Participants><Table><TGroup>
<Thead><Row><Entry>Participant</Entry><Entry>Signature</Entry><Entry>Ratification, Accession(a), Succession(d)</Entry></Row></Thead>
<Tbody><Rows>
<Row><Entry>Belgium &lt;superscript&gt;1, 2&lt;/superscript&gt;</Entry><Entry>6 Sep 2000</Entry><Entry>17 Mar 2006</Entry></Row>
<Row><Entry>Montenegro</Entry><Entry></Entry><Entry>23 Oct 2006 d</Entry></Row>
</Rows></Tbody></TGroup></Table></Participants></Treaty>`;

const DUTCH_LEGEND =
  'RatificationS=Signature without reservation R=Ratification, Acceptance, Approval or Notification A=Accession';

export const NETHERLANDS = `Party,Signature,Provisional application,"${DUTCH_LEGEND}",Entry into force,Renunciation,Termination
Albania,,,27-10-2005 (R),05-12-2019,,
Austria,19-08-1985,,04-02-1988 (R),01-04-1988,03-08-2021,01-03-2022
Morocco,,,17-01-2013 (A),01-03-2013,,
Croatia,,,27-01-1993 (Su),01-03-1993,,
Norway,14-04-1987,,(S),01-06-1987,,
Algeria,,,26-06-1999 (S),03-02-2006,,
Georgia,17-09-2004,,,,,
Chad,,03-04-2001,,,,
EU (European Union),,,23-06-2011 (A),01-07-2011,,
"Gambia, The",,,07-03-2001 (NK),,,
Benin,,,,05-12-2019,,01-01-2020
`;

export const OPENCLIMATEDATA = `Code,Name,Signature,Ratification,Kind,Date-Of-Effect,Emissions,Percentage,Year
AFG,Afghanistan,2016-04-22,2017-02-15,Ratification,2017-03-17,19328,0.05,2005
EUU,European Union,2016-04-22,2016-10-05,Ratification,2016-11-04,4488404,12.1,2013
IRN,Iran (Islamic Republic of),2016-04-22,,,,483669,1.3,2000
SYR,Syrian Arab Republic,,2017-11-13,Accession,2017-12-13,79000,0.21,2005
USA,United States of America,2016-04-22,2021-01-20,Acceptance,2021-02-19,6649700,17.89,2013
`;

/** Days over two cells, whose heads are empty but for the first. */
export const SWISS_GERMAN = `Vertragsstaaten,Ratifikation Beitritt (B) Nachfolgeerklärung (N),,Inkrafttreten,
Norwegen*,2. Oktober,2001,18. Januar,2002
Afghanistan,19. September,2002 B,19. Oktober,2002
Montenegro,23. Oktober,2006 N,3. Juni,2006
Europäische Union,1. März,2003,1. April,2003
Tschad,,,,
`;

export const SWISS_FRENCH = `États parties,Ratification Adhésion (A) Déclaration de succession (S),Entrée en vigueur
Norvège,2 octobre 2001,18 janvier 2002
Monténégro,23 octobre 2006 S,3 juin 2006
`;

export const SWISS_ITALIAN = `Stati partecipanti,Ratifica Adesione (A),Entrata in vigore
Norvegia,2 ottobre 2001,18 gennaio 2002
Tunisia,1° marzo 2003 A,1° aprile 2003
`;

export const UN_STATUS_TABLE = `Status as at : 03-02-2026
CHAPTER IV

Participant,Signature,"Ratification, Accession(a), Succession(d)",Declarations
Norway 1,13 Jun 2000,2 Oct 2001,
"Netherlands (Kingdom of the) 2, 3",7 Sep 2000,23 Aug 2005,Yes
Afghanistan,,19 Sep\t 2002 a,
Montenegro 4,,23 Oct 2006 d,
Benin,[22 Feb 2001],,
Chad,,,
`;

const UNCITRAL_HEAD =
  'State,Notes,Signature,"Ratification, Accession(*), Approval(†), Acceptance(‡) or Succession(§)",Entry into force';

export const UNCITRAL = `${UNCITRAL_HEAD}
Canada,,07/12/1989,,
Gabon,(a),,15/12/2004(*),01/01/2006
Denmark,,26/05/1981,14/02/1989,01/03/1990
Finland,,26/05/1981,15/12/1987(†),01/01/1989
China,,30/09/1981,11/12/1986(‡),01/01/1988
Serbia,,,12/03/2001(§),27/04/1992
`;

export const WIPO_LEX = `<!DOCTYPE html><html><body><span>(Total Members: 3)</span>
<table><thead><tr><th> Member </th><th>Signature</th><th>Instrument</th><th>In Force</th><th>Details</th></tr></thead><tbody>
<tr><td><div>Algeria</div></td><td></td><td><div>Accession: July 25, 2017</div></td><td>April 28, 2020</td><td></td></tr>
<tr><td>Austria</td><td>June 19, 2013</td><td></td><td></td><td></td></tr>
<tr><td>Botswana</td><td>October 4, 2012</td><td>Ratification : November 20, 2013</td><td>April 28, 2020</td><td><a>Details</a></td></tr>
</tbody></table></body></html>`;

export const WIPO_HEADS =
  'Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date';

export const WIPO = `${WIPO_HEADS}
Austria,Beijing,2013-06-19,,,
Botswana,Beijing,2012-10-04,Ratification,2013-11-20,2020-04-28
European Union (EU),Beijing,2013-06-19,,,
Belize,Beijing,,Accession,2018-11-09,2020-04-28
Fiji,Beijing,,Declaration/Notification of Succession,2020-06-01,2020-04-28
Bahamas,Beijing,,Declaration of Continued Application,1976-07-05,1973-07-10
Chad,Beijing,,,,2020-04-28
Algeria,Paris,,Accession,1965-09-16,1966-03-01
Benin,Paris,,Accession,1966-10-17,1967-01-10
`;

/** A participation of the document below, by the reference of its State. */
export const composeIcrcParticipation = (
  country: string,
  action: string,
  date: string,
  text: string | null = null,
) => ({
  type: 'paragraph--treaty_participant',
  attributes: {
    field_participant_action: action,
    field_participant_date_notif: date,
    field_participant_text: text === null ? null : { value: text },
  },
  relationships: { field_participant_country: { data: { id: country } } },
});

/** A document of the database of the International Committee of the Red Cross. */
export const ICRC_DOCUMENT = {
  jsonapi: { version: '1.0' },
  data: [{ type: 'node--treaty', attributes: { field_treaty_entry_in_force: '1950-10-21' } }],
  included: [
    composeIcrcParticipation('a', 'ratification', '1951-08-03'),
    { type: 'taxonomy_term--cit_countries_information', id: 'a', attributes: { name: 'Norway' } },
    composeIcrcParticipation('b', 'declaration', '1968-09-10', '<p>Of <b>reservations</b></p>'),
    composeIcrcParticipation('b', 'declaration of succession', '1968-09-10'),
    { type: 'taxonomy_term--cit_countries_information', id: 'b', attributes: { name: 'Barbados' } },
    { type: 'taxonomy_term--languages', id: 'c', attributes: { name: 'English' } },
  ],
};

/** What stands in a document of ECOLEX for a participant without such a day. */
const ECOLEX_NO_DAY = '0002-11-30T00:00:00Z';

/** The days of one kind of act in a document of ECOLEX, by the place of the participant. */
const listEcolexDays = (days: Readonly<Record<number, string>> = {}): readonly string[] =>
  Array.from({ length: 7 }, (_, at) => (days[at] === undefined ? ECOLEX_NO_DAY : `${days[at]}T00:00:00Z`));

/** A treaty in a document of ECOLEX, in which lists run side by side. */
export const ECOLEX_TREATY = {
  trElisId: 'TRE-000001',
  trEntryIntoForceDate: '2002-01-18T00:00:00Z',
  partyCountry_en: ['Norway', 'Fiji', 'Austria', 'Gambia', 'Benin', 'Chad', 'Belize'],
  partyCountry_fr: ['Norvège', 'Fidji', 'Autriche', 'Gambie', 'Bénin', 'Tchad', 'Belize'],
  partyEntryIntoForce: listEcolexDays({
    0: '2002-01-18',
    1: '2002-01-18',
    2: '2004-06-06',
    3: '2002-01-18',
    5: '2003-02-01',
  }),
  partyDateOfRatification: listEcolexDays({ 0: '2001-10-02' }),
  partyDateOfAccessionApprobation: listEcolexDays({ 1: '2001-03-29' }),
  partyDateOfAcceptanceApproval: listEcolexDays({ 2: '2004-05-06' }),
  partyDateOfSuccession: listEcolexDays({ 3: '2001-04-03' }),
  partyDateOfConsentToBeBound: listEcolexDays({ 3: '2001-05-03' }),
  partyDateOfDefiniteSignature: listEcolexDays({ 4: '2001-02-22' }),
  partyDateOfSimpleSignature: listEcolexDays({ 0: '2000-06-13', 6: '2000-09-06' }),
  partyDateOfProvisionalApplication: listEcolexDays({ 6: '2001-01-31' }),
  partyDateOfParticipation: listEcolexDays(),
  partyDateOfReservation: listEcolexDays({ 0: '2001-10-02' }),
  partyDateOfWithdrawal: listEcolexDays(),
};

/** What the interface of ECOLEX answers to a search. */
export const ECOLEX_DOCUMENT = { responseHeader: { status: 0 }, response: { numFound: 1, docs: [ECOLEX_TREATY] } };

/** The same as a page of participants: one instrument each, with the figure of its kind behind its day. */
export const ECOLEX_PAGE = `<!DOCTYPE html><html><body><table id="country-party"><thead>
<tr><th>Countries/Territories</th><th>Entry into force</th><th>Ratification *</th><th>Simple signature</th><th>Reservation</th></tr>
</thead><tbody>
<tr><th>Norway</th><td>Jan 18, 2002</td><td>Oct 2, 2001
 [1]</td><td>Jun 13, 2000</td><td>Oct 2, 2001</td></tr>
<tr><th>Fiji</th><td>Jan 18, 2002</td><td>Mar 29, 2001 [2]</td><td title="Not available">-</td><td>-</td></tr>
<tr><th>Austria</th><td>Jun 6, 2004</td><td>May 6, 2004 [3]</td><td>-</td><td>-</td></tr>
<tr><th>Gambia</th><td>-</td><td>Apr 3, 2001 [4]</td><td>-</td><td>-</td></tr>
<tr><th>Benin</th><td>-</td><td>Feb 22, 2001 [6]</td><td>-</td><td>-</td></tr>
<tr><th>Chad</th><td>Feb 1, 2003</td><td>-</td><td>-</td><td>-</td></tr>
</tbody></table><p>* [1] Ratification [2] Accession/approbation</p></body></html>`;
