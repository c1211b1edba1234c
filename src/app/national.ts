import type { WorkbookSnapshot } from "../cells/snapshot";
import { lacksRoster } from "../core/inputs/read";
import type { NationalWards } from "../core/national/wards";
import type { CheckRequest } from "./types";

type Load = () => Promise<NationalWards>;

let load: Load | null = null;

/** Says where the country's wards come from; the pane loads them when they are first needed. */
export function takeNationalWardsFrom(loader: Load): void {
  load = loader;
}

/** The request with the country's wards, where nothing else says which there are. */
export async function withNationalWards(snapshot: WorkbookSnapshot, request: CheckRequest): Promise<CheckRequest> {
  if (!load || request.nationalWards || !lacksRoster(snapshot, request)) return request;
  return { ...request, nationalWards: await load() };
}
