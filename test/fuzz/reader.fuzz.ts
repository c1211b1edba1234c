/** `npm run fuzz`: whatever bytes a file holds, the reader gives a workbook or an XlsxError, in bounded time. */
import fc from "fast-check";
import { readXlsx, XlsxError } from "../../src/workbench/xlsx/read";
import { saveXlsx } from "../../src/workbench/xlsx/save";
import { surveyTexts, zip } from "../workbench/xlsx/support/fixture";

jest.setTimeout(30 * 60_000);

const survey = zip(surveyTexts());
const texts = surveyTexts();
const names = Object.keys(texts);

function tryToRead(bytes: Uint8Array): void {
  try {
    const opened = readXlsx(bytes, "tệp.xlsx");
    expect(opened.model.sheets.length).toBeGreaterThan(0);
    saveXlsx(opened);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
  }
}

test("bytes changed anywhere", () => {
  const changes = fc.array(fc.tuple(fc.nat(survey.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(changes, (list) => {
      const bytes = survey.slice();
      for (const [at, flip] of list) bytes[at] = bytes[at]! ^ flip;
      tryToRead(bytes);
    }),
    { numRuns: 5000 },
  );
});

test("files cut anywhere", () => {
  fc.assert(
    fc.property(fc.nat(survey.length), (length) => tryToRead(survey.slice(0, length))),
    { numRuns: 2000 },
  );
});

test("parts with pieces taken out, doubled or put elsewhere", () => {
  const cut = fc.tuple(
    fc.constantFrom(...names),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(60),
    fc.constantFrom("", "<", ">", '"', "&#x0;", "<a>", "</row>", "-1", "99999999999"),
  );
  fc.assert(
    fc.property(cut, ([name, place, length, instead]) => {
      const before = texts[name]!;
      const at = Math.floor(place * before.length);
      tryToRead(zip({ ...texts, [name]: before.slice(0, at) + instead + before.slice(at + length) }));
    }),
    { numRuns: 5000 },
  );
});
