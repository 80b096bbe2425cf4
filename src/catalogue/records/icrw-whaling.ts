import type { RecordTable } from '../record-table.ts';

export const icrwWhalingRecord: RecordTable = {
  treaty: 'icrw-whaling',
  sources: [
    {
      id: 'ecolex-2019',
      title:
        'ECOLEX (copy in the dataset manyenviron, CC BY 4.0); the kind of instrument is inferred from the signature',
      recordAsOf: '2019',
    },
    {
      id: 'general-knowledge',
      title:
        'General knowledge: article X(4) of the Convention counts the Netherlands among the signatories, whose signature the table leaves out',
    },
  ],
  leftOut: [
    {
      participant: 'BLZ',
      what: 'A denunciation that took effect on 1988-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'BRA',
      what: 'A denunciation that took effect on 1966-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'CAN',
      what: 'A denunciation that took effect on 1982-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'CRI',
      what: 'A denunciation that took effect on 1981-06-01.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'DMA',
      what: 'A denunciation that took effect on 1983-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'ECU',
      what: 'A denunciation that took effect on 1994-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'EGY',
      what: 'A denunciation that took effect on 1989-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'GRC',
      what: 'A denunciation that took effect on 2013-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'ISL',
      what: 'A denunciation that took effect on 1992-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'JAM',
      what: 'A denunciation that took effect on 1984-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'MUS',
      what: 'A denunciation that took effect on 1988-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'NLD',
      what: 'A denunciation that took effect on 1970-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'NLD',
      what: 'A denunciation that took effect on 1959-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'NZL',
      what: 'A denunciation that took effect on 1969-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'NOR',
      what: 'A denunciation that took effect on 1959-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'PAN',
      what: 'A denunciation that took effect on 1980-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'PHL',
      what: 'A denunciation that took effect on 1988-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'SYC',
      what: 'A denunciation that took effect on 1995-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'SWE',
      what: 'A denunciation that took effect on 1964-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'URY',
      what: 'A denunciation that took effect on 1991-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
    {
      participant: 'VEN',
      what: 'A denunciation that took effect on 1999-06-30.',
      why: 'The day of its receipt is not at hand.',
    },
  ],
  table: `
ARG s1946-12-02 r1960-05-18
ATG a1982-07-21
AUS s1946-12-02 r1947-12-01
AUT a1994-05-20
BEL a2004-07-14
BEN a2002-04-26
BGR a2009-08-10
BLZ a1982-07-15 a2003-06-17
BRA a1950-05-09 a1974-01-04
CAN s1946-12-02 r1949-02-25
CHE a1980-05-29
CHL s1946-12-02 r1979-07-06
CHN a1980-09-24
CIV a2004-07-08
CMR a2005-06-14
COG a2008-05-29
COL a2011-03-22
CRI a1981-05-06 a1981-07-24
CYP a2007-02-26
CZE a2005-01-24
DEU a1982-07-02
DMA a1981-07-09 a1992-06-18
DNK s1946-12-02 r1950-05-23
DOM a2009-07-30
ECU a1991-05-02 a2007-05-10
EGY a1981-07-09
ERI a2007-10-10
ESP a1979-07-06
EST a2009-01-07
FIN a1983-02-23
FRA s1946-12-02 r1948-12-03
GAB a2002-05-08
GBR s1946-12-02 r1947-06-17
GHA a2009-07-17
GIN a2000-06-21
GMB a2005-05-17
GNB a2007-05-29
GRC a2007-05-16
GRD a1993-04-07
GTM a2006-05-16
HRV a2007-01-10
HUN a2004-06-01
IND a1981-03-09
IRL a1985-01-02
ISL a1947-03-10 a2002-10-10
ISR a2006-06-07
ITA a1998-02-12
JAM a1981-07-15
JPN a1951-04-21
KEN a1981-12-02
KHM a2006-06-01
KIR a2004-12-28
KNA a1992-06-24
KOR a1978-12-29
LAO a2007-05-22
LCA a1981-06-29
LTU a2008-11-25
LUX a2005-06-10
MAR a2001-02-12
MCO a1982-03-15
MEX a1949-06-30
MHL a2006-06-01
MLI a2004-08-17
MNG a2002-05-16
MRT a2003-12-23
MUS a1983-06-17
NIC a2003-06-05
NLD s1946-12-02:2 r1948-11-10 a1962-05-04 a1977-06-14
NOR s1946-12-02 r1948-03-03 r1960-09-23
NRU a2005-06-15
NZL a1949-08-02 a1976-06-15
OMN a1980-07-15
PAN a1948-09-30 a2001-06-12
PER s1946-12-02 r1979-06-18
PHL a1981-08-10
PLW a2002-05-08
POL a2009-04-17
PRT a2002-05-14
ROU a2008-04-09
RUS s1946-12-02 r1948-09-11
SEN a1982-07-15
SLB a1993-05-10
SMR a2002-04-16
SUR a2004-07-14
SVK a2005-03-22
SVN a2006-09-20
SWE a1949-01-28 a1979-06-15
SYC a1979-03-19
TGO a2005-06-15
TUV a2004-06-30
TZA a2008-06-23
URY a1981-07-15 a2007-09-27
USA s1946-12-02 r1947-07-18
VCT a1981-07-22
VEN a1991-07-11
ZAF s1946-12-02 r1948-05-05
`,
};
