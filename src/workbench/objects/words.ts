import { invalidArgument } from "../protocol/definition";

type Pair<F extends string> = readonly [api: string, file: F];

/** Translates between the API's words and the file's; an unknown word is an invalid argument. */
export function words<F extends string>(
  list: readonly [Pair<F>, ...Pair<F>[]],
): { toFile(api: unknown): F; toApi(file: string): string } {
  return {
    toFile(api) {
      const found = list.find(([word]) => word.toLowerCase() === String(api).toLowerCase());
      if (!found) throw invalidArgument(`"${String(api)}" is not a known value.`);
      return found[1];
    },
    toApi: (file) => list.find(([, word]) => word === file)?.[0] ?? list[0][0],
  };
}
