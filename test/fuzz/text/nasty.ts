/** Values and names that readers of JSON fall over, as they stand in a file. */

const deep = (times: number) => "[".repeat(times) + "]".repeat(times);

/** Times and dates at which calendars end, or clocks are wrong. */
const TIMES = [
  "8.64e15",
  "8640000000000001",
  "8.6e15",
  "8600000000000001",
  "8599999999999999",
  "-1",
  "-1388534400000",
  "4951800000000",
  "1790000000000.5",
  "0",
  "4102444800000",
  "253402300800000",
];

const NUMBERS = [
  "-0",
  "1",
  "2",
  "0.1",
  "1.0000000000000002",
  "1e308",
  "1e999",
  "-1e999",
  "5e-324",
  "9007199254740993",
  "1e21",
  "NaN",
  "Infinity",
  "0x10",
  "01",
];

const TEXTS = [
  '""',
  '" "',
  '"1"',
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '"sure"',
  '"guess"',
  '"\\ud800"',
  '"\\udc00 half"',
  '"\\u0000"',
  '"\\u202e rtl"',
  '"<img src=x onerror=alert(1)>"',
  '"1790000000000"',
  '"klantwijzer-progress"',
  `"${"a-".repeat(200)}a"`,
  `"${"é".repeat(2000)}"`,
];

const OTHERS = [
  "null",
  "true",
  "false",
  "{}",
  "[]",
  "[null]",
  "[[]]",
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"length":5}',
  '{"0":1,"length":1}',
  "undefined",
  "",
  deep(200),
  `[${"0,".repeat(500)}0]`,
];

export const NASTY_VALUES: readonly string[] = [...TIMES, ...NUMBERS, ...TEXTS, ...OTHERS];

export const NASTY_NAMES: readonly string[] = [
  '"__proto__"',
  '"constructor"',
  '"prototype"',
  '"hasOwnProperty"',
  '"toString"',
  '""',
  '"v"',
  '"at"',
  '"due"',
  '"attempts"',
  '"Klant"',
  '"klant--a"',
  '"\\ud83d"',
  '"../../x"',
  '"a b"',
  `"${"x".repeat(100)}"`,
  `"${"x".repeat(101)}"`,
  `"${"long-".repeat(5000)}"`,
];

/** So large that nobody means it, and made only where it is used. */
export const HUGE = {
  text: () => `"${"a-".repeat(2_500_000)}a"`,
  depth: () => deep(100_000),
  list: () => `[${"1,".repeat(200_000)}1]`,
};
