import { runExcel } from "./run";
import { loadState } from "./settings";

/** What a workbook holds, without any contents. */
export interface WorkbookOutline {
  readonly sheets: readonly {
    readonly name: string;
    readonly visible: boolean;
    readonly empty: boolean;
    readonly isProtected: boolean;
  }[];
  /** Defined names, as `name` → formula without the leading `=`. */
  readonly names: ReadonlyMap<string, string>;
  readonly state: unknown;
}

/** @throws ExcelFailure */
export function readOutline(): Promise<WorkbookOutline> {
  return runExcel(
    async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load({ name: true, visibility: true });
      names.load({ name: true, formula: true });
      const state = loadState(context);
      await context.sync();
      const heads = worksheets.items.map((sheet) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load({ address: true });
        sheet.protection.load({ protected: true });
        return { sheet, used };
      });
      await context.sync();
      return {
        sheets: heads.map(({ sheet, used }) => ({
          name: sheet.name,
          visible: sheet.visibility === "Visible",
          empty: used.isNullObject,
          isProtected: sheet.protection.protected,
        })),
        names: new Map(names.items.map((item) => [item.name, String(item.formula).replace(/^=/, "")])),
        state: state(),
      };
    },
    { repeatable: true },
  );
}
