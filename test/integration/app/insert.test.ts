import { at } from "../../support/place";
import { closeAddins } from "../support/addin";
import { contents, openSample } from "../support/sample";

afterEach(closeAddins);

test("a formula goes into the empty cell with the cursor; a filled one is left alone unless it was agreed to", async () => {
  const addin = await openSample();
  const { app } = addin;
  const formula = "=ROADMAP_TARGET(2025)";
  await app.goTo(at("Khảo sát", "N4"));
  const before = contents(addin, "Khảo sát", "N4");
  const place = at("Khảo sát", "N4");
  expect(await app.insertFormula(formula)).toEqual({ done: false, place, current: String(before).replace(".", ",") });
  expect(await app.insertFormula(formula, at("Khảo sát", "N5"))).toMatchObject({ done: false });
  expect(contents(addin, "Khảo sát", "N4")).toBe(before);
  expect(await app.insertFormula(formula, place)).toEqual({ done: true, place });
  expect(contents(addin, "Khảo sát", "N4")).toBe(formula);
  await app.goTo(at("Khảo sát", "B40"));
  expect(await app.insertFormula(formula)).toEqual({ done: true, place: at("Khảo sát", "B40") });
});

test("arguments are separated as an Excel with a decimal comma does", async () => {
  const { app } = await openSample();
  expect(await app.listSeparator()).toEqual({ mark: ";", known: true });
});

test("the summary from the ribbon ends on the sheet Tổng hợp", async () => {
  const { host } = await openSample();
  await host.invokeCommand("summarise");
  const active = host.model.sheets.find(({ id }) => id === host.model.activeSheet);
  expect(active?.name).toBe("Tổng hợp");
});

test("answers given one after the other are all kept", async () => {
  const { app } = await openSample();
  await app.saveAnswers({ names: [{ typed: "Lam Son", unit: "", ward: "Lam Sơn" }] });
  await app.saveAnswers({ names: [{ typed: "An Tao", unit: "", ward: "An Tảo" }], preset: "hung-yen" });
  expect((await app.describeWorkbook()).preset).toBe("hung-yen");
});
