import type { OpenedFile } from "../../src/workbench/xlsx/read";
import { saveParts, saveXlsx } from "../../src/workbench/xlsx/save";
import { sound, soundParts } from "./package";

/** How tests save a workbook: what comes out must be sound for other programs too. */
export const save = (opened: OpenedFile): Uint8Array => sound(saveXlsx(opened));

/** The same, part by part. */
export const savedParts = (opened: OpenedFile): ReadonlyMap<string, Uint8Array> => soundParts(saveParts(opened));
