import { parseArea, type Area } from "../../../../src/workbench/model/address";

export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`No address: ${address}`);
  return area;
}
