/** What this host offers. Nothing above ExcelApi 1.9 is used without asking here first. */
export interface HostSupport {
  readonly missing: readonly string[];
  readonly host: string;
  /** Excel LTSC 2021: build 14332 of the Windows desktop. */
  readonly ltsc2021: boolean;
}

const FLOOR: readonly (readonly [string, string])[] = [
  ["ExcelApi", "1.9"],
  ["SharedRuntime", "1.1"],
];

/** Is this version of the Excel API there? */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

export function hostSupport(): HostSupport {
  const { platform, version } = Office.context.diagnostics;
  return {
    missing: FLOOR.filter(([set, least]) => !Office.context.requirements.isSetSupported(set, least)).map((set) => set.join(" ")),
    host: `${platform} ${version}`,
    ltsc2021: isLtsc2021(platform, version),
  };
}

/** LTSC 2021 stays at version 2108, build 14332, whatever its revision. */
export function isLtsc2021(platform: unknown, version: string): boolean {
  return platform === "PC" && version.split(".")[2] === "14332";
}
