import { closeAddins } from "../support/addin";
import { checkSample, openSample, picture } from "../support/sample";

afterEach(closeAddins);

const rulesOf = (
  sheets: readonly { readonly conditionalFormats: readonly { readonly formulas: readonly string[] }[] }[],
): string[] => sheets.flatMap(({ conditionalFormats }) => conditionalFormats.flatMap(({ formulas }) => formulas));

test("marks with static rules alone, replaces them, and clears exactly them, also after save and reopen", async () => {
  const addin = await openSample();
  const before = picture(addin);
  const report = await checkSample(addin);
  const first = await addin.app.highlight(report);
  expect(first.replaced).toBe(0);
  expect(first.sheets).toEqual(addin.app.previewHighlight(report));
  expect(first.sheets[0]!.failing).toBeGreaterThan(0);
  const rules = rulesOf(addin.host.model.sheets);
  expect((await addin.app.highlight(report)).replaced).toBe(rules.length);
  expect(rulesOf(addin.host.model.sheets)).toEqual(rules);
  expect(picture(addin)).toBe(before);

  const again = await addin.reopen();
  expect(rulesOf(again.host.model.sheets)).toEqual(rules);
  expect(await again.app.clearHighlights()).toEqual({ rules: rules.length, sheets: ["Khảo sát"] });
  expect(rulesOf(again.host.model.sheets)).toEqual([]);
});

test("a highlight takes at most three syncs and one megabyte for ten thousand cells", async () => {
  const addin = await openSample();
  const cells = Array.from({ length: 10_000 }, (_, i) => ({ row: 20 + Math.floor(i / 20), column: (i % 20) * 2 }));
  addin.host.resetStats();
  await addin.excel.writeHighlights([{ sheet: "Khảo sát", cells: { failing: cells, missing: [], review: [] } }]);
  const { syncs, requestBytes } = addin.host.stats();
  expect(syncs).toBeLessThanOrEqual(3);
  expect(requestBytes).toBeLessThan(1_000_000);
});

test("a protected sheet is refused by name, and nothing is marked", async () => {
  const addin = await openSample();
  const report = await checkSample(addin);
  addin.host.model.sheets.find(({ name }) => name === "Khảo sát")!.isProtected = true;
  await expect(addin.app.highlight(report)).rejects.toMatchObject({
    code: "protected",
    details: { sheet: "Khảo sát", written: [] },
  });
  expect(rulesOf(addin.host.model.sheets)).toEqual([]);
});
