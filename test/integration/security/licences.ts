import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Needed to build and test only; not part of what is delivered. */
  readonly dev: boolean;
}

/** Packages that state no licence in their own description, and where it was found. */
const STATED_ELSEWHERE: Readonly<Record<string, string>> = {
  // Part of the Univer repository, whose packages are all under this licence.
  "@univerjs/telemetry": "Apache-2.0",
  // LICENSE.md of the package: proprietary; use and redistribution, unmodified, as part of applications for Microsoft 365.
  "@microsoft/office-js": "Microsoft Office.js terms",
};

/** Every package of the lock file. */
export function packages(): Package[] {
  const { packages: locked } = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { name?: string; version?: string; license?: string; dev?: boolean }>;
  };
  return Object.entries(locked)
    .filter(([place]) => place !== "")
    .map(([place, { name, version = "", license, dev = false }]) => {
      const own = name ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
      return { name: own, version, licence: STATED_ELSEWHERE[own] ?? license ?? "", dev };
    });
}

/** `docs/notices.md`, from the lock file. */
export function notices(): string {
  const delivered = new Map(packages().flatMap((each) => (each.dev ? [] : [[`${each.name} ${each.version}`, each] as const])));
  const rows = [...delivered.values()]
    .sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1))
    .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    "# Third-party notices",
    "",
    "Packages that what is delivered may contain, with their licences, listed from `package-lock.json`; a test keeps the list",
    "complete (`UPDATE_NOTICES=1 npx jest test/integration/security/notices` writes it anew). Licence texts stand in each package.",
    "",
    "**office.js** (`@microsoft/office-js`) is proprietary: it may be used and passed on only as part of an application that works",
    "with Microsoft 365, under Microsoft's terms (`LICENSE.md` of the package), and unmodified. The build copies its files as they",
    "are, and a test compares them byte by byte. The grid and formula engine (Univer, Apache-2.0) is part of the local workbench",
    "and of the batch command only; it never is in the add-in.",
    "",
    "**The list of the country's wards** (`src/core/national/list.ts`) holds facts of the General Statistics Office and of the",
    "decrees on units of the commune level, taken from the public data sets thanglequoc/vietnamese-provinces-database (MIT;",
    "10/4/2023, 01/7/2025, 30/4/2026) and tranngocminhhieu/vietnamadminunits (MIT; 30/6/2025).",
    "",
    "| Package | Version | Licence |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
