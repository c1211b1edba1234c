import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../cells/snapshot";
import { matchKey } from "../cells/text/normalise";
import { BYTES_PER_CELL, planBlocks, type Block, type Size } from "./blocks";
import { addFills, askRowFills } from "./fills";
import { hasSeveralFonts, hasStruckText, readHead, type SheetHead } from "./head";
import { loadState } from "./settings";
import { breathe, ExcelFailure, runExcel, stopIfAborted } from "./run";
import { hasExcelApi } from "./support";
import { assembleSheet, emptySheet, type SheetParts } from "./assemble";

export interface ReadOptions {
  /** Names of the sheets to read, by `matchKey`; all when left out. */
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (sheet: string, done: number, total: number) => void;
}

/** Cells of all used ranges together: more would take minutes and gigabytes. A stray cell at the end of a sheet does that. */
const MOST_CELLS = 3_000_000;
/** Bytes that it takes to say of one cell whether it is struck through. */
const BYTES_PER_STRIKE = 50;

/**
 * Reads every sheet's used range as plain data, in three round trips: sheets, names and state; used ranges and
 * protection; contents. Only contents above what one answer can carry take more, block by block, and fill colours where
 * they may be answers.
 * @throws ExcelFailure; `payload-too-large` names the sheet whose used range is beyond reading
 */
export function readWorkbook(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return runExcel(
    async (context) => {
      const { worksheets: sheets, names } = context.workbook;
      sheets.load({ name: true, visibility: true });
      names.load({ name: true, formula: true });
      const state = loadState(context);
      await context.sync();
      stopIfAborted(options.signal);

      const only = options.only && new Set(options.only.map(matchKey));
      const heads = sheets.items.filter(({ name }) => only?.has(matchKey(name)) ?? true).map(readHead);
      await context.sync();
      stopIfAborted(options.signal);

      refuseVast(heads);
      const snapshots = await readContents(context, heads, options);
      return { sheets: snapshots, names: names.items.map(definedName), state: state() };
    },
    { repeatable: true },
  );
}

function refuseVast(heads: readonly SheetHead[]): void {
  const sizes = heads.map(({ used }) => (used.isNullObject ? 0 : used.rowCount * used.columnCount));
  if (sizes.reduce((sum, size) => sum + size, 0) <= MOST_CELLS) return;
  const largest = heads[sizes.indexOf(Math.max(...sizes))];
  const technical = `${largest?.used.rowCount} rows, ${largest?.used.columnCount} columns in use`;
  throw new ExcelFailure("payload-too-large", { sheet: largest?.name, technical });
}

async function readContents(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  options: ReadOptions,
): Promise<SheetSnapshot[]> {
  const withMerges = hasExcelApi("1.13");
  const sheets = heads.map((head) => ({
    head,
    parts: head.used.isNullObject ? null : openParts(head, withMerges),
    rows: head.used.isNullObject ? 0 : head.used.rowCount,
    columns: head.used.isNullObject ? 0 : head.used.columnCount,
  }));
  const rounds = planBlocks(sheets, BYTES_PER_CELL + (heads.some(hasStruckText) ? BYTES_PER_STRIKE : 0));
  for (const [index, round] of rounds.entries()) {
    const [first] = round;
    if (first) options.onProgress?.(first.sheet.head.name, index, rounds.length);
    for (const { sheet, ...rows } of round) sheet.parts?.blocks.push(loadBlock(sheet.head, rows));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a round: one answer cannot carry everything
    await context.sync();
    if (rounds.length > 1) await breathe();
    stopIfAborted(options.signal);
  }
  return addFills(
    context,
    sheets.map(({ head, parts }) => ({
      head,
      sheet: parts ? assembleSheet(head, parts) : emptySheet(head),
      rowFills: parts?.rowFills ?? null,
    })),
    options.signal,
  );
}

/** Queues what is asked once a sheet: merged areas, hidden rows and columns, whether rows have more than one colour. */
function openParts(head: SheetHead, withMerges: boolean): SheetParts {
  const { used } = head;
  const merges = withMerges ? used.getMergedAreasOrNullObject() : null;
  // Asked through the areas' parent, which may be a null object: loading the collection itself would then fail.
  merges?.load("areas/rowIndex, areas/columnIndex, areas/rowCount, areas/columnCount");
  return {
    blocks: [],
    merges,
    rowFills: askRowFills(head),
    hiddenRows: used.rowHidden === false ? null : used.getRowProperties({ rowHidden: true }),
    hiddenColumns: used.columnHidden === false ? null : used.getColumnProperties({ columnHidden: true }),
  };
}

function loadBlock(head: SheetHead, block: Omit<Block<Size>, "sheet">): SheetParts["blocks"][number] {
  const { used } = head;
  const range =
    block.rows === used.rowCount
      ? used
      : head.sheet.getRangeByIndexes(used.rowIndex + block.firstRow, used.columnIndex, block.rows, used.columnCount);
  range.load({ values: true, formulas: true, numberFormat: true, valueTypes: true });
  const font = { ...(hasSeveralFonts(head) && { name: true }), ...(hasStruckText(head) && { strikethrough: true }) };
  const asked = Object.keys(font).length > 0;
  return { range, looks: asked ? range.getCellProperties({ format: { font } }) : null };
}

function definedName(item: Excel.NamedItem): DefinedName {
  const formula = String(item.formula);
  return { name: item.name, refersTo: formula.startsWith("=") ? formula.slice(1) : formula };
}
