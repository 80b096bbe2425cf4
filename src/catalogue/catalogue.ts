import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { crcRegister } from './crc/register.ts';
import { crc } from './crc/treaty.ts';
import { opCrcScRegister } from './op-crc-sc/register.ts';
import { opCrcSc } from './op-crc-sc/treaty.ts';
import { att } from './treaties/att.ts';
import { basel } from './treaties/basel.ts';
import { baselBan } from './treaties/basel-ban.ts';
import { bbnj } from './treaties/bbnj.ts';
import { bwc } from './treaties/bwc.ts';
import { bwm } from './treaties/bwm.ts';
import { cartagena } from './treaties/cartagena.ts';
import { cat } from './treaties/cat.ts';
import { cbd } from './treaties/cbd.ts';
import { ccm } from './treaties/ccm.ts';
import { ced } from './treaties/ced.ts';
import { cedaw } from './treaties/cedaw.ts';
import { cerd } from './treaties/cerd.ts';
import { cmw } from './treaties/cmw.ts';
import { coe126Ecpt } from './treaties/coe-126-ecpt.ts';
import { crcArt432Amendment } from './treaties/crc-art43-2-amendment.ts';
import { crpd } from './treaties/crpd.ts';
import { ctbt } from './treaties/ctbt.ts';
import { cwc } from './treaties/cwc.ts';
import { dohaAmendment } from './treaties/doha-amendment.ts';
import { echrP13 } from './treaties/echr-p13.ts';
import { echrP15 } from './treaties/echr-p15.ts';
import { fishStocks } from './treaties/fish-stocks.ts';
import { genocide } from './treaties/genocide.ts';
import { hagueAbduction } from './treaties/hague-abduction.ts';
import { iccpr } from './treaties/iccpr.ts';
import { iccprOp1 } from './treaties/iccpr-op1.ts';
import { iccprOp2 } from './treaties/iccpr-op2.ts';
import { icescr } from './treaties/icescr.ts';
import { icrwWhaling } from './treaties/icrw-whaling.ts';
import { iloC155 } from './treaties/ilo-c155.ts';
import { iloC182 } from './treaties/ilo-c182.ts';
import { istanbul } from './treaties/istanbul.ts';
import { kigaliAmendmentOzone } from './treaties/kigali-amendment-ozone.ts';
import { kyoto } from './treaties/kyoto.ts';
import { marpol78 } from './treaties/marpol-78.ts';
import { minamata } from './treaties/minamata.ts';
import { montrealProtocol } from './treaties/montreal-protocol.ts';
import { nagoya } from './treaties/nagoya.ts';
import { npt } from './treaties/npt.ts';
import { opCedaw } from './treaties/op-cedaw.ts';
import { opCrcAc } from './treaties/op-crc-ac.ts';
import { opCrcIc } from './treaties/op-crc-ic.ts';
import { opCrpd } from './treaties/op-crpd.ts';
import { opIcescr } from './treaties/op-icescr.ts';
import { opcat } from './treaties/opcat.ts';
import { ottawa } from './treaties/ottawa.ts';
import { paris } from './treaties/paris.ts';
import { refugeeConvention } from './treaties/refugee-convention.ts';
import { refugeeProtocol } from './treaties/refugee-protocol.ts';
import { romeStatute } from './treaties/rome-statute.ts';
import { rotterdam } from './treaties/rotterdam.ts';
import { singleConvention1961 } from './treaties/single-convention-1961.ts';
import { statelessness1961 } from './treaties/statelessness-1961.ts';
import { stockholm } from './treaties/stockholm.ts';
import { tpnw } from './treaties/tpnw.ts';
import { unCharterAmend61 } from './treaties/un-charter-amend-61.ts';
import { uncac } from './treaties/uncac.ts';
import { unclos } from './treaties/unclos.ts';
import { unfccc } from './treaties/unfccc.ts';
import { untoc } from './treaties/untoc.ts';
import { untocTrafficking } from './treaties/untoc-trafficking.ts';
import { vclt } from './treaties/vclt.ts';
import { vcssrt } from './treaties/vcssrt.ts';
import { viennaOzone } from './treaties/vienna-ozone.ts';
import { whoFctc } from './treaties/who-fctc.ts';
import { wipoBeijing } from './treaties/wipo-beijing.ts';
import { wipoMarrakesh } from './treaties/wipo-marrakesh.ts';
import { wipoWct } from './treaties/wipo-wct.ts';

