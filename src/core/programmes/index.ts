import { BINH_PHUOC } from "./binh-phuoc";
import { BO_CONG_AN } from "./bo-cong-an";
import { HUNG_YEN } from "./hung-yen";
import { HUNG_YEN_2025 } from "./hung-yen-2025";
import { TP_HCM } from "./tp-hcm";
import type { Programme, SampledProgramme } from "./types";

/** Every programme of the product, in the order in which it is offered. A new one is a file of its own and its line here. */
export const PROGRAMMES = [HUNG_YEN, HUNG_YEN_2025, TP_HCM, BO_CONG_AN, BINH_PHUOC] as const;

type Any = (typeof PROGRAMMES)[number];
export type ProgrammeId = Any["id"];
/** Those that a filled sample exists of. */
export type SampleId = Extract<Any, SampledProgramme>["id"];

export const PROGRAMME_IDS: readonly ProgrammeId[] = PROGRAMMES.map(({ id }) => id);
export const SAMPLE_IDS: readonly SampleId[] = PROGRAMMES.flatMap((one) => (isSampled(one) ? one.id : []));

function isSampled(one: Any): one is Extract<Any, SampledProgramme> {
  return one.sample !== undefined;
}

const BY_ID: ReadonlyMap<ProgrammeId, Programme> = new Map(PROGRAMMES.map((one) => [one.id, one]));

export function programmeOf(id: SampleId): SampledProgramme;
export function programmeOf(id: ProgrammeId): Programme;
export function programmeOf(id: ProgrammeId): Programme {
  return BY_ID.get(id)!;
}
