import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../cells/snapshot";
import { matchKey } from "../cells/text/normalise";
import { planBlocks, type Block, type Size } from "./blocks";
import { readHead, type SheetHead } from "./head";
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

/**
 * Reads every sheet's used range as plain data, in three round trips: sheets, names and state; used ranges and
 * protection; contents. Only contents above what one answer can carry take more, block by block.
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
  const rounds = planBlocks(sheets);
  for (const [index, round] of rounds.entries()) {
    const [first] = round;
    if (first) options.onProgress?.(first.sheet.head.name, index, rounds.length);
    for (const { sheet, ...rows } of round) sheet.parts?.blocks.push(loadBlock(sheet.head, rows));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync a round: one answer cannot carry everything
    await context.sync();
    if (rounds.length > 1) await breathe();
    stopIfAborted(options.signal);
  }
  return sheets.map(({ head, parts }) => (parts ? assembleSheet(head, parts) : emptySheet(head)));
}

/** Queues what is asked once a sheet: merged areas, hidden rows and columns, fonts where they are mixed. */
function openParts(head: SheetHead, withMerges: boolean): SheetParts {
  const { used } = head;
  const merges = withMerges ? used.getMergedAreasOrNullObject() : null;
  // Asked through the areas' parent, which may be a null object: loading the collection itself would then fail.
  merges?.load("areas/rowIndex, areas/columnIndex, areas/rowCount, areas/columnCount");
  return {
    blocks: [],
    merges,
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
  const mixedFonts = !used.format.font.name;
  return { range, fonts: mixedFonts ? range.getCellProperties({ format: { font: { name: true } } }) : null };
}

function definedName(item: Excel.NamedItem): DefinedName {
  const formula = String(item.formula);
  return { name: item.name, refersTo: formula.startsWith("=") ? formula.slice(1) : formula };
}
