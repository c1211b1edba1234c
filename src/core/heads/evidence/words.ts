import { memo, memoOf } from "../../../cells/memo";
import { unitsOf, type Lexicon, type Topic } from "../lexicon";
import { abbreviated, tokensOf, type Tokens } from "../tokens";
import { ABBREVIATION, COVERED, GIVEN, LETTER, PAIR, UNKNOWN, WORD } from "../weights";

/** How well the words of a head say a topic. */
export interface WordEvidence {
  /** In nats. */
  readonly score: number;
  /** Share of the head's words that the topic knows. */
  readonly head: number;
  /** Best share of one name (criterion's or measure's) that the head covers. */
  readonly name: number;
  /** Words and abbreviations in common: for `why`. */
  readonly common: readonly string[];
}

export const NO_WORDS: WordEvidence = { score: 0, head: 0, name: 0, common: [] };

interface Piece {
  readonly text: string;
  readonly value: number;
  /** Share of it that counts for the topic, 0 when the topic does not know it. */
  share(topic: Topic): number;
}

const MOST_KEPT = 2_000;
const evidenceIn = memoOf((lexicon: Lexicon) => memo((text: string) => evidenceOf(text, lexicon), MOST_KEPT));

/** The evidence of a text's words for every topic of a lexicon, in their order. */
export const wordEvidence = (text: string, lexicon: Lexicon): readonly WordEvidence[] => evidenceIn(lexicon)(text);

function evidenceOf(text: string, lexicon: Lexicon): readonly WordEvidence[] {
  const tokens = tokensOf(text);
  const pieces = piecesOf(tokens, lexicon);
  const possible = pieces.reduce((sum, piece) => sum + piece.value, 0);
  if (possible === 0) return lexicon.topics.map(() => NO_WORDS);
  return lexicon.topics.map((topic) => evidenceFor(topic, { pieces, possible, tokens }, lexicon));
}

/** A head in pieces; `possible`: what they are worth together. */
interface Pieces {
  readonly pieces: readonly Piece[];
  readonly possible: number;
  readonly tokens: Tokens;
}

function evidenceFor(topic: Topic, { pieces, possible, tokens }: Pieces, lexicon: Lexicon): WordEvidence {
  let matched = 0;
  const common: string[] = [];
  for (const piece of pieces) {
    const share = piece.share(topic);
    if (share === 0) continue;
    matched += share * piece.value;
    common.push(piece.text);
  }
  if (matched === 0) return NO_WORDS;
  const head = Math.min(1, matched / possible);
  const covered = topic.texts.map((known) =>
    known.isName ? coverage(known.tokens, tokens, lexicon) : isSame(known.tokens, tokens) ? 1 : 0,
  );
  const named = topic.texts.some((known) => !known.isName && isSame(known.tokens, tokens)) ? GIVEN : 0;
  const score = matched * (0.5 + 0.5 * head) + COVERED * (covered[0] ?? 0) + named;
  return { score, head, name: Math.max(...covered), common };
}

/** The head is one of the other names that the set gives (`Cách gọi khác`). */
function isSame(known: Tokens, head: Tokens): boolean {
  const text = ({ tokens }: Tokens) => tokens.map(({ key, bare }) => (head.plain ? bare : key)).join(" ");
  return text(known) === text(head);
}

/** Words, pairs and abbreviations of a head with what each is worth. */
function piecesOf(tokens: Tokens, lexicon: Lexicon): Piece[] {
  const bare = tokens.plain;
  const kind = bare ? "bare" : "exact";
  const pieces: Piece[] = [];
  for (const unit of new Set(unitsOf(tokens, bare))) {
    const isPair = unit.includes(" ");
    const isKnown = lexicon.topics.some(({ units }) => units[kind].has(unit));
    if (!isKnown && isPair) continue;
    const value = isKnown ? (isPair ? PAIR : WORD) * lexicon.rarity(unit, bare) : UNKNOWN;
    pieces.push({ text: unit, value, share: (topic) => topic.units[kind].get(unit) ?? 0 });
  }
  for (const { bare: letters, abbreviation } of tokens.tokens) if (abbreviation) pieces.push(abbreviationPiece(letters, lexicon));
  return [...pieces, ...hiddenAbbreviations(tokens, lexicon)];
}

/** An abbreviation of the head that stands for words (or an abbreviation) of a topic. */
function abbreviationPiece(letters: string, lexicon: Lexicon): Piece {
  const shares = new Map(lexicon.topics.map((topic) => [topic, shareOf(letters, topic)] as const));
  const meant = [...shares.values()].filter((share) => share > 0).length;
  const value = Math.min(ABBREVIATION, LETTER * letters.length);
  const rare = meant === 0 ? 0.6 : Math.min(1, Math.log((lexicon.size + 1) / (meant + 0.5)) / 2);
  return { text: letters, value: value * rare, share: (topic) => shares.get(topic) ?? 0 };
}

function shareOf(letters: string, topic: Topic): number {
  let best = 0;
  for (const { tokens, weight } of topic.texts) {
    if (weight > best && abbreviated(letters, tokens)) best = weight;
    if (best > 0 || letters.length < 4) continue;
    for (let i = 1; i < letters.length; i++) {
      if (weight * 0.6 > best && abbreviated(letters.slice(0, i) + letters.slice(i + 1), tokens)) best = weight * 0.6;
    }
  }
  return best;
}

/** Abbreviations of the topics that the head writes out: what its words alone do not say. */
function hiddenAbbreviations(tokens: Tokens, lexicon: Lexicon): Piece[] {
  const found = new Map<string, Map<Topic, number>>();
  for (const topic of lexicon.topics) {
    for (const { tokens: known, weight } of topic.texts) {
      for (const { bare, abbreviation } of known.tokens) {
        if (!abbreviation || bare.length < 3) continue;
        const at = abbreviated(bare, tokens);
        if (!at || tokens.tokens.slice(at.first, at.last + 1).some((token) => token.abbreviation)) continue;
        const topics = found.get(bare) ?? new Map<Topic, number>();
        topics.set(topic, Math.max(topics.get(topic) ?? 0, weight));
        found.set(bare, topics);
      }
    }
  }
  return [...found].map(([letters, topics]) => {
    const rare = Math.min(1, Math.log((lexicon.size + 1) / (topics.size + 0.5)) / 2);
    const value = Math.min(ABBREVIATION, LETTER * letters.length) * rare;
    return { text: letters, value, share: (topic: Topic) => topics.get(topic) ?? 0 };
  });
}

/** Share of a name that a head covers, by the rarity of its words. */
function coverage(name: Tokens, head: Tokens, lexicon: Lexicon): number {
  const bare = head.plain;
  const own = new Set(head.tokens.filter((token) => !token.abbreviation).map((token) => (bare ? token.bare : token.key)));
  const abbreviations = head.tokens.filter((token) => token.abbreviation && token.bare.length > 1).map((token) => token.bare);
  const byAbbreviation = new Set<number>();
  for (const letters of abbreviations) {
    const at = abbreviated(letters, name);
    for (let i = at?.first ?? 0; at && i <= at.last; i++) byAbbreviation.add(i);
  }
  let all = 0;
  let covered = 0;
  name.tokens.forEach((token, i) => {
    const text = bare ? token.bare : token.key;
    const value = token.abbreviation ? LETTER * token.bare.length * 0.7 : WORD * lexicon.rarity(text, bare);
    all += value;
    const hit = byAbbreviation.has(i) || (token.abbreviation ? abbreviated(token.bare, head) !== null : own.has(text));
    if (hit) covered += value;
  });
  return all === 0 ? 0 : covered / all;
}
