import fs from "node:fs";
import path from "node:path";
import { parseArea } from "../../../../src/workbench/model/address";
import type { CellModel, CellScalar, SheetModel } from "../../../../src/workbench/model/types";
import { readXlsx, type OpenedFile } from "../../../../src/workbench/xlsx/read";
import { save, savedParts } from "../../../support/save";
import { surveyTexts, zip, type Texts } from "./fixture";

export const openTexts = (texts: Texts): OpenedFile => readXlsx(zip(texts), "khao-sat.xlsx");
export const openSurvey = (): OpenedFile => openTexts(surveyTexts());
export const libreOfficeBytes = (): Uint8Array => new Uint8Array(fs.readFileSync(path.join(__dirname, "libreoffice.xlsx")));

export const sheetOf = (opened: OpenedFile, index = 0): SheetModel => opened.model.sheets[index] as SheetModel;

function place(address: string): { row: number; column: number } {
  const area = parseArea(address);
  if (!area) throw new Error(`No address: ${address}`);
  return { row: area.firstRow, column: area.firstColumn };
}

export function cellOf(sheet: SheetModel, address: string): CellModel | undefined {
  const { row, column } = place(address);
  return sheet.rows.get(row)?.get(column);
}

/** Sets a value or (text beginning with `=` after `formula`) keeps what is not given. */
export function setCell(sheet: SheetModel, address: string, change: Partial<CellModel>): void {
  const { row, column } = place(address);
  const cells = sheet.rows.get(row) ?? new Map<number, CellModel>();
  sheet.rows.set(row, cells);
  const { sharedString: _old, ...before } = cells.get(column) ?? { value: null, style: 0 };
  cells.set(column, { ...before, ...change });
}

export function setValue(sheet: SheetModel, address: string, value: CellScalar): void {
  const { row, column } = place(address);
  const style = sheet.rows.get(row)?.get(column)?.style ?? 0;
  const cells = sheet.rows.get(row) ?? new Map<number, CellModel>();
  sheet.rows.set(row, cells);
  cells.set(column, { value, style });
}

export const reopen = (opened: OpenedFile): OpenedFile => readXlsx(save(opened), opened.model.fileName);

/** Text of a part after saving. */
export function savedText(opened: OpenedFile, part: string): string {
  const bytes = savedParts(opened).get(part);
  if (!bytes) throw new Error(`No part ${part}`);
  return new TextDecoder().decode(bytes);
}

/** Names of parts whose bytes differ, were added or removed. */
export function changedParts(opened: OpenedFile): string[] {
  const before = opened.package.parts;
  const after = savedParts(opened);
  const same = (name: string): boolean =>
    Buffer.compare(Buffer.from(before.get(name) ?? []), Buffer.from(after.get(name) ?? [])) === 0 &&
    before.has(name) === after.has(name);
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => !same(name)).sort();
}
