/** `unit` needs nothing built, `integration` and `e2e` look at what `npm run build` made, `fuzz` is for `npm run test:long`. */
const support = "<rootDir>/test/support";

const common = {
  testEnvironment: `${support}/environment.js`,
  transform: {
    "^.+\\.tsx?$": "@swc/jest",
  },
  moduleNameMapper: {
    "^(office-ui-fabric-react|@uifabric/[^/]+|@fluentui/[^/]+)/lib/(.*)$": "$1/lib-commonjs/$2",
    "\\.css$": `${support}/style.ts`,
  },
};

const project = (displayName, testMatch, more = {}) => ({ displayName, testMatch, ...common, ...more });

module.exports = {
  // No test fails because the machine is slow; one that hangs ends at last.
  testTimeout: 600_000,
  projects: [
    project("unit", ["<rootDir>/test/**/*.test.{ts,tsx}"], {
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/integration/", "<rootDir>/test/e2e/"],
    }),
    project("integration", ["<rootDir>/test/integration/**/*.test.ts"], {
      globalSetup: "<rootDir>/test/integration/support/bundle.ts",
    }),
    project("e2e", ["<rootDir>/test/e2e/**/*.test.ts"]),
    project("fuzz", ["<rootDir>/test/fuzz/**/*.fuzz.ts"]),
  ],
};
