/** Node for tests in which a `beforeAll` that fails is one failure: its other tests were not run, and say so. */
const { TestEnvironment } = require("jest-environment-node");

const testsOf = (block) => block.children.flatMap((child) => (child.type === "test" ? [child] : testsOf(child)));

module.exports = class extends TestEnvironment {
  handleTestEvent(event, state) {
    if (event.name !== "hook_failure" || event.hook.type !== "beforeAll") return;
    if (state.hasFocusedTests || state.testNamePattern) return; // the first test may not be one of those that are run
    const [, ...others] = testsOf(event.describeBlock).filter(({ mode }) => mode !== "skip" && mode !== "todo");
    for (const test of others) Object.assign(test, { mode: "skip", errors: [] });
  }
};
