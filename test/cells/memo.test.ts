import { memo, memoOf } from "../../src/cells/memo";

test.each([[null], [0], [""], [false]])("what was made is made once, also %p", (made) => {
  let times = 0;
  const answer = memo((_key: string) => {
    times++;
    return made;
  });
  expect([answer("a"), answer("a"), answer("b")]).toEqual([made, made, made]);
  expect(times).toBe(2);
});

test("keys without end are kept within bounds", () => {
  const asked: number[] = [];
  const double = memo((key: number) => {
    asked.push(key);
    return key * 2;
  }, 2);
  expect([1, 2, 1, 3, 1].map(double)).toEqual([2, 4, 2, 6, 2]);
  expect(asked).toEqual([1, 2, 3, 1]);
});

test("objects are told apart by what they are, not by what they hold", () => {
  const asked: object[] = [];
  const size = memoOf((list: readonly number[]) => {
    asked.push(list);
    return list.length;
  });
  const one = [1];
  expect([size(one), size(one), size([1])]).toEqual([1, 1, 1]);
  expect(asked).toHaveLength(2);
});
