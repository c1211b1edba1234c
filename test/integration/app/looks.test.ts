import type { SheetSnapshot } from "../../../src/cells/snapshot";
import { snapshotOf } from "../../../src/files/snapshot";
import { setContent, setStyle } from "../../../src/workbench/model/cells";
import { styleOf, type StyleChange } from "../../../src/workbench/model/styles";
import { readXlsx } from "../../../src/workbench/xlsx/read";
import { newFile } from "../../../src/workbench/xlsx/save";
import { save } from "../../support/save";
import { closeAddins, openAddin, type RunningAddin } from "../support/addin";
import { openSample } from "../support/sample";

afterEach(closeAddins);

const GREEN = "00B050";
const RED = "FF0000";

type Look = readonly [row: number, column: number, change: StyleChange];

const filled = (row: number, column: number, color: string): Look => [row, column, { fill: { color: `#${color}` } }];

/** A file as it comes from a disk: texts from A1 on, and what cells look like. */
async function openFile(texts: readonly (readonly (string | null)[])[], looks: readonly Look[]): Promise<RunningAddin> {
  const opened = newFile("phường.xlsx", "Khảo sát");
  const [sheet] = opened.model.sheets;
  if (!sheet) throw new Error("no sheet");
  texts.forEach((row, r) => row.forEach((value, c) => setContent(sheet, r, c, { value })));
  for (const [row, column, change] of looks) setStyle(sheet, row, column, styleOf(opened.model, 0, change));
  return openAddin(readXlsx(save(opened), "phường.xlsx"));
}

async function readSheet({ excel, host, opened }: RunningAddin): Promise<{ sheet: SheetSnapshot; syncs: number }> {
  host.resetStats();
  const { sheets } = await excel.readWorkbook();
  const sheet = sheets[0];
  if (!sheet) throw new Error("no sheet");
  // The same as a file that is read without a host.
  const [plain] = snapshotOf(opened.model).sheets;
  expect([plain?.fills, plain?.struck]).toEqual([sheet.fills, sheet.struck]);
  return { sheet, syncs: host.stats().syncs };
}

/** Heads and names around a block of blanks. */
const BLANKS = [
  ["Phường", "Trụ sở", "Xe", "Biên chế"],
  ["Lam Sơn", null, null, null],
  ["An Tảo", null, null, null],
  ["Minh Khai", null, null, null],
  ["Chú thích: xanh là đạt"],
];

test("fills come with a sheet whose blanks they may answer, the white of no fill as none", async () => {
  const looks = [filled(1, 1, GREEN), filled(1, 2, RED), filled(2, 3, GREEN), filled(4, 0, GREEN), filled(3, 1, "FFFFFF")];
  const { sheet, syncs } = await readSheet(await openFile(BLANKS, looks));
  expect(sheet.fills).toEqual([
    [null, null, null, null],
    [null, GREEN, RED, null],
    [null, null, null, GREEN],
    [null, null, null, null],
    [GREEN, null, null, null],
  ]);
  expect(syncs).toBe(4);
});

test("coloured heads or whole rows cost no more round trips", async () => {
  const { sheet, syncs } = await readSheet(
    await openFile(
      BLANKS,
      [0, 1, 2, 3].flatMap((column) => [filled(0, column, "D9E1F2"), filled(2, column, "F2F2F2")]),
    ),
  );
  expect(sheet.fills).toBeUndefined();
  expect(syncs).toBe(3);
});

test("a sheet without colours, or without such blanks, costs nothing more", async () => {
  const full = BLANKS.map((row, r) => row.map((text) => (r > 0 && text === null ? "Đ" : text)));
  for (const addin of [await openFile(BLANKS, []), await openFile(full, [filled(1, 1, GREEN)])]) {
    const { sheet, syncs } = await readSheet(addin);
    expect(sheet.fills).toBeUndefined();
    expect(sheet.struck).toBeUndefined();
    expect(syncs).toBe(3);
  }
});

test("struck-through texts and symbol fonts come with the contents", async () => {
  const strike: StyleChange = { font: { strike: true } };
  const addin = await openFile(
    [
      ["Phường", "Trụ sở"],
      ["Lam Sơn", "Đạt"],
      ["An Tảo", "ü"],
    ],
    [
      [1, 1, strike],
      [2, 1, { font: { name: "Wingdings" } }],
    ],
  );
  const { sheet, syncs } = await readSheet(addin);
  expect(sheet.struck).toEqual([
    [false, false],
    [false, true],
    [false, false],
  ]);
  const { fonts } = sheet;
  expect([Array.isArray(fonts), Array.isArray(fonts) ? fonts[2]?.[1] : fonts]).toEqual([true, "Wingdings"]);
  expect(syncs).toBe(3);
});

test("the product's own workbook is read in three round trips", async () => {
  const addin = await openSample();
  addin.host.resetStats();
  await addin.excel.readWorkbook();
  expect(addin.host.stats().syncs).toBe(3);
});
