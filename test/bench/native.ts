/** The same counting by native formulas in LibreOffice, where it is installed: an idea of scale, no promise. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setContent } from "../../src/workbench/model/cells";
import { saveXlsx } from "../../src/workbench/xlsx/save";
import type { Row } from "./measure";
import { surveyPlans } from "./survey";
import { fileOf } from "./workbook";

export function nativeRows(wards = 3321): Row[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "native-"));
  try {
    const time = (name: string, formulas: boolean): number => {
      const file = path.join(folder, name);
      fs.writeFileSync(file, workbook(wards, formulas));
      const started = performance.now();
      execFileSync(
        "soffice",
        [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "csv", "--outdir", folder, file],
        { stdio: "pipe" },
      );
      return performance.now() - started;
    };
    time("warm.xlsx", false);
    const plain = time("plain.xlsx", false);
    const computed = time("formulas.xlsx", true);
    return [
      { what: `LibreOffice opens and exports ${wards} wards`, value: plain, unit: "ms", atMost: null },
      { what: "  with 22 native formulas a ward, recalculated", value: computed, unit: "ms", atMost: null },
    ];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** One COUNTIF over its measures for each of 22 criteria and ward: a tenth of what the check does. */
function workbook(wards: number, formulas: boolean): Uint8Array {
  const opened = fileOf(surveyPlans({ wards }).filter(({ name }) => name === "Khảo sát"));
  const sheet = opened.model.sheets[0]!;
  for (let ward = 0; formulas && ward < wards; ward++) {
    const row = ward + 4;
    for (let criterion = 0; criterion < 22; criterion++) {
      setContent(sheet, ward + 3, 65 + criterion, {
        value: null,
        formula: `=IF(COUNTBLANK(D${row}:H${row})>0,"?",IF(COUNTIF(D${row}:H${row},"KĐ")=0,1,0))`,
      });
    }
  }
  return saveXlsx(opened);
}
