import { addTo } from "../../cells/groups";
import { memoOf } from "../../cells/memo";
import { matchKey } from "../../cells/text/normalise";
import type { SheetSnapshot } from "../../cells/snapshot";
import { bareUnitKey, isNumbered, wardKeyOfName } from "../roster/names";
import { readTyped } from "../roster/typed";
import type { Roster } from "../roster/types";

interface ProvinceWards {
  /** With its kind: `Tỉnh Hưng Yên`. */
  readonly name: string;
  /** All of its wards, of before and after 01/7/2025. */
  readonly roster: Roster;
}

const LONGEST = 300;
/** Names that a workbook must share with a province, to be about it; one that it names itself counts as one. */
const FEWEST = 2;

/** The country's wards, where no programme is chosen: they tell which texts are wards, and give no results. */
export class NationalWards {
  private readonly byName = new Map<string, ProvinceWards[]>();
  private readonly byProvince = new Map<string, ProvinceWards>();

  constructor(provinces: readonly ProvinceWards[]) {
    for (const province of provinces) {
      this.byProvince.set(bareUnitKey(province.name), province);
      const names = new Set(province.roster.entries.map(({ name }) => wardKeyOfName(name)));
      for (const name of names) if (!isNumbered(name)) addTo(this.byName, name, province);
    }
  }

  /**
   * The province that the sheets are about: each distinct name votes for all that have it, rare ones more. `null` when
   * they do not say: held against the whole country, any word is like some ward.
   */
  provinceOf(sheets: readonly SheetSnapshot[]): ProvinceWards | null {
    const names = new Set<string>();
    const votes = new Map<ProvinceWards, { score: number; names: number }>();
    const vote = (province: ProvinceWards, score: number): void => {
      const before = votes.get(province) ?? { score: 0, names: 0 };
      votes.set(province, { score: before.score + score, names: before.names + 1 });
    };
    for (const sheet of sheets) for (const name of namesIn(sheet)) names.add(name);
    for (const name of names) {
      const having = this.byName.get(name) ?? [];
      for (const province of having) vote(province, 1 / Math.sqrt(having.length));
      const named = this.byProvince.get(provinceIn(name));
      if (named) vote(named, 1);
    }
    const [best, second] = [...votes]
      .filter(([, { names: shared }]) => shared >= FEWEST)
      .sort(([, a], [, b]) => b.score - a.score);
    return best && best[1].score > (second?.[1].score ?? 0) ? best[0] : null;
  }
}

/** Keys of the texts that may name a ward. */
const namesIn = memoOf(({ values }: SheetSnapshot): ReadonlySet<string> => {
  const texts = new Set<string>();
  for (const row of values) for (const value of row) if (typeof value === "string" && value.length <= LONGEST) texts.add(value);
  return new Set([...texts].map((text) => readTyped(text, () => false).key));
});

/** The province that a text names with its kind, as in `báo cáo của công an tỉnh hưng yên`; "" when none. */
function provinceIn(text: string): string {
  const [, name = ""] = /(?:tỉnh|thành phố) ([^\d,;()]+?)(?: năm .*)?$/.exec(matchKey(text)) ?? [];
  return bareUnitKey(name);
}
