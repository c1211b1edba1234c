import fc from "fast-check";
import { setContent, setStyle } from "../../../src/workbench/model/cells";
import { styleOf } from "../../../src/workbench/model/styles";
import { createSheet } from "../../../src/workbench/model/workbook";
import { readXlsx } from "../../../src/workbench/xlsx/read";
import { newFile } from "../../../src/workbench/xlsx/save";
import { save } from "../../support/save";

const CODES = ["[=100]0;[=0]0;0.00", "00", "[=1]0%;[=0]0%;0.00%", "[=0]0;#,##0.0", '#,##0.0\\ "m²"', "0%", "dd/mm/yyyy", "@"];

test("every cell keeps its own number format, however many are new in one save and in the next", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(CODES, { minLength: 1 }), fc.shuffledSubarray(CODES, { minLength: 1 }), (first, second) => {
      let opened = newFile("a.xlsx");
      const write = (codes: readonly string[], row: number) => {
        const sheet = opened.model.sheets[0] ?? createSheet(opened.model);
        codes.forEach((numberFormat, column) => {
          setContent(sheet, row, column, { value: 1 });
          setStyle(sheet, row, column, styleOf(opened.model, 0, { numberFormat }));
        });
        opened = readXlsx(save(opened), "a.xlsx");
      };
      write(first, 0);
      write([...second, ...second], 1);
      const formats = (row: number) =>
        [...opened.model.sheets[0]!.rows.get(row)!.values()].map((cell) => opened.model.styles[cell.style]!.numberFormat);
      expect(formats(0)).toEqual(first);
      expect(formats(1)).toEqual([...second, ...second]);
    }),
    { numRuns: 40 },
  );
});
