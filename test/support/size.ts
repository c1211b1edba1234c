const isLong = process.env.TEST_SIZE === "long";

/** How often a test repeats, or how large its data are: every day (`npm test`), and in full (`npm run test:long`). */
export const size = <T>(everyday: T, long: T): T => (isLong ? long : everyday);
