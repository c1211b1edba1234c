import { closeAddins } from "../support/addin";
import { checkSample, contents, openSample, picture } from "../support/sample";

afterEach(closeAddins);

const namesOf = (model: { readonly sheets: readonly { readonly name: string }[] }): string[] =>
  model.sheets.map(({ name }) => name);
const cellOf = (reference: string, row = 0): string => {
  const match = /\$([A-Z]+)\$(\d+)/.exec(reference)!;
  return `${match[1]}${Number(match[2]) + row}`;
};

test("writes Kết quả and Tổng hợp, keeps notes, lists edited cells before they are overwritten; a second run is clean", async () => {
  const addin = await openSample();
  const { app, host } = addin;
  const report = await checkSample(addin);
  const outcome = await app.summarise(report);
  expect(outcome.sheets.map(({ name, exists }) => [name, exists])).toEqual([
    ["Kết quả", false],
    ["Tổng hợp", false],
  ]);
  const sheets = namesOf(host.model);
  const again = await checkSample(addin);
  expect(again.findings).toEqual(report.findings);
  expect((await app.previewSummary(again)).edited).toEqual([]);

  const notes = host.model.names.find(({ name }) => name === "TH_GHI_CHU")!.refersTo;
  const keys = host.model.names.find(({ name }) => name === "TH_KHOA")!.refersTo;
  const row = [0, 1, 2, 3].find((index) => contents(addin, "Tổng hợp", cellOf(keys, index)) !== null)!;
  await host.setCells(
    "Tổng hợp",
    cellOf(notes, row),
    [["=1+1 là ghi chú"]].map((line) => line.map((text) => `'${text}`)),
  );
  await host.setCells("Kết quả", "A1", [["đã sửa"]]);
  const preview = await app.previewSummary(again);
  expect(preview.edited).toEqual([{ sheet: "Kết quả", row: 0, column: 0, current: "đã sửa" }]);
  await app.summarise(again);
  expect(contents(addin, "Kết quả", "A1")).not.toBe("đã sửa");
  expect(contents(addin, "Tổng hợp", cellOf(notes, row))).toBe("=1+1 là ghi chú");
  expect(namesOf(host.model)).toEqual(sheets);
});

test("a stop in the middle leaves the workbook as it was", async () => {
  const addin = await openSample();
  const report = await checkSample(addin);
  const before = picture(addin);
  const stopped = new addin.host.window.AbortController();
  const control = {
    signal: stopped.signal,
    onProgress: ({ step, sheet }: { step: string; sheet?: string }) => {
      if (step === "write" && sheet === "Tổng hợp") stopped.abort();
    },
  };
  await expect(addin.app.summarise(report, control)).rejects.toMatchObject({ code: "cancelled", details: { written: [] } });
  expect(picture(addin)).toBe(before);
});

test("a sheet of the user that is named like one of ours is never overwritten", async () => {
  const addin = await openSample();
  const report = await checkSample(addin);
  await addin.excel.writePlans([
    {
      plan: {
        name: "Tổng hợp",
        cells: [[{ value: "của tôi" }]],
        styles: {},
        columnWidths: [],
        rowHeights: [],
        merges: [],
        names: [],
        validations: [],
      },
    },
  ]);
  await expect(addin.app.summarise(report)).rejects.toMatchObject({ code: "not-ours", details: { sheet: "Tổng hợp" } });
  expect(contents(addin, "Tổng hợp", "A1")).toBe("của tôi");
  expect(namesOf(addin.host.model)).not.toContain("Kết quả");
});
