import { wordEvidence } from "../heads/evidence/words";
import type { SetLexicon } from "../heads/lexicon";
import type { Track } from "./track";

export interface Outline {
  /** Texts that a row stands under: its group, and the criterion above its measures. */
  readonly above: ReadonlyMap<number, readonly string[]>;
  /** Rows that answer something themselves. */
  readonly tracks: readonly Track[];
}

const ROMAN = /(?:^|\/)\s*\(?(?:[IVX]{1,6}|[A-HĐ])\s*[.):–-]?\s*(?:$|\/)/;
const SUB = /(?:^|\/)\s*(?:[a-zđ]\s*[.)]|[-+*•]|\d+[.,]\d+)/u;

/** Rows of a table that runs down, one under another: groups over criteria, criteria over measures. */
export function outlineOf(tracks: readonly Track[], filled: (track: Track) => boolean, lexicon: SetLexicon): Outline {
  const above = new Map<number, readonly string[]>();
  const kept: Track[] = [];
  let group: string | null = null;
  let parent: string | null = null;
  const anyFilled = tracks.some(filled);
  for (const track of tracks) {
    if (track.stub !== null || track.layer.note) continue;
    const text = track.words.join(" ");
    if (text === "" && track.code === null && track.number === null) continue;
    const empty = anyFilled && !filled(track);
    if (
      text !== "" &&
      track.code === null &&
      (isGroup(track, text, lexicon) || (empty && ROMAN.test(track.title.split(" / ")[0] ?? "")))
    ) {
      group = text;
      parent = null;
      continue;
    }
    const sub = isSub(track);
    if (!sub) parent = text;
    const over = [...(group === null ? [] : [group]), ...(sub && parent !== null ? [parent] : [])];
    above.set(track.index, over);
    if (!(empty && isParent(track, tracks))) kept.push(track);
  }
  return { above, tracks: kept };
}

const isSub = ({ title }: Track): boolean => title.split(" / ").some((part) => SUB.test(part));

/** An empty row over rows that are marked as its parts. */
function isParent(track: Track, tracks: readonly Track[]): boolean {
  const next = tracks[tracks.indexOf(track) + 1];
  return next !== undefined && isSub(next) && !isSub(track);
}

function isGroup({ title, number }: Track, text: string, { groups, criteria }: SetLexicon): boolean {
  if (/^(?:nhóm|g)\s*\d+/iu.test(text)) return true;
  if (number !== null) return false;
  const best = Math.max(...wordEvidence(text, groups).map(({ name, head }) => Math.min(name, head)));
  const asCriterion = Math.max(...wordEvidence(text, criteria).map(({ name, head }) => Math.min(name, head)));
  return best >= 0.6 && (best > asCriterion || ROMAN.test(title.split(" / ")[0] ?? ""));
}