/** A treaty of the catalogue, with its record where that is at hand with the clauses. */
export interface CatalogueEntry {
  readonly treaty: Treaty;
  /** Left out where the record stands apart, because it is long: `findRecord` of `final-clauses/records` finds it. */
  readonly register?: Register;
}

const ENTRIES: readonly CatalogueEntry[] = [
  { treaty: crc, register: crcRegister },
  { treaty: opCrcSc, register: opCrcScRegister },
  { treaty: att },
  { treaty: baselBan },
  { treaty: basel },
  { treaty: bbnj },
  { treaty: bwc },
  { treaty: bwm },
  { treaty: cartagena },
  { treaty: cat },
  { treaty: cbd },
  { treaty: ccm },
  { treaty: ced },
  { treaty: cedaw },
  { treaty: cerd },
  { treaty: cmw },
  { treaty: coe126Ecpt },
  { treaty: crcArt432Amendment },
  { treaty: crpd },
  { treaty: ctbt },
  { treaty: cwc },
  { treaty: dohaAmendment },
  { treaty: echrP13 },
  { treaty: echrP15 },
  { treaty: fishStocks },
  { treaty: genocide },
  { treaty: hagueAbduction },
  { treaty: iccprOp1 },
  { treaty: iccprOp2 },
  { treaty: iccpr },
  { treaty: icescr },
  { treaty: icrwWhaling },
  { treaty: iloC155 },
  { treaty: iloC182 },
  { treaty: istanbul },
  { treaty: kigaliAmendmentOzone },
  { treaty: kyoto },
  { treaty: marpol78 },
  { treaty: minamata },
  { treaty: montrealProtocol },
  { treaty: nagoya },
  { treaty: npt },
  { treaty: opCedaw },
  { treaty: opCrcAc },
  { treaty: opCrcIc },
  { treaty: opCrpd },
  { treaty: opIcescr },
  { treaty: opcat },
  { treaty: ottawa },
  { treaty: paris },
  { treaty: refugeeConvention },
  { treaty: refugeeProtocol },
  { treaty: romeStatute },
  { treaty: rotterdam },
  { treaty: singleConvention1961 },
  { treaty: statelessness1961 },
  { treaty: stockholm },
  { treaty: tpnw },
  { treaty: unCharterAmend61 },
  { treaty: uncac },
  { treaty: unclos },
  { treaty: unfccc },
  { treaty: untocTrafficking },
  { treaty: untoc },
  { treaty: vclt },
  { treaty: vcssrt },
  { treaty: viennaOzone },
  { treaty: whoFctc },
  { treaty: wipoBeijing },
  { treaty: wipoMarrakesh },
  { treaty: wipoWct },
].sort((a, b) => (a.treaty.adoptedOn < b.treaty.adoptedOn ? -1 : a.treaty.adoptedOn > b.treaty.adoptedOn ? 1 : 0));

const BY_ID: ReadonlyMap<string, CatalogueEntry> = new Map(ENTRIES.map((entry) => [entry.treaty.id, entry]));

/**
 * Lists the treaties of the catalogue, in order of adoption.
 *
 * @example listCatalogue()[0]?.treaty.id // 'icrw-whaling'
 */
export function listCatalogue(): readonly CatalogueEntry[] {
  return ENTRIES;
}

/**
 * Finds a treaty of the catalogue by its id.
 *
 * @returns the treaty, with its record where that is at hand, or `undefined` where the catalogue has no such id
 * @example findInCatalogue('op-crc-sc')?.treaty.depositary.seat // 'New York'
 */
export function findInCatalogue(id: string): CatalogueEntry | undefined {
  return BY_ID.get(id);
}
