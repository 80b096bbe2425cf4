import type { Register } from '../treaty/register.ts';
import { crcRegister } from './crc/register.ts';
import { opCrcScRegister } from './op-crc-sc/register.ts';
import { type RecordTable, readRecordTable } from './record-table.ts';
import { attRecord } from './records/att.ts';
import { cartagenaRecord } from './records/cartagena.ts';
import { catRecord } from './records/cat.ts';
import { cedawRecord } from './records/cedaw.ts';
import { cerdRecord } from './records/cerd.ts';
import { cmwRecord } from './records/cmw.ts';
import { coe126EcptRecord } from './records/coe-126-ecpt.ts';
import { crcArt432AmendmentRecord } from './records/crc-art43-2-amendment.ts';
import { crpdRecord } from './records/crpd.ts';
import { ctbtRecord } from './records/ctbt.ts';
import { cwcRecord } from './records/cwc.ts';
import { dohaAmendmentRecord } from './records/doha-amendment.ts';
import { fishStocksRecord } from './records/fish-stocks.ts';
import { iccprRecord } from './records/iccpr.ts';
import { iccprOp1Record } from './records/iccpr-op1.ts';
import { icrwWhalingRecord } from './records/icrw-whaling.ts';
import { iloC155Record } from './records/ilo-c155.ts';
import { kigaliAmendmentOzoneRecord } from './records/kigali-amendment-ozone.ts';
import { kyotoRecord } from './records/kyoto.ts';
import { montrealProtocolRecord } from './records/montreal-protocol.ts';
import { nptRecord } from './records/npt.ts';
import { opCrcAcRecord } from './records/op-crc-ac.ts';
import { opCrcIcRecord } from './records/op-crc-ic.ts';
import { opCrpdRecord } from './records/op-crpd.ts';
import { ottawaRecord } from './records/ottawa.ts';
import { parisRecord } from './records/paris.ts';
import { romeStatuteRecord } from './records/rome-statute.ts';
import { unCharterAmend61Record } from './records/un-charter-amend-61.ts';
import { unclosRecord } from './records/unclos.ts';
import { unfcccRecord } from './records/unfccc.ts';
import { untocRecord } from './records/untoc.ts';
import { untocTraffickingRecord } from './records/untoc-trafficking.ts';
import { wipoBeijingRecord } from './records/wipo-beijing.ts';
import { wipoMarrakeshRecord } from './records/wipo-marrakesh.ts';
import { wipoWctRecord } from './records/wipo-wct.ts';

const TABLES: readonly RecordTable[] = [
  attRecord,
  cartagenaRecord,
  catRecord,
  cedawRecord,
  cerdRecord,
  cmwRecord,
  coe126EcptRecord,
  crcArt432AmendmentRecord,
  crpdRecord,
  ctbtRecord,
  cwcRecord,
  dohaAmendmentRecord,
  fishStocksRecord,
  iccprRecord,
  iccprOp1Record,
  icrwWhalingRecord,
  iloC155Record,
  kigaliAmendmentOzoneRecord,
  kyotoRecord,
  montrealProtocolRecord,
  nptRecord,
  opCrcAcRecord,
  opCrcIcRecord,
  opCrpdRecord,
  ottawaRecord,
  parisRecord,
  romeStatuteRecord,
  unCharterAmend61Record,
  unclosRecord,
  unfcccRecord,
  untocRecord,
  untocTraffickingRecord,
  wipoBeijingRecord,
  wipoMarrakeshRecord,
  wipoWctRecord,
];

const TABLE_OF: ReadonlyMap<string, RecordTable> = new Map(TABLES.map((table) => [table.treaty, table]));

/** Records read so far: reading a table takes longer than finding it. */
const READ = new Map<string, Register>([
  [crcRegister.treaty, crcRegister],
  [opCrcScRegister.treaty, opCrcScRegister],
]);

/**
 * Finds the record of a treaty of the catalogue, as far as it could be sourced. It may end years ago: its sources say of when they
 * are.
 *
 * @returns `undefined` where the catalogue has the clauses of the treaty and no record
 * @example findRecord('op-crpd')?.sources[0]?.recordAsOf // '2015-03'
 */
export function findRecord(treatyId: string): Register | undefined {
  const known = READ.get(treatyId);
  if (known !== undefined) return known;
  const table = TABLE_OF.get(treatyId);
  if (table === undefined) return undefined;
  const register = readRecordTable(table);
  READ.set(treatyId, register);
  return register;
}
